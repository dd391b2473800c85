import { Check, ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { Stem } from '@/components/question/stem'
import { classNames } from '@/components/ui/class-names'
import type { AnswerGroup } from '@/lib/analysis/given-answers'
import type { QuestionKind } from '@/lib/question/question'
import { GivenAnswers, type Accept } from './given-answers'
import { formatShare } from './marks'

export interface QuestionLine {
  questionId: string
  kind: QuestionKind
  stem: string
  peopleCount: number
  /** 0 to 1: mean mark; null if nobody was asked. */
  facility: number | null
  note: string
  choices: { text: string; isKey: boolean; count: number }[]
  blankCount: number
  /** Typed answers in groups; empty for other kinds. */
  given: AnswerGroup[]
}

/** Fewer right than this is worth a teacher's look. */
const LOW = 1 / 3

/** How each question did: its share of right answers, what that means in words, and what people chose. */
export function QuestionResults({
  quizId,
  questions,
  accept,
}: {
  quizId: string
  questions: QuestionLine[]
  accept: Accept
}) {
  return (
    <ol className="border-b border-line">
      {questions.map((question, at) => (
        <li key={question.questionId} className="border-t border-line">
          <details className="group">
            <summary className="list-none py-4 [&::-webkit-details-marker]:hidden">
              <span className="grid grid-cols-[1.75rem_1fr_auto] items-baseline gap-x-2">
                <span className="tabular text-sm text-muted">{at + 1}</span>
                <span className="font-serif text-[17px] leading-snug [overflow-wrap:anywhere]">
                  <Stem question={question} isInList />
                </span>
                <span className="tabular pl-3 font-semibold">
                  {question.facility === null ? '–' : formatShare(question.facility)}
                  <span className="sr-only"> right</span>
                </span>
                <span className="col-start-2 col-end-4 mt-2.5">
                  <Bar
                    share={question.facility ?? 0}
                    tone={(question.facility ?? 1) < LOW ? 'low' : 'plain'}
                  />
                  <span className="mt-2 flex items-center justify-between gap-4 text-sm text-muted">
                    {question.note}
                    <ChevronDown
                      aria-hidden="true"
                      className="size-4 flex-none transition-transform duration-150 group-open:rotate-180"
                    />
                  </span>
                </span>
              </span>
            </summary>
            {question.given.length > 0 ? (
              <GivenAnswers questionId={question.questionId} groups={question.given} accept={accept} />
            ) : (
              <Choices question={question} />
            )}
            <p className="mb-5 ml-9 text-sm">
              <Link
                href={`/quizzes/${quizId}/results/${question.questionId}`}
                className="text-link inline-flex min-h-7 items-center"
              >
                See answers one by one and change a score
              </Link>
            </p>
          </details>
        </li>
      ))}
    </ol>
  )
}

function Choices({ question: { choices, blankCount, peopleCount } }: { question: QuestionLine }) {
  const rows = [
    ...choices,
    ...(blankCount > 0 ? [{ text: 'Left unanswered', isKey: false, count: blankCount }] : []),
  ]
  return (
    <table className="tabular mb-5 ml-9 w-[calc(100%-2.25rem)] border-collapse text-left text-[15px]">
      <caption className="sr-only">What {peopleCount} people answered</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">Share</th>
          <th scope="col">People</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, isKey, count }) => (
          <tr key={text} className="border-t border-line">
            <th scope="row" className="py-2 pr-4 font-normal [overflow-wrap:anywhere]">
              {text}
              {isKey && (
                <span className="ml-2 inline-flex items-center gap-1 text-[13px] whitespace-nowrap text-correct">
                  <Check aria-hidden="true" className="size-3.5" /> right
                </span>
              )}
            </th>
            <td className="w-[28%] py-2">
              <Bar share={count / peopleCount} tone={isKey ? 'right' : 'plain'} />
            </td>
            <td className="w-12 py-2 text-right">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const tones = { plain: 'bg-accent', low: 'bg-incorrect', right: 'bg-correct' }

/** A share as a thin bar. The figure stands beside it: the bar says nothing to a screen reader. */
function Bar({ share, tone }: { share: number; tone: keyof typeof tones }) {
  return (
    <span aria-hidden="true" className="block h-1 overflow-hidden rounded-full bg-line">
      <span
        className={classNames('block h-full rounded-full', tones[tone])}
        style={{ width: formatShare(share) }}
      />
    </span>
  )
}
