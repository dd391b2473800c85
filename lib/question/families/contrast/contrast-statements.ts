import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../../candidate'
import { wholeSentence } from '../told-sentence'

const IN_FAVOUR = /\b(?:supporters?|proponents?|advocates?|allies)\b/i
const AGAINST = /\b(?:critics?|opponents?|opposition|skeptics?|sceptics?)\b/i

/** True if one is for and the other against: only then what the one judges can surely not be said of the other. */
export const areOpposed = (a: string, b: string): boolean =>
  (IN_FAVOUR.test(a) && AGAINST.test(b)) || (AGAINST.test(a) && IN_FAVOUR.test(b))

const OTHER_HAND = /\b(?:on the other hand|by contrast|in contrast|however)\b/i
/** The other side is told no further back than this many sentences. */
const MOST_SENTENCES_BETWEEN = 4
const MOST_WORDS = 30

/**
 * What one side holds, asked beside what the other side holds: 'Supporters maintained that …. What did critics argue?' `questions` are those
 * on single claims.
 */
export function contrastPairs(questions: readonly Candidate[]): Candidate[] {
  const positions = questions
    .filter(
      (question) =>
        question.family === 'position' &&
        question.answerType === 'content' &&
        question.claim.attribution?.form === 'clause' &&
        question.stem.startsWith('What '),
    )
    .sort((a, b) => a.claim.sentence.start - b.claim.sentence.start)
  return positions.flatMap((question, i) => {
    const before = positions
      .slice(0, i)
      .reverse()
      .find((other) => isOtherSide(other.claim, question.claim))
    const told = before ? wholeSentence(before.claim) : null
    if (!before || told === null || told.split(' ').length > MOST_WORDS) return []
    return [
      candidate({
        ...question,
        family: 'contrast',
        stem: `${told}. ${question.stem.replace(/\?$/, ', by contrast?')}`,
        alsoFrom: [before.claim],
        prior: 0.9,
      }),
    ]
  })
}

function isOtherSide(a: Claim, b: Claim): boolean {
  const distance = b.sentence.id - a.sentence.id
  const sources = [a.attribution!.source, b.attribution!.source] as const
  if (distance < 1 || distance > MOST_SENTENCES_BETWEEN || a.sentence.topic !== b.sentence.topic) return false
  return (
    areOpposed(...sources) ||
    (OTHER_HAND.test(b.sentence.text.slice(0, 60)) && sources[0] !== sources[1] && distance === 1)
  )
}
