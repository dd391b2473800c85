import { parentPort } from 'node:worker_threads'
import { reAnchor } from '@/lib/article/re-anchor'
import { readArticle, readPasted } from '@/lib/article/read-article'
import { reviseArticle } from '@/lib/article/revise-article'
import { compareStatements } from '@/lib/claim/conflicts/compare-statements'
import { findStatements } from '@/lib/claim/conflicts/find-statements'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions } from '@/lib/question/generate-questions'
import { seededRandom } from '@/lib/core/random'
import { gateProposals } from '@/lib/question/proposal/gate-proposals'
import { fitWeights, type Fit } from '@/lib/review/fit/fit-weights'
import { readFitReviews } from '@/lib/review/fit/read-fit-reviews'
import type { ThreadReply, ThreadRequest, ThreadResults } from './thread-protocol'

/**
 * The thread in which articles are read and questions made: the rooms and nothing else, so that a slow text or a hostile
 * file can hold up nobody's page. It answers one request at a time and can be ended at any moment.
 */
const PROGRESS_EVERY_MS = 150

async function answer(id: number, request: ThreadRequest): Promise<ThreadResults[keyof ThreadResults]> {
  switch (request.task) {
    case 'read-file':
      return readArticle({ name: request.name, bytes: request.bytes })
    case 'read-pasted':
      return readPasted(request.text)
    case 'statements':
      return findStatements(readClaims(request.article, loadLanguageModel(), () => {}))
    case 'compare':
      return request.others.map((other) => compareStatements(request.statements, other))
    case 'revise':
      return {
        article: reviseArticle(request.article, request.text),
        places: reAnchor(request.article.text, request.text, request.spans),
      }
    case 'gate':
      return gateProposals(request.article, request.proposals, loadLanguageModel(), request.seed)
    case 'fit':
      return fit(id, request)
    case 'generate': {
      let last = 0
      const model = loadLanguageModel()
      return generateQuestions(
        request.article,
        {
          ...request.options,
          lexicon: loadLexicon(),
          onProgress: (progress) => {
            const now = performance.now()
            if (now - last < PROGRESS_EVERY_MS) return
            last = now
            post({ id, type: 'progress', progress })
          },
        },
        model,
      )
    }
  }
}

/** Fits the memory model; how far it is, in percent. */
function fit(id: number, { reviews, start, inUse, seed }: ThreadRequest & { task: 'fit' }): Fit | null {
  const work = fitWeights(readFitReviews(reviews), start, inUse, seededRandom(seed))
  // The first step is told at once: also a short piece of work says that it has begun.
  let last = -Infinity
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - last < PROGRESS_EVERY_MS) continue
    last = performance.now()
    post({
      id,
      type: 'progress',
      progress: { stage: 'fitting', done: Math.round(value * 100), total: 100 },
    })
  }
}

const post = (reply: ThreadReply): void => parentPort?.postMessage(reply)

parentPort?.on('message', ({ id, request }: { id: number; request: ThreadRequest }) => {
  answer(id, request).then(
    (result) => post({ id, type: 'result', result }),
    (error: unknown) =>
      post({
        id,
        type: 'error',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  )
})
