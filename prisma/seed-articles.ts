import { acceptAllQuestions } from '@/lib/server/decide-question'
import { importArticle } from '@/lib/server/import-article'
import { runJob } from '@/lib/server/run-job'

/** Brings one of our own articles in as the caller and waits for its questions. Returns the article's id. */
export async function bringSample(sampleId: string): Promise<string> {
  const { articleId, jobId } = await importArticle({ from: 'sample', sampleId }, 'UTC')
  await runJob(jobId)
  return articleId
}

/** As bringSample, with every question kept. */
export async function bringSampleAndKeepAll(sampleId: string): Promise<string> {
  const articleId = await bringSample(sampleId)
  await acceptAllQuestions(articleId)
  return articleId
}
