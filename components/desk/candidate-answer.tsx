import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { AuthorProse } from '@/components/prose/author-prose'
import { classNames } from '@/components/ui/class-names'
import { answerText, type ContentOf, type QuestionContent } from '@/lib/question/question'

/** What is right in answer to a question, as its author sees it. */
export function CandidateAnswer({ content }: { content: QuestionContent }) {
  const shown = (text: string) => <AuthorProse text={text} format={content.format} />
  switch (content.kind) {
    case 'mcq':
    case 'multi':
      return <Options content={content} />
    case 'tf':
      return (
        <>
          <Right>{answerText(content)}</Right>
          <Note>{content.correction && shown(`The article says: ${content.correction}`)}</Note>
        </>
      )
    case 'cloze':
    case 'short':
      return (
        <>
          <Right>{content.answer}</Right>
          <Note>{content.accepted.length > 0 && `Also accepted: ${content.accepted.join(', ')}`}</Note>
        </>
      )
    case 'gaps':
      return (
        <List
          rows={content.gaps.map(({ answer, accepted, wrong }) => ({
            text: answer,
            why: [
              accepted.length > 0 && `Also accepted: ${accepted.join(', ')}.`,
              wrong.length > 0 && `Wrong choices: ${wrong.join(', ')}.`,
            ]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      )
    case 'numeric':
      return (
        <>
          <Right>{answerText(content)}</Right>
          <Note>{toleranceWords(content)}</Note>
        </>
      )
    case 'matching':
      return (
        <>
          <List
            rows={content.pairs.map(({ left, right, why }) => ({ text: `${left} – ${right}`, why }))}
            shown={shown}
          />
          <Note>
            {content.distractors.length > 0 &&
              shown(`Belonging to nothing: ${content.distractors.map(({ text }) => text).join(', ')}`)}
          </Note>
        </>
      )
    case 'ordering':
      return <List rows={content.items} shown={shown} isNumbered />
    case 'essay':
      return (
        <>
          <List
            rows={content.rubric.map(({ text, points }) => ({
              text: `${text} (${points === 1 ? '1 point' : `${points} points`})`,
              why: null,
            }))}
            shown={shown}
          />
          <Note>{content.model && shown(content.model)}</Note>
        </>
      )
    case 'flashcard':
      return <Right>{shown(content.answer)}</Right>
  }
}

function toleranceWords({ tolerance, toleranceIn, unit }: ContentOf<'numeric'>): string {
  const reach =
    tolerance === 0
      ? 'Exactly this'
      : `Give or take ${tolerance}${toleranceIn === 'percent' ? ' percent' : ''}`
  return `${reach}${unit?.isAsked ? ', with its unit' : ''}.`
}

function Note({ children }: { children: ReactNode }) {
  return children ? <p className="mt-3 text-sm whitespace-pre-line text-muted">{children}</p> : null
}

function Right({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-center gap-3.5 rounded-[10px] border border-correct bg-correct-soft px-4 py-3">
      <Badge isKey>{null}</Badge>
      <span>
        <span className="sr-only">Answer: </span>
        {children}
      </span>
    </p>
  )
}

function Badge({ isKey, children }: { isKey: boolean; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'grid size-[26px] flex-none place-items-center rounded-[7px] text-[13px] font-semibold',
        isKey ? 'bg-correct text-on-correct' : 'border border-control text-muted',
      )}
    >
      {isKey ? <Check aria-hidden="true" className="size-4" /> : children}
    </span>
  )
}

/** All parts of an answer that is made of several. */
function List({
  rows,
  shown = (text) => text,
  isNumbered = false,
}: {
  rows: readonly { text: string; why: string | null }[]
  shown?: (text: string) => ReactNode
  isNumbered?: boolean
}) {
  return (
    <ol className="grid gap-2" aria-label="Answer">
      {rows.map(({ text, why }, at) => (
        <li
          key={text}
          className="flex min-h-[52px] items-center gap-3.5 rounded-[10px] border border-correct bg-correct-soft px-4 py-2.5"
        >
          {isNumbered && <span className="tabular w-4 flex-none font-semibold">{at + 1}</span>}
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {shown(text)}
            {why && <span className="block text-sm text-muted">{shown(why)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Options({ content }: { content: ContentOf<'mcq' | 'multi'> }) {
  const keyIds = content.kind === 'mcq' ? [content.keyId] : content.keyIds
  const reasons = content.options
    .map((option, index) => ({ number: index + 1, ...option }))
    .filter((option) => option.whyWrong)
  return (
    <>
      <ol className="grid gap-2">
        {content.options.map((option, index) => {
          const isKey = keyIds.includes(option.id)
          return (
            <li
              key={option.id}
              className={classNames(
                'flex min-h-[52px] items-center gap-3.5 rounded-[10px] border px-4 py-2.5',
                isKey ? 'border-correct bg-correct-soft' : 'border-line',
              )}
            >
              <Badge isKey={isKey}>{index + 1}</Badge>
              <span>
                {isKey && <span className="sr-only">Right answer: </span>}
                <AuthorProse text={option.text} format={content.format} />
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
                <b>{option.number}</b> <AuthorProse text={option.whyWrong ?? ''} format={content.format} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
