import type { Sentence } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'

/** Words to be put in place of a range of tokens (both ends included), so that a sentence can stand alone. */
export interface Edit {
  first: number
  last: number
  text: string
}

/**
 * The words at `places`, in reading order, with the article's own spacing and with the edits made. An edit whose first place is
 * among the places replaces all of its range.
 */
export function renderPlaces(
  sentence: Sentence,
  places: readonly number[],
  edits: readonly Edit[] = [],
): string {
  const editAt = new Map(edits.map((edit) => [edit.first, edit]))
  const wanted = [...places].sort((a, b) => a - b)
  let out = ''
  let lastPlace = -1
  for (const place of wanted) {
    if (place <= lastPlace) continue
    const token = tokenAt(sentence, place)
    const edit = editAt.get(place)
    const words = edit?.text ?? token.text
    const isNext = lastPlace >= 0 && place === lastPlace + 1
    const isGlued = isNext ? !tokenAt(sentence, lastPlace).hasSpaceAfter : /^[,.;:)\]?!’']/.test(words)
    if (out !== '' && !isGlued) out += ' '
    out += words
    lastPlace = edit ? edit.last : place
  }
  return tidyText(out)
}

/** Where `tidyText` finds something to do; most texts have nothing of the kind. */
const UNTIDY = /\s\s|[^\S ]|\s[,.;:?)\]]|,\s*,|,[.?]|\(\s*\)|^[\s,;:–—-]|[\s,;:–—-]$/

/** One space between words, none before marks, no loose marks at the ends, no doubled commas. */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?)\]])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/,([.?])/g, '$1')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .trim()
}

/** A text with its first letter large. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
