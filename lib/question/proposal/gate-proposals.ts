import type { Article } from '@/lib/article/article'
import type { LanguageModel } from '@/lib/article/language/language-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { finish } from '../finish'
import { flaws } from '../flaws/flaws'
import type { GeneratedQuestion } from '../question'
import { verifyContext } from '../verify/verify-context'
import { gateProposal, type Refusal } from './gate'
import type { Proposal } from './proposal'

/** How sure we are that a teacher keeps what a model proposed and the gate let through, 0 to 1. */
const SCORE = 0.6

export interface GatedProposals {
  /** What passed the first five steps, as questions with evidence of our own; the blind answer is still to come. */
  questions: GeneratedQuestion[]
  /** Why each of the others was turned away. */
  refusals: Refusal[]
}

/** The gate's first five steps for all proposals on an article. The same input gives the same result. */
export function gateProposals(
  article: Article,
  proposals: readonly Proposal[],
  model: LanguageModel,
  seed: string,
): GatedProposals {
  const random = seededRandom(seed)
  const context = verifyContext(
    readClaims(article, model, () => {}),
    article.title,
    model,
  )
  const gated: GatedProposals = { questions: [], refusals: [] }
  for (const proposal of proposals) {
    const passed = gateProposal(proposal, article.text, context)
    if (!passed.ok) {
      gated.refusals.push(passed.error)
      continue
    }
    const question = finish(passed.value, { score: SCORE, isUnsure: false }, article.text, random)
    const serious = flaws(question.content).find((flaw) => flaw.severity !== 'minor')
    if (serious) gated.refusals.push(`rule: ${serious.code}`)
    else gated.questions.push(question)
  }
  return gated
}
