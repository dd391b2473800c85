import { after } from 'next/server'
import { callOffJob, runJob, watchJob } from '@/lib/server/run-job'
import { runRoute } from '@/lib/server/run-route'

type Context = { params: Promise<{ jobId: string }> }

/** How far a job is. Asking also takes it up again if its process died. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => {
    const progress = await watchJob((await params).jobId)
    if (progress.status === 'queued' || progress.status === 'running') after(() => runJob(progress.jobId))
    return progress
  })
}

/** Calls a job off. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => callOffJob((await params).jobId))
}
