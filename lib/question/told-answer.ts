import type { Candidate } from './candidate'

/** Words without marks, case and articles. */
const plainWords = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !/^(?:a|an|the)$/.test(word))
    .join(' ')} `

/** True if an answer stands word for word in a sentence that its question rests on. */
export function isAnswerTold({ answer, claim, passage }: Candidate): boolean {
  const told = [claim.sentence, ...(passage?.sentences ?? [])]
  return told.some(({ text }) => plainWords(text).includes(plainWords(answer)))
}

/**
 * A short question whose answer was written out ('Olga Berg') with as much of the name as its sentence has ('Berg'); the whole name is accepted as
 * well. The same question where that does not help.
 */
export function withToldAnswer(question: Candidate): Candidate {
  const isOne =
    question.kind === 'short' && question.answerType === 'person' && !/\band\b/.test(question.answer)
  if (!isOne || isAnswerTold(question)) return question
  const words = question.answer.split(' ')
  for (let first = 1; first < words.length; first++) {
    const answer = words.slice(first).join(' ')
    const shorter = { ...question, answer, accepted: [...question.accepted, question.answer] }
    if (/^\p{Lu}\p{L}/u.test(answer) && isAnswerTold(shorter)) return shorter
  }
  return question
}
