'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { createQuizAction } from './actions'

interface Props {
  articles: { articleId: string; title: string; acceptedCount: number }[]
}

/** Makes a quiz of kept questions: of which article, how many, and when the right answers are shown. */
export function NewQuiz({ articles }: Props) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = Object.fromEntries(new FormData(event.currentTarget))
    startTransition(async () => {
      const made = await createQuizAction(form)
      if (made.ok) router.push(`/quizzes/${made.value}`)
      else setProblem(made.error.message)
    })
  }

  return (
    <>
      <Button tone="go" onClick={() => dialog.current?.showModal()}>
        New quiz
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="new-quiz-title"
        className="m-auto w-[min(92vw,480px)] rounded-[14px] border border-line bg-card p-7 text-ink"
      >
        <form onSubmit={submit} className="grid gap-5">
          <h2 id="new-quiz-title" className="text-[22px]">
            New quiz
          </h2>
          <SelectField label="Questions about" name="articleId">
            {articles.map(({ articleId, title, acceptedCount }) => (
              <option key={articleId} value={articleId}>
                {title} ({acceptedCount})
              </option>
            ))}
            {articles.length > 1 && <option value="">All your articles</option>}
          </SelectField>
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              label="How many"
              name="count"
              type="number"
              min={1}
              max={100}
              defaultValue={10}
              required
            />
            <SelectField label="Right answers" name="mode">
              <option value="practice">After each answer</option>
              <option value="test">After handing in</option>
            </SelectField>
          </div>
          {problem && <Notice tone="incorrect">{problem}</Notice>}
          <div className="flex gap-3">
            <Button tone="go" type="submit" disabled={isBusy}>
              Make the quiz
            </Button>
            <Button tone="quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </Button>
          </div>
        </form>
      </dialog>
    </>
  )
}
