import type { QuestionContent } from '@/lib/question/question'
import { takesVariants } from '@/lib/quiz/accept-variant'
import type { ResponseValue } from '@/lib/quiz/response'
import type { ShownItem } from '@/lib/quiz/shown-item'
import type { Verdict } from '@/lib/quiz/verdict'
import { choicesOf } from './item-statistics'

/** One handed-in answer to a question, as its teacher looks at it. */
export interface HandedIn {
  attemptId: string
  position: number
  /** Null for somebody without an account. */
  takerName: string | null
  value: ResponseValue | null
  item: ShownItem
  verdict: Verdict
  mark: number
  maxMark: number
}

/** The same words from several people, with what was made of them. */
export interface AnswerGroup {
  text: string
  /** 0-based, of a text with several gaps; else null. */
  gapAt: number | null
  count: number
  isCorrect: boolean
  why: string | null
}

/** One person's answer in words, with its mark, for whoever may change it. */
export interface AnswerLine {
  attemptId: string
  position: number
  takerName: string | null
  text: string
  mark: number
  maxMark: number
  /** The reason of a change by the teacher; null where there was none. */
  changed: string | null
}

/** Typed answers in groups of equal words in any case, the commonest first, misses before hits; none for other kinds. */
export function groupAnswers(content: QuestionContent, answers: readonly HandedIn[]): AnswerGroup[] {
  if (!takesVariants(content)) return []
  const groups = new Map<string, AnswerGroup>()
  for (const { value, verdict } of answers) {
    for (const { text, gapAt } of typedIn(content, value)) {
      const isCorrect = gapAt === null ? verdict.isCorrect : (verdict.parts?.[gapAt] ?? verdict.isCorrect)
      const id = `${gapAt} ${isCorrect} ${text.toLowerCase()}`
      const group = groups.get(id) ?? {
        text,
        gapAt,
        count: 0,
        isCorrect,
        why: gapAt === null ? verdict.why : null,
      }
      groups.set(id, { ...group, count: group.count + 1 })
    }
  }
  return [...groups.values()].sort(
    (a, b) =>
      (a.gapAt ?? 0) - (b.gapAt ?? 0) || Number(a.isCorrect) - Number(b.isCorrect) || b.count - a.count,
  )
}

function typedIn(
  content: QuestionContent,
  value: ResponseValue | null,
): { text: string; gapAt: number | null }[] {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ')
  const found =
    value?.kind === 'text'
      ? [{ text: plain(value.text), gapAt: null }]
      : value?.kind === 'texts' && content.kind === 'gaps'
        ? value.texts.flatMap((text, gapAt) =>
            content.gaps[gapAt]?.wrong.length === 0 ? [{ text: plain(text), gapAt }] : [],
          )
        : []
  return found.filter(({ text }) => text !== '')
}

/** Each answer in words with its mark, in the order given; those that wait to be marked are left out. */
export const listAnswers = (content: QuestionContent, answers: readonly HandedIn[]): AnswerLine[] =>
  answers
    .filter(({ verdict }) => !verdict.isPending)
    .map(({ value, item, verdict, ...answer }) => ({
      attemptId: answer.attemptId,
      position: answer.position,
      takerName: answer.takerName,
      text:
        value?.kind === 'essay'
          ? value.text
          : choicesOf(content, { value, item, isCorrect: verdict.isCorrect })
              .map(({ text }) => text)
              .join('; '),
      mark: answer.mark,
      maxMark: answer.maxMark,
      changed: verdict.changed?.reason ?? null,
    }))
