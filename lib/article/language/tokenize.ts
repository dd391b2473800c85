import type { Span } from '@/lib/core/span'

export interface RawToken extends Span {
  text: string
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'
const PIECE = new RegExp(
  [
    'https?:\\/\\/\\S+',
    '(?:[A-Z]\\.){2,}',
    '(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Capt|vs|etc|Inc|Ltd|Co|Corp|No|Mt|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.(?=\\s|$)',
    '[A-Z]\\.(?=\\s[A-Z])',
    '\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|s)?(?![A-Za-z])',
    `[${LETTER}]+(?:['’][${LETTER}]+|-[${LETTER}0-9]+|[0-9]+)*['’]?`,
    '[–—]|-+',
    '\\.{2,}|…',
    '\\d+',
    '\\S',
  ].join('|'),
  'gu',
)
const LONGEST_SPLIT = 60

/**
 * The words and marks of a text, as the English treebanks cut them: 'don't' → do, n't; 'Khan's' → Khan, 's; '5%' → 5, %.
 * Every token is a range of the text, moved by `base`; white space alone is left out.
 */
export function tokenize(text: string, base = 0): RawToken[] {
  const tokens: RawToken[] = []
  for (const match of text.matchAll(PIECE)) {
    let start = base + match.index
    for (const part of splitClitics(match[0])) {
      tokens.push({ text: part, start, end: start + part.length })
      start += part.length
    }
  }
  return tokens
}

function splitClitics(word: string): string[] {
  if (word.length > LONGEST_SPLIT) return [word]
  if (/^cannot$/i.test(word)) return [word.slice(0, 3), word.slice(3)]
  if (!/['’]/.test(word) || word.length < 2) return [word]
  const cut =
    word.match(/n['’]t$/i) ??
    word.match(/['’](?:s|re|ve|ll|d|m)$/i) ??
    word.match(/(?<=s)['’]$/i) ??
    word.match(/['’]$/)
  if (cut?.index === undefined || cut.index === 0) return [word]
  return [word.slice(0, cut.index), word.slice(cut.index)]
}
