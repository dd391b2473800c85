'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ActionResult } from '@/lib/server/run-action'
import { practiseAction, removeArticleAction } from './actions'

/** What can be done with an article as a whole. */
export function ArticleActions({ articleId, toDecide }: { articleId: string; toDecide: number }) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()

  const run = (work: () => Promise<ActionResult<unknown>>, then: (value: unknown) => void): void =>
    startTransition(async () => {
      const outcome = await work()
      if (!outcome.ok) return setProblem(outcome.error.message)
      then(outcome.value)
    })

  return (
    <>
      <Button
        tone={toDecide > 0 ? 'plain' : 'go'}
        disabled={isBusy}
        onClick={() =>
          run(
            () => practiseAction(articleId),
            (attemptId) => router.push(`/attempts/${String(attemptId)}`),
          )
        }
      >
        {toDecide > 0 ? 'Keep all and practise' : 'Practise'}
      </Button>
      <Button
        tone="quiet"
        disabled={isBusy}
        onClick={() =>
          run(
            () => removeArticleAction(articleId),
            () => router.push('/library'),
          )
        }
      >
        Remove
      </Button>
      {problem && (
        <Notice tone="incorrect" className="w-full">
          {problem}
        </Notice>
      )}
    </>
  )
}
