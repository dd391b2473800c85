import { z } from 'zod'
import { ok, type Result } from '@/lib/core/result'
import { gradeMeaning } from '@/lib/quiz/meaning/grade-meaning'
import { wordKnowledge, type WordKnowledge } from '@/lib/quiz/word-knowledge'
import { loadLexicon } from './load-lexicon'
import { readLine } from './read-line'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string().max(20_000).nullish(),
  refs: z.array(z.string().max(5000)).min(1).max(100),
  answer: z.string(),
})
const NEEDS = 'it needs “refs” and “answer” (and may have “question” and “id”)'

export interface GradeAnswer {
  /** That of the line, where it has one. */
  id?: string | number
  correct: boolean
  /** 0 to 1. */
  score: number
  why: string
}

let words: WordKnowledge | null = null

/** Judges the typed answer of a JSON line {question?, refs, answer}; or says what is wrong with the line. */
export function gradeLine(text: string): Result<GradeAnswer, string> {
  const line = readLine(text, lineSchema, NEEDS)
  if (!line.ok) return line
  const { id, question, refs, answer } = line.value
  words ??= wordKnowledge(loadLexicon())
  const { correct, score, why } = gradeMeaning({ question: question ?? '', refs, answer }, words)
  return ok({ ...(id === undefined ? {} : { id }), correct, score, why })
}
