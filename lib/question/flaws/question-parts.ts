import { answerText, type QuestionContent } from '../question'
import type { QuestionParts } from './flaw'

/** The parts of a question that the rules look at. An answer that is no words of the author's ('True') is left out. */
export function questionParts(content: QuestionContent): QuestionParts {
  const { kind, stem } = content
  const plain: QuestionParts = { kind, stem, key: '', others: [], options: [] }
  switch (content.kind) {
    case 'mcq':
      return {
        ...plain,
        key: answerText(content),
        options: content.options.map((option) => option.text),
        others: content.options.filter((option) => option.id !== content.keyId).map((option) => option.text),
      }
    case 'cloze':
    case 'short':
    case 'flashcard':
      return { ...plain, key: content.answer }
    default:
      return plain
  }
}
