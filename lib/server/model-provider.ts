import 'server-only'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { ChatMessage } from '@/lib/question/proposal/prompts'

/** A language model behind the form of OpenAI's chat interface, which Ollama, vLLM and the vendors speak alike. */
export interface ModelProvider {
  baseUrl: string
  model: string
  apiKey: string | undefined
}

/** Why a model gave no answer: it could not be reached, took too long, refused, or said something that is no answer. */
export class ProviderError extends Error {}

/** A reply longer than this is no reply to us. */
const MOST_BYTES = 1_000_000

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** The provider that this server is set up with; null if there is none: then no text leaves the machine. */
export const findProvider = (): ModelProvider | null =>
  env.LLM_BASE_URL === undefined || env.LLM_MODEL === undefined
    ? null
    : { baseUrl: env.LLM_BASE_URL, model: env.LLM_MODEL, apiKey: env.LLM_API_KEY }

/** The words that the model answers. Throws ProviderError, also when `signal` ends it. */
export async function askModel(
  provider: ModelProvider,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await fetch(`${provider.baseUrl.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(provider.apiKey === undefined ? {} : { authorization: `Bearer ${provider.apiKey}` }),
      },
      body: JSON.stringify({ model: provider.model, messages, temperature: 0, stream: false }),
      // A redirect would carry the article, and perhaps the key, to an address that nobody set.
      redirect: 'error',
      signal,
    })
    if (!response.ok) throw new ProviderError(`it answered with status ${response.status}`)
    const reply = replySchema.safeParse(JSON.parse(await readLimited(response)))
    if (!reply.success) throw new ProviderError('its answer is not of the expected form')
    return reply.data.choices[0]!.message.content
  } catch (error) {
    if (error instanceof ProviderError) throw error
    const reason = signal.aborted ? 'it took too long' : error instanceof Error ? error.message : 'unknown'
    throw new ProviderError(reason, { cause: error })
  }
}

/** The body as text. Throws ProviderError as soon as it grows too large, whatever length it announced. */
async function readLimited(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > MOST_BYTES) throw new ProviderError('its answer is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
