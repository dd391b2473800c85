import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Article } from '@/lib/article/article'
import type { GatedProposals } from '@/lib/question/proposal/gate-proposals'
import { agrees } from '@/lib/question/proposal/blind-answer'
import { blindMessages, proposalMessages } from '@/lib/question/proposal/prompts'
import { readProposals, type Proposal } from '@/lib/question/proposal/proposal'
import type { GeneratedQuestion } from '@/lib/question/question'
import { log } from './describe-failure'
import { askModel, ProviderError, type ModelProvider } from './model-provider'

/** How many questions a model is asked for. */
const ASKED_FOR = 12
/** Blind answers that are waited for at one time. */
const AT_ONCE = 3

export interface ProposedQuestions {
  questions: GeneratedQuestion[]
  /** A sentence for the article's owner on what became of the model's part. */
  note: string
}

/**
 * Questions on an article that a language model proposes and the gate lets through: steps one to five by `gate`, which runs where the
 * article can be read; then each must be answered blindly with our key. Nothing is sent but the article's text. A model that fails, stalls
 * until `signal` ends it, lies, or proposes what the gate cannot get through in time costs its own questions and nothing else: this never throws.
 */
export async function proposeQuestions(
  provider: ModelProvider,
  article: Article,
  gate: (proposals: Proposal[]) => Promise<GatedProposals>,
  signal: AbortSignal,
): Promise<ProposedQuestions> {
  try {
    const mark = randomUUID()
    const reply = await askModel(provider, proposalMessages(article.text, ASKED_FOR, mark), signal)
    const proposals = readProposals(reply)
    const gated = await gate(proposals)
    const agreed = await keepAgreed(provider, article.text, gated.questions, signal)
    log.info(
      { proposed: proposals.length, refusals: gated.refusals, agreed: agreed.length },
      'a model proposed questions',
    )
    return { questions: agreed, note: describeOutcome(proposals.length, agreed.length) }
  } catch (error) {
    log.warn({ err: error }, 'the model provider failed')
    return {
      questions: [],
      note: 'The language model that this server is set up with did not answer usefully. All questions here are Versed’s own.',
    }
  }
}

/** The questions that the model, asked blindly, answers with our key. Out of time, those already agreed on are kept. */
async function keepAgreed(
  provider: ModelProvider,
  text: string,
  questions: readonly GeneratedQuestion[],
  signal: AbortSignal,
): Promise<GeneratedQuestion[]> {
  const isAgreed = async (question: GeneratedQuestion): Promise<boolean> => {
    try {
      const reply = await askModel(provider, blindMessages(text, question, randomUUID()), signal)
      return agrees(reply, question)
    } catch (error) {
      if (error instanceof ProviderError) return false
      throw error
    }
  }
  const agreed: GeneratedQuestion[] = []
  for (let first = 0; first < questions.length; first += AT_ONCE) {
    const batch = questions.slice(first, first + AT_ONCE)
    const verdicts = await Promise.all(batch.map(isAgreed))
    agreed.push(...batch.filter((_, i) => verdicts[i]))
  }
  return agreed
}

const describeOutcome = (proposed: number, kept: number): string =>
  kept === 0
    ? `A language model proposed ${proposed} more questions; none of them could be proved from the text.`
    : `A language model proposed ${proposed} more questions; ${kept} of them could be proved from the text and are among these.`
