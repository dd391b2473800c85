import { proseOf } from '@/lib/question/prose/read-prose'
import type { ContentOf, QuestionContent } from '@/lib/question/question'
import { plain } from '@/lib/question/kinds/parts'
import { orderOf, rightTextAt } from './grade-arranged'
import { isGapRight } from './grade-gaps'
import type { OutcomePart } from './learner-question'
import type { ResponseValue } from './response'
import type { ShownItem } from './shown-item'
import type { Verdict } from './verdict'

/** What became of each pair, gap or place of a question whose answer is due; none for questions of one part. */
export function partsOfOutcome(
  content: QuestionContent,
  item: ShownItem,
  value: ResponseValue | null,
  verdict: Verdict,
): OutcomePart[] {
  switch (content.kind) {
    case 'matching':
      return pairs(content, item, value)
    case 'ordering':
      return places(content, item, value)
    case 'gaps':
      return gaps(content, value, verdict)
    default:
      return []
  }
}

function pairs(content: ContentOf<'matching'>, item: ShownItem, value: ResponseValue | null): OutcomePart[] {
  const made = value?.kind === 'pairs' ? value.pairs : []
  const shown = (text: string) => proseOf(text, content.format)
  return content.pairs.map(({ id, left, right, why }) => {
    const given = rightTextAt(content, id, made, item)
    const isCorrect = given !== null && plain(given) === plain(right)
    const against = content.distractors.find(({ text }) => text === given)?.whyWrong
    const reason = isCorrect ? why : (against ?? why)
    return {
      label: shown(left),
      given: given === null ? null : shown(given),
      right: shown(right),
      isCorrect,
      why: reason === null ? null : shown(reason),
    }
  })
}

function places(content: ContentOf<'ordering'>, item: ShownItem, value: ResponseValue | null): OutcomePart[] {
  const order = value?.kind === 'order' ? orderOf(content, value.optionIds, item) : null
  const shown = (text: string) => proseOf(text, content.format)
  return content.items.map(({ text, why }, at) => {
    const placeGiven = order?.[at]
    return {
      label: String(at + 1),
      given: placeGiven === undefined ? null : shown(content.items[placeGiven]!.text),
      right: shown(text),
      isCorrect: placeGiven === at,
      why: why === null ? null : shown(why),
    }
  })
}

function gaps(content: ContentOf<'gaps'>, value: ResponseValue | null, verdict: Verdict): OutcomePart[] {
  const texts = value?.kind === 'texts' ? value.texts : []
  return content.gaps.map(({ answer }, at) => ({
    label: String(at + 1),
    given: texts[at]?.trim() || null,
    right: answer,
    isCorrect: verdict.parts?.[at] ?? isGapRight(content, at, texts[at] ?? ''),
    why: null,
  }))
}
