/** A card forgotten this often in review is a leech: it costs more than it teaches (Anki's own default). */
export const LEECH_FROM_LAPSES = 8
/** After that the learner is told again with every so many lapses. */
export const LEECH_AGAIN_EVERY = 4

export const isLeech = (lapses: number): boolean => lapses >= LEECH_FROM_LAPSES

/** True if the lapse that made it `lapses` is one to speak of: the 8th, the 12th, the 16th and so on. */
export const isLeechNotice = (lapses: number): boolean =>
  isLeech(lapses) && (lapses - LEECH_FROM_LAPSES) % LEECH_AGAIN_EVERY === 0

/** What may help with a leech, the most helpful first. */
export type LeechAdvice = 'mend-question' | 'read-passage' | 'split-answer' | 'tell-apart' | 'suspend'

export interface Leech {
  lapses: number
  advice: readonly LeechAdvice[]
}

/** What is known of a card that is forgotten again and again. */
export interface LeechFacts {
  /** Whether the learner may change the question. */
  isOwn: boolean
  hasPassage: boolean
  /** Words of the right answer. */
  answerWords: number
  /** The wrong answer given most often, and how often; null where they differ. */
  oftenGiven: { text: string; count: number } | null
}

/** An answer longer than this is more than one thing to remember. */
const LONG_ANSWER_WORDS = 6
/** The same wrong answer so often is no slip but something taken for something else. */
const CONFUSED_FROM = 3

/** The notice that a review which was forgotten leads to; null if this lapse is none to speak of. */
export function leechNotice(before: number, after: number, facts: LeechFacts): Leech | null {
  if (after <= before || !isLeechNotice(after)) return null
  const advice: LeechAdvice[] = []
  if (facts.oftenGiven && facts.oftenGiven.count >= CONFUSED_FROM) advice.push('tell-apart')
  if (facts.isOwn && facts.answerWords > LONG_ANSWER_WORDS) advice.push('split-answer')
  if (facts.isOwn) advice.push('mend-question')
  if (facts.hasPassage) advice.push('read-passage')
  return { lapses: after, advice: [...advice, 'suspend'] }
}

/** A piece of advice in the words of the screen. */
export const LEECH_WORDS: Readonly<Record<LeechAdvice, string>> = {
  'tell-apart': 'You keep giving the same wrong answer. Add a card that asks for the difference.',
  'split-answer': 'The answer holds several things. Make a card of each.',
  'mend-question': 'Ask it in other words, or with a hint.',
  'read-passage': 'Read the passage around it once more.',
  suspend: 'Suspend it if it is not worth the time.',
}
