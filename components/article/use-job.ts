'use client'
import { useEffect, useState } from 'react'

/** What the server says of a job; the same shape as JobProgress, as JSON. */
export interface JobView {
  jobId: string
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  stage: string
  done: number
  total: number
  result: { added?: number; notes?: string[] } | null
}

const ASK_EVERY_MS = 400
const ASK_AGAIN_AFTER_FAILURE_MS = 2_000

const isOver = (job: JobView): boolean =>
  job.status === 'done' || job.status === 'failed' || job.status === 'cancelled'

/** Follows a job until it is over, through lost connections and server restarts. Null until the first answer. */
export function useJob(jobId: string | null): JobView | null {
  const [job, setJob] = useState<JobView | null>(null)
  useEffect(() => {
    if (!jobId) return
    let timer: ReturnType<typeof setTimeout>
    let isStopped = false
    const ask = async (): Promise<void> => {
      let wait = ASK_AGAIN_AFTER_FAILURE_MS
      try {
        const answer = await fetch(`/api/jobs/${jobId}`, { cache: 'no-store' })
        if (isStopped) return
        if (answer.ok) {
          const view = (await answer.json()) as JobView
          setJob(view)
          if (isOver(view)) return
          wait = ASK_EVERY_MS
        }
      } catch {
        // The server is away for a moment; the job is kept there, so asking again is enough.
      }
      if (!isStopped) timer = setTimeout(() => void ask(), wait)
    }
    void ask()
    return () => {
      isStopped = true
      clearTimeout(timer)
    }
  }, [jobId])
  return job?.jobId === jobId ? job : null
}
