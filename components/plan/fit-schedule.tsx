'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { useJob } from '@/components/article/use-job'
import { Button } from '@/components/ui/button'
import { Meter } from '@/components/ui/meter'
import { Notice } from '@/components/ui/notice'

interface Fit {
  usableCount: number
  neededCount: number
  inUse: 'default' | 'own' | 'class'
  last: {
    createdAt: Date
    reviewCount: number
    logLossBefore: number
    logLossAfter: number
    isAdopted: boolean
  } | null
  jobId: string | null
}

interface Props {
  fit: Fit
  timeZone: string
  request: () => Promise<{ ok: true; value: string } | { ok: false; error: { message: string } }>
}

const IN_USE: Record<Fit['inUse'], string> = {
  default: 'Your reviews follow what 10,000 other learners have in common.',
  class:
    'Your reviews follow what the members of your class have in common, until there are enough of your own.',
  own: 'Your reviews follow your own memory, as your past answers show it.',
}

/** Fits the schedule to one's own memory, with its progress and what came of it. */
export function FitSchedule({ fit, timeZone, request }: Props) {
  const router = useRouter()
  const [jobId, setJobId] = useState(fit.jobId)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const job = useJob(jobId)
  const isRunning = jobId !== null && (job === null || job.status === 'queued' || job.status === 'running')
  const isOver = job?.status === 'done'
  useEffect(() => {
    if (isOver) router.refresh()
  }, [isOver, router])

  const begin = (): void =>
    startTransition(async () => {
      const asked = await request()
      setProblem(asked.ok ? null : asked.error.message)
      if (asked.ok) setJobId(asked.value)
    })
  const { usableCount, neededCount, last } = fit
  const missing = neededCount - usableCount
  return (
    <div className="grid gap-4">
      <p>{IN_USE[fit.inUse]}</p>
      {last && <LastFit last={last} timeZone={timeZone} />}
      {missing > 0 ? (
        <p className="tabular text-muted">
          How you forget shows when a card comes back on a later day. It takes {neededCount} such reviews;{' '}
          {missing} to go.
        </p>
      ) : (
        <>
          {isRunning ? (
            <div className="flex items-center gap-4" role="status">
              <span className="text-muted">Fitting …</span>
              <Meter value={job?.done ?? 0} max={100} label="Fitting the schedule" />
              <span className="tabular text-sm text-muted">{job?.done ?? 0}%</span>
            </div>
          ) : (
            <div>
              <Button onClick={begin} disabled={isBusy}>
                Fit the schedule to me
              </Button>
              <p className="mt-2 text-sm text-muted">
                This also happens by itself at night, when there is enough new to learn from.
              </p>
            </div>
          )}
        </>
      )}
      {(problem ??
        (job?.status === 'failed' ? 'This did not work. Nothing has changed; please try again.' : null)) && (
        <Notice tone="incorrect">
          {problem ?? 'This did not work. Nothing has changed; please try again.'}
        </Notice>
      )}
    </div>
  )
}

/** What the last fit found, in plain words; the figures are there for those who know them. */
function LastFit({ last, timeZone }: { last: NonNullable<Fit['last']>; timeZone: string }) {
  const { createdAt, reviewCount, logLossBefore, logLossAfter, isAdopted } = last
  const date = createdAt.toLocaleDateString('en-GB', { timeZone, day: 'numeric', month: 'long' })
  const better = Math.round((1 - logLossAfter / logLossBefore) * 1000) / 10
  return (
    <Notice tone={isAdopted ? 'correct' : 'info'}>
      {isAdopted
        ? `Fitted on ${date} to ${reviewCount.toLocaleString('en')} of your reviews. It foretells your latest answers ${better}% better than before, and is in use.`
        : `Tried on ${date} with ${reviewCount.toLocaleString('en')} of your reviews. It would not have foretold your latest answers better, so nothing was changed.`}
      <span className="tabular mt-1 block text-sm text-muted">
        Log loss on the latest fifth: {logLossBefore.toFixed(4)} before, {logLossAfter.toFixed(4)} after.
      </span>
    </Notice>
  )
}
