'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useJob } from './use-job'

/** Shows nothing; loads the page's data again when a job that runs behind it is over. */
export function RefreshWhenOver({ jobId }: { jobId: string }) {
  const router = useRouter()
  const job = useJob(jobId)
  const isOver = job !== null && job.status !== 'queued' && job.status !== 'running'
  useEffect(() => {
    if (isOver) router.refresh()
  }, [isOver, router])
  return null
}
