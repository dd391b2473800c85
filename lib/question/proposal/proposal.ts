import { z } from 'zod'

/** More are not looked at, however long the reply. */
const MOST_PROPOSALS = 40

/** A question as a language model proposes it: words only. Where they stand and whether they hold is found out by us. */
export const proposalSchema = z.object({
  question: z.string().trim().min(8).max(600),
  answer: z.string().trim().min(1).max(300),
  /** Wrong answers; three of them make a multiple choice, none a short answer. */
  wrong: z.array(z.string().trim().min(1).max(300)).max(7).default([]),
  /** The words of the article that prove the answer, letter by letter. */
  quote: z.string().min(10).max(1500),
})
export type Proposal = z.infer<typeof proposalSchema>

/**
 * The proposals in a model's reply: a JSON list, or an object with the list `questions`, with whatever chatter around it. One that is not
 * of the form is left out and the others are kept; a reply without JSON holds none.
 */
export function readProposals(reply: string): Proposal[] {
  const document = parseJsonIn(reply)
  const listed = Array.isArray(document)
    ? document
    : typeof document === 'object' && document !== null && 'questions' in document
      ? document.questions
      : []
  if (!Array.isArray(listed)) return []
  return listed.slice(0, MOST_PROPOSALS).flatMap((item) => {
    const read = proposalSchema.safeParse(item)
    return read.success ? [read.data] : []
  })
}

/** The JSON document that stands somewhere in a text (models like to put it between fences); null if there is none. */
export function parseJsonIn(text: string): unknown {
  const first = text.search(/[[{]/)
  const last = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'))
  if (first < 0 || last < first) return null
  try {
    return JSON.parse(text.slice(first, last + 1)) as unknown
  } catch {
    return null
  }
}
