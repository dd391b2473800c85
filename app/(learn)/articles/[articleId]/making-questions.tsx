'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { callOff, GenerationProgress } from '@/components/article/generation-progress'
import { useJob } from '@/components/article/use-job'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { makeQuestionsAgainAction } from './actions'

interface Props {
  articleId: string
  jobId: string | null
  /** How the last making of questions ended; null while one is running or where none is known. */
  ended: 'done' | 'failed' | 'cancelled' | 'queued' | 'running' | null
  notes: string[]
  hasQuestions: boolean
}

/** The making of an article's questions: how far it is, and what to do if it did not come to an end. */
export function MakingQuestions({ articleId, jobId, ended, notes, hasQuestions }: Props) {
  const router = useRouter()
  const job = useJob(jobId)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const isOver = job !== null && job.status !== 'queued' && job.status !== 'running'

  useEffect(() => {
    if (isOver) router.refresh()
  }, [isOver, router])

  const again = (): void =>
    startTransition(async () => {
      const started = await makeQuestionsAgainAction(articleId)
      if (!started.ok) return setProblem(started.error.message)
      router.refresh()
    })

  if (jobId && !isOver) {
    return (
      <div className="mt-7 max-w-[65ch]">
        <GenerationProgress job={job} onCancel={() => void callOff(jobId).then(() => router.refresh())} />
      </div>
    )
  }
  const stopped = ended === 'failed' || ended === 'cancelled'
  if (!stopped && notes.length === 0 && hasQuestions && !problem) return null
  return (
    <div className="mt-7 grid max-w-[65ch] gap-4">
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      {notes.map((note) => (
        <Notice key={note}>{note}</Notice>
      ))}
      {stopped && (
        <Notice tone="partial">
          <p>
            {ended === 'failed'
              ? 'Making questions did not come to an end. The article is kept.'
              : 'Stopped. The article is kept.'}
          </p>
          <Button className="mt-3" onClick={again} disabled={isBusy}>
            Make questions
          </Button>
        </Notice>
      )}
    </div>
  )
}
