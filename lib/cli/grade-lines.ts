import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { err, ok, type Result } from '@/lib/core/result'
import { gradeMeaning } from '@/lib/quiz/meaning/grade-meaning'
import { wordKnowledge } from '@/lib/quiz/word-knowledge'
import { loadLexicon } from './load-lexicon'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string().max(20_000).nullish(),
  refs: z.array(z.string().max(5000)).min(1).max(100),
  answer: z.string(),
})

/**
 * Judges answer lines one at a time, as they come, and gives the exit status: 1 if a line could not be read. A line of
 * output stands for each line of input that is not empty, in its order: {correct, score, why}, or {error}.
 */
export async function gradeLines(input: Readable, output: Writable, complaints: Writable): Promise<number> {
  const words = wordKnowledge(loadLexicon())
  let status = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (!parsed.ok) {
      complaints.write(`versed: line ${number}: ${parsed.error}\n`)
      status = 1
    }
    const reply = parsed.ok ? replyTo(parsed.value) : { error: `line ${number}: ${parsed.error}` }
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
  }
  return status

  function replyTo({ id, question, refs, answer }: z.infer<typeof lineSchema>) {
    const { correct, score, why } = gradeMeaning({ question: question ?? '', refs, answer }, words)
    return { ...(id === undefined ? {} : { id }), correct, score, why }
  }
}

function parseLine(line: string): Result<z.infer<typeof lineSchema>, string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return err('this is not JSON.')
  }
  const parsed = lineSchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the line').join(', ')
  return err(`it needs “refs” and “answer” (and may have “question” and “id”); look at: ${places}.`)
}
