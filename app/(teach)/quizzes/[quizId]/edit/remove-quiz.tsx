'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { removeQuizAction } from './actions'

/** Puts a quiz away, after asking once. */
export function RemoveQuiz({ quizId }: { quizId: string }) {
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  if (!isAsking) {
    return (
      <Button tone="quiet" onClick={() => setIsAsking(true)} className="-ml-[18px]">
        Remove this quiz
      </Button>
    )
  }
  const remove = (): void =>
    startTransition(async () => {
      const removed = await removeQuizAction(quizId)
      if (!removed.ok) setProblem(removed.error.message)
    })
  return (
    <div className="grid gap-4">
      <p>Nobody can begin it then. Whoever has taken it keeps their results; your questions stay.</p>
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      <div className="flex gap-3">
        <Button tone="danger" onClick={remove} disabled={isBusy}>
          Remove
        </Button>
        <Button tone="quiet" onClick={() => setIsAsking(false)}>
          Keep it
        </Button>
      </div>
    </div>
  )
}
