import type { Candidate } from '../candidate'

const SHOWN = /^(?:short|cloze|mcq)$/

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

/** The answer does not stand in its own evidence word for word: a name was put in for a pronoun, so the passage shown would not prove it. */
export function toldAnswerFault({ kind, answer, claim, passage }: Candidate): string | null {
  if (!SHOWN.test(kind)) return null
  const told = [claim.sentence, ...(passage?.sentences ?? [])]
  return told.some(({ text }) => plainWords(text).includes(plainWords(answer))) ? null : 'answer-not-told'
}
