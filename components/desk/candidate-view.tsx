import type { Ref } from 'react'
import { splitTitleLead } from '@/lib/article/title-lead'
import { flaws } from '@/lib/question/flaws/flaws'
import { difficultyLabel, familyLabels, kindLabels } from '@/lib/question/labels'
import { AuthorProse } from '@/components/prose/author-prose'
import { LessSure } from '@/components/question/less-sure'
import { TitleLead } from '@/components/question/title-lead'
import { Notice } from '@/components/ui/notice'
import { CandidateAnswer } from './candidate-answer'
import { ChangedPassages } from './changed-passages'
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
  const { content, notes, changes, disagreements } = question
  const { lead, rest } = splitTitleLead(content.stem)
  return (
    <>
      <p className="mt-6 mb-2 text-sm text-muted">
        {kindLabels[content.kind]} · {familyLabels[notes.family]} · {difficultyLabel(notes.difficulty)}
        {question.status === 'candidate' && notes.isUnsure && (
          <>
            {' · '}
            <LessSure />
          </>
        )}
        <FlawCount count={flaws(content).length} />
      </p>
      <h1 ref={headingRef} tabIndex={-1} className="text-stem">
        {lead && <TitleLead>{lead}</TitleLead>}
        <AuthorProse text={rest} format={content.format} />
      </h1>
      {changes.length > 0 && <ChangedPassages changes={changes} />}
      <div className="mt-4">
        <CandidateAnswer content={content} />
      </div>
      {disagreements.map((sentence) => (
        <Notice key={sentence} tone="partial" className="mt-5">
          {sentence}
        </Notice>
      ))}
      {notes.explanation && !repeatsEvidence(notes) && (
        <p className="mt-4">
          <AuthorProse text={notes.explanation} format={content.format} />
        </p>
      )}
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
