'use client'
import Link from 'next/link'
import { useId, useState, useTransition, type FormEvent } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { SourcePassage } from '@/components/question/passage'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { DisputedQuestion, DisputeStatus } from '@/lib/quiz/dispute'
import { disputeWords } from './reports'

type Reply = (given: {
  questionId: string
  status: Exclude<DisputeStatus, 'open'>
  reply: string
}) => Promise<{ ok: true } | { ok: false; error: { message: string } }>

interface Props {
  quizId: string
  questions: DisputedQuestion[]
  reply: Reply
}

/** Questions that somebody disputes, each with its evidence, what was said, and a place to reply to everybody at once. */
export function DisputedQuestions({ quizId, questions, reply }: Props) {
  return (
    <ol className="border-b border-line">
      {questions.map((question) => (
        <li key={question.questionId} className="grid gap-4 border-t border-line py-7">
          <h2 className="text-stem font-serif! text-[19px]! [overflow-wrap:anywhere]">
            <ProseText of={question.stem} />
          </h2>
          <p className="text-[15px]">
            <span className="text-muted">Right answer:</span>{' '}
            <b className="font-semibold">{question.answer || 'judged by you'}</b>
          </p>
          {question.passages.map((passage, at) => (
            <SourcePassage key={at} passage={passage} />
          ))}
          <ul aria-label="Disputes" className="grid gap-2.5">
            {question.disputes.map(({ disputeId, name, words, said, status, reply: replied }) => (
              <li
                key={disputeId}
                className="rounded-[10px] border border-line bg-card px-4 py-3 [overflow-wrap:anywhere]"
              >
                <p>{words}</p>
                <p className="mt-1 text-sm text-muted">
                  {name ?? 'A visitor'}, who answered “{said}”
                  {status !== 'open' && ` · ${disputeWords[status]}${replied ? `: ${replied}` : ''}`}
                </p>
              </li>
            ))}
          </ul>
          {question.openCount > 0 && <ReplyForm quizId={quizId} question={question} reply={reply} />}
        </li>
      ))}
    </ol>
  )
}

function ReplyForm({
  quizId,
  question: { questionId, openCount },
  reply,
}: {
  quizId: string
  question: DisputedQuestion
  reply: Reply
}) {
  const name = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const status = form.get('status') as Exclude<DisputeStatus, 'open'>
      const sent = await reply({ questionId, status, reply: String(form.get('reply') ?? '') }).catch(
        () => null,
      )
      setProblem(
        sent === null
          ? 'The server could not be reached. What you wrote is still here; please try again.'
          : sent.ok
            ? null
            : sent.error.message,
      )
    })
  }
  return (
    <form onSubmit={submit} className="grid max-w-[65ch] gap-3">
      <fieldset className="grid">
        <legend className="mb-1 text-sm font-semibold">
          {openCount === 1 ? 'Your reply' : `Your reply to all ${openCount}`}
        </legend>
        {(
          [
            ['kept', 'The question stays as it is'],
            ['fixed', 'I have mended it, or accepted the answer'],
            ['retired', 'Retire the question: it is asked no more'],
          ] as const
        ).map(([value, words]) => (
          <label key={value} className="flex min-h-9 items-center gap-2.5">
            <input
              type="radio"
              name="status"
              value={value}
              defaultChecked={value === 'kept'}
              aria-describedby={value === 'fixed' ? `${name}-fix` : undefined}
              className="size-5 accent-accent"
            />
            {words}
          </label>
        ))}
        <p id={`${name}-fix`} className="text-sm text-muted">
          Answers are accepted and marks changed on{' '}
          <Link href={`/quizzes/${quizId}/results`} className="text-link">
            the results
          </Link>
          .
        </p>
      </fieldset>
      <TextArea label="In a few words" name="reply" rows={2} maxLength={1000} error={problem} />
      <Button type="submit" disabled={isBusy} className="justify-self-start">
        {isBusy ? 'Sending …' : 'Reply'}
      </Button>
    </form>
  )
}
