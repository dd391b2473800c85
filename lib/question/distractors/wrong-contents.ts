import type { Candidate, WrongOption } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'

/** At most this share of an option's content words may be the key's, or it says nearly the same. */
const MOST_SHARED = 0.5
const LENGTH_RATIO = 2.2

/**
 * Wrong answers for a question whose answer is a stretch of a clause (a position, a reason, a purpose): answers of other questions of
 * the same make. They come from other sentences, begin alike, are of like length, and say neither nearly what the key says nor what
 * the same source says elsewhere. `whyWrong` names whose words they are.
 */
export function wrongContents(question: Candidate, others: readonly Candidate[]): WrongOption[] {
  const key = contentWords(question.answer)
  const opening = question.answer.split(' ')[0]!.toLowerCase()
  const source = sourceOf(question)
  const sameSource = others
    .filter((other) => sourceOf(other) === source)
    .map((other) => contentWords(other.answer))
  const result: WrongOption[] = []
  for (const other of others) {
    if (other.claim.sentence === question.claim.sentence || other.answerType !== question.answerType) continue
    if (other.kind !== 'short' || other.answer.split(' ')[0]!.toLowerCase() !== opening) continue
    const ratio = other.answer.length / question.answer.length
    if (ratio > LENGTH_RATIO || ratio < 1 / LENGTH_RATIO) continue
    const words = contentWords(other.answer)
    const isTooNear = [key, ...sameSource].some((known) => wordOverlap(words, known) > MOST_SHARED)
    const isTaken = result.some((option) => wordOverlap(words, contentWords(option.text)) > MOST_SHARED)
    if (sourceOf(other) === source || isTooNear || isTaken) continue
    result.push({ text: other.answer, whyWrong: whoseWords(other) })
  }
  return result
}

const sourceOf = (question: Candidate): string => {
  const words = contentWords(
    question.claim.attribution?.source ??
      question.claim.sentence.tokens
        .slice(question.claim.subject.places[0], (question.claim.subject.places.at(-1) ?? 0) + 1)
        .map((token) => token.text)
        .join(' '),
  )
  return [...words].sort().join(' ')
}

/** 'The article says: …' for an option that is another claim's answer. */
const whoseWords = (other: Candidate): string =>
  `The article says this of something else: ${other.claim.sentence.text}`.slice(0, 1000)
