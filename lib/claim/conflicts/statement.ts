import { z } from 'zod'

/** What two statements can differ in. */
export const conflictKindSchema = z.enum(['date', 'number', 'timing'])
export type ConflictKind = z.infer<typeof conflictKindSchema>

/** A range of an article's canonical text (UTF-16 units) with the characters it covers. */
export const passageSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string().min(1),
})
export type Passage = z.infer<typeof passageSchema>

/** What something that happens is about, in words that two tellings of it would share. */
export const contentSchema = z.object({
  /** What happens: a group of event-words.ts ('meeting') or a lemma. */
  event: z.string(),
  /** 'begin' or 'end' where only that part of the event is meant. */
  phase: z.enum(['begin', 'end']).nullable(),
  /** Words of proper names, and adjectives made from them. */
  names: z.array(z.string()),
  /** Lemmas of the other nouns. */
  things: z.array(z.string()),
})
export type Content = z.infer<typeof contentSchema>

/**
 * One statement of an article that another article could contradict: a value with what it is a value of. Plain data, so that it
 * can be kept beside the text and compared without reading the article again.
 */
export const statementSchema = z.object({
  kind: conflictKindSchema,
  /** The sentence. */
  passage: passageSchema,
  /** The words that give the value: 'in 1869', '35 people', 'on the very day Russia launched …'. */
  said: z.string(),
  /**
   * The least and the greatest value that the words allow. Dates: days since 1970-01-01. Numbers: the number in its unit.
   * Timing: days from the anchor, negative before it; half a day is the same day.
   */
  from: z.number(),
  to: z.number(),
  content: contentSchema,
  /** Head of what the value is told of: the thing founded, the canal that is long; '' if the clause does not say. */
  theme: z.string(),
  /** Words that make the value one of several or of a part: 'second', 'average', 'original'. */
  restrictions: z.array(z.string()),
  /** Of a number: what is counted, with its own modifiers ('person', 'kilometre'); otherwise ''. */
  unit: z.string(),
  /** Of a number: the years it holds for, as they are written. */
  times: z.array(z.string()),
  /** Of a date: true if such a thing happens once (a birth, an opening), so that two dates cannot both be right. */
  isOnce: z.boolean(),
  /** Of a timing: what it is before or after. */
  anchor: contentSchema.nullable(),
})
export type Statement = z.infer<typeof statementSchema>

/** A number, year or month of a sentence, wherever it stands. */
export const figureSchema = z.object({
  kind: z.enum(['date', 'number']),
  /** The figure with the word behind it. */
  said: z.string(),
  from: z.number(),
  to: z.number(),
})
export type Figure = z.infer<typeof figureSchema>

/** A sentence with figures as another article might repeat it, nearly word for word, with one figure changed. */
export const figureSentenceSchema = z.object({
  passage: passageSchema,
  /** The other words that carry meaning, each once. */
  words: z.array(z.string()),
  /** Names and words that deny, weaken or restrict: these must be the same. */
  fixed: z.array(z.string()),
  /** In reading order. */
  figures: z.array(figureSchema),
})
export type FigureSentence = z.infer<typeof figureSentenceSchema>

/** What of an article can be compared with another. */
export const articleStatementsSchema = z.object({
  /** The names that the article uses most, the most frequent first. */
  topics: z.array(z.string()),
  statements: z.array(statementSchema),
  figureSentences: z.array(figureSentenceSchema),
})
export type ArticleStatements = z.infer<typeof articleStatementsSchema>

/** A passage with the words of it that differ from the other article's. */
export const saidPassageSchema = passageSchema.extend({ said: z.string() })

/** Two passages that cannot both be right as they stand, unless they mean different things after all. */
export interface Conflict {
  kind: ConflictKind
  a: z.infer<typeof saidPassageSchema>
  b: z.infer<typeof saidPassageSchema>
  /** What differs, in calm words. */
  message: string
}
