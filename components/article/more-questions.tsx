'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

export interface MoreQuestionsProps {
  articleId: string
  /** How many less sure questions wait. */
  count: number
  /** Puts them among the questions to decide on. */
  bringOut: (articleId: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** Offers the questions that are less sure; nothing where there are none. */
export function MoreQuestions({ articleId, count, bringOut }: MoreQuestionsProps) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const press = (): void =>
    startTransition(async () => {
      const outcome = await bringOut(articleId)
      if (!outcome.ok) return setProblem(outcome.error.message)
      setProblem(null)
      router.refresh()
    })
  if (count === 0) return null
  return (
    <div className="rounded-xl border border-dashed border-line px-4 py-3.5 text-left">
      <p className="text-[15px] text-muted">
        {count === 1
          ? 'There is one more that Versed is less sure of. Look at it before anybody is asked it.'
          : `There are ${count} more that Versed is less sure of. Look at each before anybody is asked it.`}
      </p>
      {problem && (
        <Notice tone="incorrect" className="mt-3">
          {problem}
        </Notice>
      )}
      <Button className="mt-3" onClick={press} disabled={isBusy}>
        {count === 1 ? 'Show it' : `Show ${count} more`}
      </Button>
    </div>
  )
}
