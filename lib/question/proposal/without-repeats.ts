import { answerText, type GeneratedQuestion } from '../question'
import { contentWords, wordOverlap } from '../text-overlap'

/** From this share of the words on, two answers about one sentence are one. */
const SAME = 0.6

/** The further questions that ask something which none of the first asks: not the same answer from the same sentence. */
export function withoutRepeats(
  first: readonly GeneratedQuestion[],
  further: readonly GeneratedQuestion[],
): GeneratedQuestion[] {
  const kept = [...first]
  return further.filter((question) => {
    const isRepeat = kept.some(
      (other) =>
        other.notes.evidence.some((span) => span.start === question.notes.evidence[0]?.start) &&
        wordOverlap(contentWords(answerText(other.content)), contentWords(answerText(question.content))) >=
          SAME,
    )
    if (!isRepeat) kept.push(question)
    return !isRepeat
  })
}
