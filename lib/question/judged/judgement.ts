import { z } from 'zod'
import { familySchema, questionKindSchema } from '../question'

/** A generated question as a fresh reader judged it, by the eight points of CARD.md: a line of rounds/*.jsonl. */
export const judgementSchema = z.object({
  /** The article's name; questions of one article are never split between training and test. */
  text: z.string(),
  kind: questionKindSchema,
  family: familySchema,
  stem: z.string(),
  answer: z.string(),
  /** The points that it fails, 1 to 8; none if a teacher would publish it as it stands. */
  failed: z.array(z.number().int().min(1).max(8)),
  /** True if it asks a fact that another question of its article has asked. */
  isDuplicate: z.boolean(),
  /** Why, in a sentence. */
  reason: z.string(),
})
export type Judgement = z.infer<typeof judgementSchema>

/** The judgements of a file of JSON lines. Throws if a line is none. */
export const readJudgements = (lines: string): Judgement[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => judgementSchema.parse(JSON.parse(line)))

/** What the ranker saw of the questions of a round, in their order; null where today's generator does not make the question any more. */
export const roundFeaturesSchema = z.object({
  names: z.array(z.string()),
  rows: z.array(z.array(z.number()).nullable()),
})
export type RoundFeatures = z.infer<typeof roundFeaturesSchema>

/** The features of a round from its file: a line of names, then a line for each question. Throws if it is of another form. */
export function readRoundFeatures(lines: string): RoundFeatures {
  const [names, ...rows] = lines
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  return roundFeaturesSchema.parse({ names, rows })
}
