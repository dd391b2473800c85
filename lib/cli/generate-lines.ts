import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import type { Article } from '@/lib/article/article'
import type { LanguageModel } from '@/lib/article/language/language-model'
import { readPlain } from '@/lib/article/read-plain'
import { err, ok, type Result } from '@/lib/core/result'
import { generateQuestions, type GenerateOptions } from '@/lib/question/generate-questions'
import { answerText, type GeneratedQuestion } from '@/lib/question/question'
import type { GenerateArguments } from './arguments'
import { loadLexicon } from './load-lexicon'
import { loadLanguageModel } from './load-model'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
})
type ArticleLine = z.infer<typeof lineSchema>

/** Answers article lines with question lines, one at a time, as they come; gives the exit status: 1 if a line could not be read. */
export async function generateLines(
  input: Readable,
  output: Writable,
  complaints: Writable,
  options: GenerateArguments,
): Promise<number> {
  let status = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (!parsed.ok) {
      complaints.write(`versed: line ${number}: ${parsed.error}\n`)
      status = 1
      continue
    }
    const answer = answerLine(parsed.value, { ...options, lexicon: loadLexicon() }, loadLanguageModel())
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return status
}

function parseLine(line: string): Result<ArticleLine, string> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return err('this is not JSON.')
  }
  const parsed = lineSchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the line').join(', ')
  return err(`it needs “id” and “text” (and may have “title”); look at: ${places}.`)
}

/** One article's questions in the form that benchmarks and scripts read. */
export function answerLine(
  line: ArticleLine,
  options: GenerateOptions,
  model: LanguageModel,
): { id: string | number; questions: ReturnType<typeof questionLine>[] } {
  const read = readPlain(line.text)
  const article: Article = { ...read, title: line.title?.trim() || read.title }
  return { id: line.id, questions: generateQuestions(article, options, model).questions.map(questionLine) }
}

function questionLine({ content, notes }: GeneratedQuestion) {
  return {
    kind: content.kind,
    stem: content.stem,
    answer: answerText(content),
    ...(content.kind === 'mcq' ? { options: content.options.map((option) => option.text) } : {}),
    ...(content.kind === 'tf' ? { truth: content.truth } : {}),
    evidence: notes.evidence[0],
    family: notes.family,
    attribution: notes.attribution,
    modality: notes.modality,
    explanation: notes.explanation,
    topic: notes.topic,
    difficulty: notes.difficulty,
    score: notes.score,
  }
}
