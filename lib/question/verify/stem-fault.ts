import type { Candidate } from '../candidate'
import { GAP } from '../question'
import { contentWords } from '../text-overlap'
import { openSuchFault } from './open-such-fault'

const MOST_WORDS = 42
const FEWEST_WORDS = 5
const FEWEST_CONTENT_WORDS = 3

const RELATIVE_TIME =
  /\b(?:\w+ (?:years?|months?|weeks?|days?|decades?|centuries) (?:later|earlier|ago)|at the time|that (?:time|year|day|moment)|(?:this|last|next) (?:year|month|week|century|decade)|today|yesterday|tomorrow|recently|currently|nowadays|in recent (?:years|decades|months))\b/i
const DISCOURSE =
  /\b(?:for example|for instance|as mentioned|in other words|of course|on the other hand|in this (?:article|section|way|case)|in (?:a|the) (?:similar|same) way|as a (?:\w+ )*example|(?:in|by) contrast|as a result|see (?:figure|table))\b/i
/** One of several that the article counts. */
const COUNTED = /^(?:first|second|third|fourth|finally|lastly|another),/i
const ONCE_AND_STILL =
  /\b(?:in (?:what|which) year|when) (?:has|have)\b|^in \d{4}, .*\b(?:has|have) \p{L}+ed\b/iu
/** '…, its people did not differ': whose, is told nowhere. */
const LEAD_AND_POSSESSIVE = /^[^,]{3,60}, (?:its|their|his|her) \p{Ll}/u
/** What is left where a sentence was cut in the wrong place. */
const SCRAP =
  /\b(?:several|many|few|some),|^(?:over|about|nearly|almost|around) how (?:many|much)|\s\p{Ll}\.$|\.\.$|\bthe one or more\b/iu
const BROKEN =
  /\b(?:the|a|an|of and|to to|of of|in in|the the|a a|is is|was was|and and|that that|which which)\?$|\b(?:the the|of of|to to|in in|and and|a an|an a|was is|is was|did did)\b|\b(?:e\.g|i\.e)\.?,|[,;:]\s*[?]|\(\s|\s\)|\s['’]s\b/i

/** 'What provoked what she called …', '… “a wave of fear.”?': no question that anybody would ask so. */
export const isTornQuestion = (stem: string): boolean => /(?:^|: )What \p{L}+ what\b|[.,][”"]\?$/u.test(stem)

/** Faults of the stem's wording: what points outside, is broken, too long or too thin to be understood alone. */
export function stemFault(question: Candidate): string | null {
  const stem = question.stem.replace(/["“][^"”]*["”]/g, '')
  const words = question.stem.split(/\s+/).length
  if (words > MOST_WORDS) return 'stem-too-long'
  if (words < FEWEST_WORDS && question.kind !== 'flashcard' && question.family !== 'position')
    return 'stem-too-short'
  if (words < 3) return 'stem-too-short'
  // The frame of a contrast says it itself.
  if (COUNTED.test(stem)) return 'stem-discourse'
  if (DISCOURSE.test(stem.replace(/, by contrast(?=[,?])/, ''))) return 'stem-discourse'
  if (RELATIVE_TIME.test(stem)) return 'stem-relative-time'
  // The frame of a contrast says it itself.
  if (DISCOURSE.test(stem.replace(/, by contrast(?=[,?])/, ''))) return 'stem-discourse'
  if (isTornQuestion(question.stem) || BROKEN.test(question.stem) || /[[\]]/.test(question.stem))
    return 'stem-broken'
  const open = openSuchFault(question)
  if (open !== null) return open
  if (SCRAP.test(stem) || ONCE_AND_STILL.test(stem)) return 'stem-broken'
  if (question.kind !== 'short' && LEAD_AND_POSSESSIVE.test(stem)) return 'stem-pronoun'
  if (/\bnot only\b(?!.*\bbut\b)/i.test(stem)) return 'stem-broken'
  if (isUnbalanced(question.stem)) return 'stem-unbalanced'
  const content = contentWords(question.stem.replace(GAP, ''))
  const fewest = question.kind === 'flashcard' || question.family === 'position' ? 1 : FEWEST_CONTENT_WORDS
  return content.size < fewest ? 'stem-thin' : null
}

function isUnbalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return (
    count(/\(/g) !== count(/\)/g) ||
    count(/"/g) % 2 === 1 ||
    count(/“/g) !== count(/”/g) ||
    count(/‘/g) > count(/’/g)
  )
}
