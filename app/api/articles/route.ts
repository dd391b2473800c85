import { after } from 'next/server'
import { receiveArticle } from '@/lib/server/receive-article'
import { runJob } from '@/lib/server/run-job'
import { runRoute } from '@/lib/server/run-route'

/** Brings an article in and starts making questions; answers { articleId, jobId } before they are made. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, async () => {
    const imported = await receiveArticle(request)
    after(() => runJob(imported.jobId))
    return imported
  })
}
