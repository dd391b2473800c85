import { z } from 'zod'
import type { Article } from '@/lib/article/article'
import { readPlain } from '@/lib/article/read-plain'
import { ok, type Result } from '@/lib/core/result'
import { answerText, type GeneratedQuestion } from '@/lib/question/question'
import type { GenerateArguments } from './arguments'
import { makeQuestions } from './make-questions'
import { readLine } from './read-line'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
})
const NEEDS = 'it needs “id” and “text” (and may have “title”)'

export interface GenerateAnswer {
  id: string | number
  questions: ReturnType<typeof questionLine>[]
}

/** The questions on the article of a JSON line {id, title?, text}; or what is wrong with the line. */
export function generateLine(text: string, options: GenerateArguments): Result<GenerateAnswer, string> {
  const line = readLine(text, lineSchema, NEEDS)
  if (!line.ok) return line
  const read = readPlain(line.value.text)
  const article: Article = { ...read, title: line.value.title?.trim() || read.title }
  const made = makeQuestions(article, options)
  return ok({
    id: line.value.id,
    questions: [...made.questions, ...made.unsure].map(questionLine),
  })
}

/** A question in the form that benchmarks and scripts read. `confidence` is 'unsure' for one that a person must look at before anybody uses it. */
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
    confidence: notes.isUnsure ? 'unsure' : 'sure',
  }
}
