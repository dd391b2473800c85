import type { Candidate } from '../candidate'
import type { FlawCode } from '../flaws/flaw'
import { flaws } from '../flaws/flaws'
import type { QuestionContent } from '../question'

/** The first serious item-writing flaw of a candidate; null if there is none. Options stand in no order yet, and arranged kinds have none. */
export function flawFault(question: Candidate): FlawCode | null {
  const content = contentOf(question)
  if (content === null) return null
  return flaws(content).find((flaw) => flaw.severity === 'serious')?.code ?? null
}

/** The candidate as the linter of the desk sees questions. */
function contentOf({ kind, stem, answer, wrongOptions }: Candidate): QuestionContent | null {
  switch (kind) {
    case 'mcq': {
      const options = [answer, ...wrongOptions.map((option) => option.text)]
      return {
        kind,
        stem,
        options: options.map((text, i) => ({ id: String(i), text, whyWrong: null })),
        keyId: '0',
      }
    }
    case 'tf':
      return { kind, stem, truth: answer === 'True', correction: null }
    case 'cloze':
    case 'short':
      return { kind, stem, answer, accepted: [] }
    case 'flashcard':
      return { kind, stem, answer }
    default:
      return null
  }
}
