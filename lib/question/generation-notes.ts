import { countWords } from '@/lib/article/article'
import type { ArticleClaims } from '@/lib/claim/read-claims'

/** A calm sentence for a person on what the generator did not do, and why. */
export interface GenerationNote {
  code: string
  text: string
}

const FEW = 5
/** Characters by which the language of a text is told. */
export const LANGUAGE_SAMPLE = 20_000
const SHORT_ARTICLE_WORDS = 120

/**
 * What a person should know about a set of questions: why there are few, what was left out. Empty if all went as usual. `hasReserve`: less sure ones were
 * found and not asked for.
 */
export function generationNotes(
  article: ArticleClaims,
  text: string,
  questionCount: number,
  hasReserve = false,
): GenerationNote[] {
  const notes: GenerationNote[] = []
  const { sentences } = article
  const share = (...kinds: string[]): number =>
    sentences.filter((sentence) => sentence.unfit !== null && kinds.includes(sentence.unfit)).length /
    Math.max(1, sentences.length)
  if (article.isCut) {
    notes.push({ code: 'cut', text: 'This text is very long. Only its first 250,000 characters were read.' })
  }
  if (sentences.length === 0) {
    notes.push({
      code: 'no-prose',
      text: 'No paragraphs of running text were found, so there was nothing to ask about.',
    })
    return notes
  }
  if (questionCount >= FEW) return notes
  if (hasReserve) {
    notes.push({
      code: 'less-sure',
      text: 'Few questions on this text are sure enough to be shown unasked. There are more that somebody must look at first.',
    })
    return notes
  }
  if (!isEnglish(text.slice(0, LANGUAGE_SAMPLE))) {
    notes.push({
      code: 'not-english',
      text: 'This text does not read as English. Questions can only be made from English texts so far.',
    })
  } else if (share('not-prose') > 0.5) {
    notes.push({
      code: 'not-prose',
      text: 'Most of this text is in capitals, numbers or signs, which cannot be read as sentences.',
    })
  } else if (share('chat', 'address', 'question', 'exclamation', 'quotation') > 0.5) {
    notes.push({
      code: 'mostly-talk',
      text: 'Most of this text is opinion, talk or quotation. Only what it states could be asked.',
    })
  } else if (share('too-long', 'unfinished', 'fragment') > 0.5) {
    notes.push({
      code: 'no-sentences',
      text: 'Most of this text is not written in complete sentences of a usual length.',
    })
  } else if (countWords(text.slice(0, 5000)) < SHORT_ARTICLE_WORDS) {
    notes.push({ code: 'short', text: 'This text is short: there was little to ask about.' })
  } else {
    notes.push({
      code: 'few-facts',
      text: 'Few sentences of this text could be understood alone and asked about with one right answer.',
    })
  }
  return notes
}

const COMMON =
  /\b(?:the|of|and|to|in|a|is|was|that|for|it|as|with|on|by|are|be|from|this|at|or|an|were|which|have|has|had|not|but)\b/gi

/** True if at least one word in seven is one of the commonest of English. */
export function isEnglish(text: string): boolean {
  const words = countWords(text)
  return words === 0 || (text.match(COMMON)?.length ?? 0) >= words / 7
}
