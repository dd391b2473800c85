import { z } from 'zod'
import { familySchema, questionKindSchema } from '../question'

/** One generated question as somebody judged it, by the eight points of CARD.md. */
export const judgementSchema = z.object({
  /** The article's name; questions of one article are never split between training and test. */
  text: z.string(),
  kind: questionKindSchema,
  family: familySchema,
  stem: z.string(),
  answer: z.string(),
  /** The wrong options; empty for kinds without. */
  options: z.array(z.string()),
  /** The first words of the sentence that the question rests on. */
  evidence: z.string(),
  /** False for one that the article's other questions kept out; such ones teach the ranker, and are left out of the rate of acceptance. */
  isShown: z.boolean(),
  /** The points that it fails, 1 to 8; none if a teacher would publish it as it stands; null if it has not been judged. */
  failed: z.array(z.number().int().min(1).max(8)).nullable(),
  /** In a few words; '' for a good one. */
  reason: z.string(),
  /** What the ranker saw when the question was made. */
  features: z.record(z.string(), z.number()),
})
export type Judgement = z.infer<typeof judgementSchema>

/** The judgements of a file of JSON lines. Throws if a line is none. */
export const readJudgements = (lines: string): Judgement[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => judgementSchema.parse(JSON.parse(line)))

/** What makes two lines the same question. */
export const judgementKey = ({ text, kind, stem, answer, options }: Judgement): string =>
  [text, kind, stem, answer, ...[...options].sort()].join('\n')
