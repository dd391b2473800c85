/** How many characters an import lost on the way to its canonical text, by kind. All zero for a clean text. */
export interface RemovedCharacters {
  /** NUL and the other control characters, and the two signs that turn the reading order by force. */
  control: number
  byteOrderMark: number
  /** Zero-width spaces, word joiners and soft hyphens; joiners that shape emoji and scripts are kept. */
  zeroWidth: number
  /** Halves of a surrogate pair, each replaced by U+FFFD. */
  loneSurrogate: number
}

/**
 * One pass over everything that may not stay as it is, so that nothing removed can join its neighbours into something
 * new. With the 'u' flag \p{Cs} is only a half pair.
 */
const unwelcome =
  /\r\n?|[\n\v\f\u0085\u2028\u2029]|[\u00a0\u2007\u202f]|\ufeff|[\u200b\u2060\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e]|\p{Cs}/gu

/**
 * The text as the product keeps it: newlines are \n, spaces that do not break are spaces, and what nobody can see or
 * no database can hold is gone. Letters, accents, marks and emoji stay as they were written. Idempotent.
 */
export function toCanonicalText(raw: string): { text: string; removed: RemovedCharacters } {
  const removed: RemovedCharacters = { control: 0, byteOrderMark: 0, zeroWidth: 0, loneSurrogate: 0 }
  const text = raw.replace(unwelcome, (found) => {
    switch (found) {
      case '\u00a0':
      case '\u2007':
      case '\u202f':
        return ' '
      case '\ufeff':
        removed.byteOrderMark += 1
        return ''
      case '\u200b':
      case '\u2060':
      case '\u00ad':
        removed.zeroWidth += 1
        return ''
    }
    if (/^[\r\n\v\f\u0085\u2028\u2029]/.test(found)) return '\n'
    if (/\p{Cs}/u.test(found)) {
      removed.loneSurrogate += 1
      return '\ufffd'
    }
    removed.control += 1
    return ''
  })
  return { text, removed }
}
