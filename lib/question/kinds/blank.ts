import type { QuestionContent, QuestionKind } from '../question'

const option = (id: string) => ({ id, text: '', whyWrong: null })
const item = (id: string) => ({ id, text: '', why: null })
const pair = (id: string) => ({ id, left: '', right: '', why: null })
const gap = () => ({ answer: '', accepted: [], wrong: [] })

/** A question of a kind with nothing filled in yet: what a form starts from. Not valid until it is. */
export function blankContent(kind: QuestionKind): QuestionContent {
  const stem = ''
  switch (kind) {
    case 'mcq':
      return { kind, stem, options: ['a', 'b', 'c', 'd'].map(option), keyId: 'a' }
    case 'multi':
      return { kind, stem, options: ['a', 'b', 'c', 'd'].map(option), keyIds: [] }
    case 'tf':
      return { kind, stem, truth: true, correction: null }
    case 'cloze':
    case 'short':
      return { kind, stem, answer: '', accepted: [] }
    case 'gaps':
      return { kind, stem, gaps: [gap(), gap()] }
    case 'numeric':
      return { kind, stem, value: Number.NaN, tolerance: 0, toleranceIn: 'unit', unit: null }
    case 'matching':
      return { kind, stem, pairs: ['a', 'b', 'c'].map(pair), distractors: [] }
    case 'ordering':
      return { kind, stem, items: ['a', 'b', 'c', 'd'].map(item) }
    case 'essay':
      return { kind, stem, rubric: [{ id: 'a', text: '', points: 1 }], model: null }
    case 'flashcard':
      return { kind, stem, answer: '' }
  }
}
