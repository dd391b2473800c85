'use client'
import { Button } from '@/components/ui/button'
import { Meter } from '@/components/ui/meter'
import type { JobView } from './use-job'

const stages: Record<string, string> = {
  reading: 'Reading the sentences',
  claims: 'Finding what the article claims',
  questions: 'Writing questions',
  checking: 'Checking every question against the text',
}

/** How far the making of questions is, in words and as a line. */
export function GenerationProgress({ job, onCancel }: { job: JobView | null; onCancel: () => void }) {
  const words = (job && stages[job.stage]) ?? 'Starting'
  return (
    <div className="grid gap-3">
      <div className="flex items-center justify-between gap-4">
        <p role="status">
          {words} …{' '}
          {job && job.total > 0 && (
            <span className="tabular text-muted">
              {job.done} of {job.total}
            </span>
          )}
        </p>
        <Button tone="quiet" onClick={onCancel}>
          Stop
        </Button>
      </div>
      <Meter label="Making questions" value={job?.done ?? 0} max={job?.total || 1} />
    </div>
  )
}

/** Calls a job off; what was kept before stays. */
export async function callOff(jobId: string): Promise<void> {
  await fetch(`/api/jobs/${jobId}`, { method: 'DELETE' }).catch(() => undefined)
}
