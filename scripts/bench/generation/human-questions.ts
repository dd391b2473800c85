import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A passage with the questions that people asked of it. */
export interface Passage {
  id: string
  title: string
  text: string
  /** Each with all wordings of its answer. */
  human: { question: string; answers: string[] }[]
}

/** A question to be measured: of whatever system. */
export interface AskedQuestion {
  kind: string
  stem: string
  answer: string
  options?: string[]
  /** Where its evidence stands in the passage's text. */
  evidence?: { start: number; end: number }
}

const lineSchema = z.object({
  id: z.string(),
  title: z.string().default(''),
  text: z.string(),
  gold: z.array(
    z.object({ question: z.string(), answers: z.array(z.object({ text: z.string() })).default([]) }),
  ),
})

/**
 * At most `limit` passages of a JSONL file {id, title, text, gold: [{question, answers: [{text}]}]}, evenly spread over the file.
 * Throws if a line is of another form.
 */
export function readPassages(file: string, limit: number): Passage[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const stride = Math.max(1, lines.length / limit)
  const count = Math.min(limit, lines.length)
  return Array.from({ length: count }, (_, i) => {
    const { id, title, text, gold } = lineSchema.parse(JSON.parse(lines[Math.floor(i * stride)]!))
    const human = gold
      .map(({ question, answers }) => ({ question, answers: answers.map((answer) => answer.text) }))
      .filter(({ answers }) => answers.length > 0)
    return { id, title, text, human }
  })
}
