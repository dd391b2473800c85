import type { ContentOf, QuestionContent } from '@/lib/question/question'
import { readQuantity } from '@/lib/quiz/read-quantity'

/** The content that a question's form describes, not yet checked. `before` is what the form began with. */
export function readForm(before: QuestionContent, form: FormData): unknown {
  const format = form.get('format') === 'markdown' ? 'markdown' : undefined
  return { ...readKind(before, form), format }
}

function readKind(before: QuestionContent, form: FormData): object {
  const { kind } = before
  const stem = textOf(form, 'stem')
  switch (kind) {
    case 'mcq':
      return { kind, stem, options: readOptions(before, form), keyId: form.get('key') }
    case 'multi':
      return { kind, stem, options: readOptions(before, form), keyIds: form.getAll('key') }
    case 'tf': {
      const truth = form.get('truth') === 'true'
      return { kind, stem, truth, correction: truth ? null : textOf(form, 'correction') || null }
    }
    case 'cloze':
      return { kind, stem, answer: textOf(form, 'answer'), accepted: linesOf(form, 'accepted') }
    case 'short': {
      const keywords = linesOf(form, 'keywords')
      const short = { kind, stem, answer: textOf(form, 'answer'), accepted: linesOf(form, 'accepted') }
      return keywords.length > 0 ? { ...short, keywords } : short
    }
    case 'gaps':
      return {
        kind,
        stem,
        gaps: partsOf(form).map((id) => ({
          answer: textOf(form, `answer-${id}`),
          accepted: listOf(form, `accepted-${id}`),
          wrong: listOf(form, `wrong-${id}`),
        })),
      }
    case 'numeric':
      return readNumeric(stem, form)
    case 'matching':
      return readMatching(before, stem, form)
    case 'ordering':
      return { kind, stem, items: partsOf(form).map((id) => readItem(before, id, form)) }
    case 'essay':
      return {
        kind,
        stem,
        rubric: partsOf(form).map((id) => ({
          id,
          text: textOf(form, `text-${id}`),
          points: Number(form.get(`points-${id}`)),
        })),
        model: textOf(form, 'model') || null,
      }
    case 'flashcard':
      return { kind, stem, answer: textOf(form, 'answer') }
  }
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** The ids of the rows of a form that has rows, in their order. */
const partsOf = (form: FormData): string[] => form.getAll('part').map(String)

const filled = (texts: string[]): string[] => texts.map((text) => text.trim()).filter(Boolean)
const linesOf = (form: FormData, name: string): string[] => filled(textOf(form, name).split('\n'))
const listOf = (form: FormData, name: string): string[] => filled(textOf(form, name).split(';'))

function readOptions({ options }: ContentOf<'mcq' | 'multi'>, form: FormData) {
  return partsOf(form).map((id) => {
    const text = textOf(form, `text-${id}`)
    // A form without reasons keeps each with the words it was written for.
    const known = options.find((option) => option.id === id && option.text === text)?.whyWrong ?? null
    const whyWrong = form.has(`why-${id}`) ? textOf(form, `why-${id}`) || null : known
    return { id, text, whyWrong }
  })
}

function readItem({ items }: ContentOf<'ordering'>, id: string, form: FormData) {
  const text = textOf(form, `text-${id}`)
  return { id, text, why: items.find((item) => item.id === id && item.text === text)?.why ?? null }
}

function readMatching({ pairs, distractors }: ContentOf<'matching'>, stem: string, form: FormData) {
  const ids = partsOf(form)
  const extra = linesOf(form, 'distractors')
  return {
    kind: 'matching',
    stem,
    pairs: ids.map((id) => {
      const [left, right] = [textOf(form, `left-${id}`), textOf(form, `right-${id}`)]
      const same = pairs.find((pair) => pair.id === id && pair.left === left && pair.right === right)
      return { id, left, right, why: same?.why ?? null }
    }),
    distractors: extra.map((text, at) => ({
      id: `x${at}`,
      text,
      whyWrong: distractors.find((other) => other.text === text)?.whyWrong ?? null,
    })),
  }
}

const numberOf = (text: string): number => readQuantity(text)?.value ?? Number.NaN

function readNumeric(stem: string, form: FormData) {
  const unit = textOf(form, 'unit')
  const others = linesOf(form, 'others').map((written) => {
    const [text = '', factor = ''] = written.split('=').map((side) => side.trim())
    return { text, factor: numberOf(factor) }
  })
  return {
    kind: 'numeric',
    stem,
    value: numberOf(textOf(form, 'value')),
    tolerance: numberOf(textOf(form, 'tolerance') || '0'),
    toleranceIn: form.get('toleranceIn'),
    unit: unit === '' ? null : { text: unit, isAsked: form.get('isAsked') === 'on', others },
  }
}
