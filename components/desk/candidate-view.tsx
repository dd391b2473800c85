import { Check } from 'lucide-react'
import type { Ref } from 'react'
import { classNames } from '@/components/ui/class-names'
import { flaws } from '@/lib/question/flaws/flaws'
import { difficultyLabel, familyLabels, kindLabels } from '@/lib/question/labels'
import type { ContentOf } from '@/lib/question/question'
import type { DeskQuestion } from './use-desk'

/** A proposed question with its answer and evidence, as its author sees it. */
export function CandidateView({
  question,
  articleText,
  headingRef,
}: {
  question: DeskQuestion
  articleText: string
  headingRef: Ref<HTMLHeadingElement>
}) {
  const { content, notes } = question
  return (
    <>
      <p className="mt-6 mb-2 text-sm text-muted">
        {kindLabels[content.kind]} · {familyLabels[notes.family]} · {difficultyLabel(notes.difficulty)}
        <FlawCount count={flaws(content).length} />
      </p>
      <h1 ref={headingRef} tabIndex={-1} className="text-stem">
        {content.stem}
      </h1>
      <div className="mt-4">
        {content.kind === 'mcq' && <Options content={content} />}
        {content.kind === 'tf' && (
          <>
            <Answer text={content.truth ? 'True' : 'False'} />
            {content.correction && <p className="mt-3 text-muted">The article says: {content.correction}</p>}
          </>
        )}
        {(content.kind === 'cloze' || content.kind === 'short') && (
          <>
            <Answer text={content.answer} />
            {content.accepted.length > 0 && (
              <p className="mt-3 text-sm text-muted">Also accepted: {content.accepted.join(', ')}</p>
            )}
          </>
        )}
        {content.kind === 'flashcard' && <Answer text={content.answer} />}
      </div>
      {notes.explanation && !repeatsEvidence(notes) && <p className="mt-4">{notes.explanation}</p>}
      {/* On a phone the article is not beside the question, so its evidence comes along. */}
      <div className="mt-6 lg:hidden">
        {notes.evidence.map((evidence) => (
          <blockquote key={evidence.start} className="text-passage mt-3 border-l-[3px] border-line pl-4">
            <Around text={articleText} start={evidence.start} end={evidence.end} />
          </blockquote>
        ))}
      </div>
    </>
  )
}

/** How many flaws the editor has advice on; nothing where there is none. */
function FlawCount({ count }: { count: number }) {
  return count === 0 ? null : (
    <span className="text-ink"> · {count === 1 ? '1 point of wording' : `${count} points of wording`}</span>
  )
}

/** The evidence is in sight already; an explanation that only quotes it would say it twice. */
const repeatsEvidence = ({ explanation, evidence }: DeskQuestion['notes']): boolean =>
  evidence.some(({ quote }) => explanation?.includes(quote))

function Answer({ text }: { text: string }) {
  return (
    <p className="flex items-center gap-3.5 rounded-[10px] border border-correct bg-correct-soft px-4 py-3">
      <span className="grid size-[26px] flex-none place-items-center rounded-[7px] bg-correct text-on-correct">
        <Check aria-hidden="true" className="size-4" />
      </span>
      <span>
        <span className="sr-only">Answer: </span>
        {text}
      </span>
    </p>
  )
}

function Options({ content }: { content: ContentOf<'mcq'> }) {
  const reasons = content.options
    .map((option, index) => ({ number: index + 1, ...option }))
    .filter((option) => option.whyWrong)
  return (
    <>
      <ol className="grid gap-2">
        {content.options.map((option, index) => {
          const isKey = option.id === content.keyId
          return (
            <li
              key={option.id}
              className={classNames(
                'flex min-h-[52px] items-center gap-3.5 rounded-[10px] border px-4 py-2.5',
                isKey ? 'border-correct bg-correct-soft' : 'border-line',
              )}
            >
              <span
                className={classNames(
                  'grid size-[26px] flex-none place-items-center rounded-[7px] text-[13px] font-semibold',
                  isKey ? 'bg-correct text-on-correct' : 'border border-control text-muted',
                )}
              >
                {isKey ? <Check aria-hidden="true" className="size-4" /> : index + 1}
              </span>
              <span>
                {isKey && <span className="sr-only">Right answer: </span>}
                {option.text}
              </span>
            </li>
          )
        })}
      </ol>
      {reasons.length > 0 && (
        <>
          <h2 className="mt-5 mb-1.5 font-sans text-sm font-normal tracking-normal text-muted">
            Why the others are wrong
          </h2>
          <ul className="grid gap-1">
            {reasons.map((option) => (
              <li key={option.id}>
                <b>{option.number}</b> {option.whyWrong}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const CONTEXT = 160

/** A piece of evidence with a little of what stands around it, cut at word edges. */
function Around({ text, start, end }: { text: string; start: number; end: number }) {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^.*\n/s, '')
  const after = text.slice(end, end + CONTEXT).replace(/\n.*$/s, '')
  const isCutBefore = before.length === CONTEXT
  const isCutAfter = after.length === CONTEXT
  return (
    <>
      {isCutBefore ? `… ${before.replace(/^\S*\s/, '')}` : before}
      <mark>{text.slice(start, end)}</mark>
      {isCutAfter ? `${after.replace(/\s\S*$/, '')} …` : after}
    </>
  )
}
