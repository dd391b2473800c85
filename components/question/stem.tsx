import { Fragment } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { splitTitleLead } from '@/lib/article/title-lead'
import { GAP } from '@/lib/question/gap'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import type { ResponseValue } from '@/lib/quiz/response'
import { TitleLead } from './title-lead'

/**
 * What a question asks, below the title that leads it, if one does. Each gap is drawn as a line, and shows what is being
 * written into it, or else its number.
 */
export function Stem({
  question,
  typed = [],
  isInList = false,
}: {
  question: Pick<LearnerQuestion, 'kind' | 'stem'>
  typed?: readonly string[]
  /** Leaves out the title, where line after line would begin with the same one. */
  isInList?: boolean
}) {
  const { kind, stem } = question
  const isNumbered = kind === 'gaps'
  const gap = (number: number) => (
    <Gap number={isNumbered ? number : null} words={typed[number - 1]?.trim() ?? ''} />
  )
  if (typeof stem !== 'string') return <ProseText of={stem} gap={gap} />
  const { lead, rest } = splitTitleLead(stem)
  const hasGaps = kind === 'cloze' || kind === 'gaps'
  return (
    <>
      {lead !== null && !isInList && <TitleLead>{lead}</TitleLead>}
      {hasGaps
        ? rest.split(GAP).map((text, at) => (
            <Fragment key={at}>
              {at > 0 && gap(at)}
              {text}
            </Fragment>
          ))
        : rest}
    </>
  )
}

/** A line with what is being written on it; its number, where there are several. */
function Gap({ number, words }: { number: number | null; words: string }) {
  return (
    <span className="inline-block min-w-[5.5ch] border-b-2 border-control px-0.5 text-center align-baseline leading-tight text-accent">
      <span className="sr-only">{number === null ? 'blank' : `gap ${number}`}</span>
      <span aria-hidden="true">
        {words || <span className="text-[0.7em] text-muted">{number ?? '\u00a0'}</span>}
      </span>
    </span>
  )
}

/** What stands in the gaps of a question while it is being answered. */
export function wordsIn(value: ResponseValue | null): readonly string[] {
  if (value?.kind === 'text') return [value.text]
  return value?.kind === 'texts' ? value.texts : []
}

/** What belongs into the gaps of a question whose answer is due. */
export const rightWordsOf = ({ answer, parts }: QuestionOutcome): readonly string[] =>
  (parts.length > 0 ? parts.map(({ right }) => right) : [answer]).map(proseWords)
