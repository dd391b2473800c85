import { z } from 'zod'
import { modalitySchema } from '@/lib/claim/certainty'
import { GAP } from './gap'
import { matchingSchema, orderingSchema } from './kinds/arranged'

/** The kinds of question that can be made, taken and graded today. The words are also those of the command line. */
export const questionKindSchema = z.enum(['mcq', 'tf', 'cloze', 'short', 'matching', 'ordering', 'flashcard'])
export type QuestionKind = z.infer<typeof questionKindSchema>

export { GAP }

/** A range of an article's canonical text (UTF-16 units) and the characters it covers: text.slice(start, end) === quote. */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string().min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

const line = z.string().trim().min(1).max(2000)

const choiceOptionSchema = z.object({
  /** Stable within the question; never shown to a learner, who sees ids made for the attempt. */
  id: z.string().min(1).max(40),
  text: line.max(500),
  /** Why this option is wrong, where the article gives it; null on the key and where nothing is known. */
  whyWrong: z.string().max(1000).nullable(),
})
export type ChoiceOption = z.infer<typeof choiceOptionSchema>

/** One right option among two to eight. */
const mcqSchema = z
  .object({
    kind: z.literal('mcq'),
    stem: line,
    options: z.array(choiceOptionSchema).min(2).max(8),
    keyId: z.string(),
  })
  .refine((q) => q.options.some((option) => option.id === q.keyId), {
    message: 'The right option is not among the options.',
  })
  .refine((q) => new Set(q.options.map((option) => option.id)).size === q.options.length, {
    message: 'Two options share an id.',
  })

/** A statement to judge. `correction` is what the article really says, for a false one. */
const tfSchema = z.object({
  kind: z.literal('tf'),
  stem: line,
  truth: z.boolean(),
  correction: z.string().max(2000).nullable(),
})

/** A sentence with one GAP, filled by `answer` or one of `accepted`. */
const clozeSchema = z
  .object({
    kind: z.literal('cloze'),
    stem: line,
    answer: line.max(300),
    accepted: z.array(line.max(300)).max(30),
  })
  .refine((q) => q.stem.split(GAP).length === 2, { message: 'A cloze question has exactly one gap.' })

/** A question answered in a few typed words. */
const shortSchema = z.object({
  kind: z.literal('short'),
  stem: line,
  answer: line.max(300),
  accepted: z.array(line.max(300)).max(30),
})

/** Two sides, judged by the learner. */
const flashcardSchema = z.object({ kind: z.literal('flashcard'), stem: line, answer: line })

/** What is asked and what is right: everything that a new version of a question may change. */
export const questionContentSchema = z.discriminatedUnion('kind', [
  mcqSchema,
  tfSchema,
  clozeSchema,
  shortSchema,
  matchingSchema,
  orderingSchema,
  flashcardSchema,
])
export type QuestionContent = z.infer<typeof questionContentSchema>
export type ContentOf<K extends QuestionKind> = Extract<QuestionContent, { kind: K }>

/** From what in the text a question was made; deepest first. See lib/README.md. */
export const familySchema = z.enum([
  'position',
  'reason',
  'contrast',
  'list',
  'definition',
  'fact',
  'sequence',
  'matching',
  'cloze',
  'truth',
  'written',
])
export type Family = z.infer<typeof familySchema>

/** What stands beside the content: where it comes from and how good it is. */
export const questionNotesSchema = z.object({
  family: familySchema,
  evidence: z.array(evidenceSchema),
  /** Who says it, in the article's words ('critics'); null if the article itself does. */
  attribution: z.string().nullable(),
  modality: modalitySchema,
  /** Shown after the answer: one or two sentences made from the evidence. */
  explanation: z.string().max(2000).nullable(),
  /** The heading under which the evidence stands; null above the first heading. */
  topic: z.string().max(300).nullable(),
  /** Estimated share of readers who will answer wrongly, 0 (easy) to 1 (hard). Replaced by the measured facility when there is one. */
  difficulty: z.number().min(0).max(1),
  /** The generator's confidence that a teacher keeps it, 0 to 1. */
  score: z.number().min(0).max(1),
})
export type QuestionNotes = z.infer<typeof questionNotesSchema>

/** A question as the generator proposes it. */
export interface GeneratedQuestion {
  content: QuestionContent
  notes: QuestionNotes
}

/** candidate → accepted | rejected; accepted → retired. Only accepted questions reach a quiz or a card. */
export const questionStatusSchema = z.enum(['candidate', 'accepted', 'rejected', 'retired'])
export type QuestionStatus = z.infer<typeof questionStatusSchema>

/** The right answer as one line of text, for a list, a card's back or an export. Never for a learner before it is due. */
export function answerText(content: QuestionContent): string {
  switch (content.kind) {
    case 'mcq':
      return content.options.find((option) => option.id === content.keyId)?.text ?? ''
    case 'tf':
      return content.truth ? 'True' : 'False'
    case 'cloze':
    case 'short':
    case 'flashcard':
      return content.answer
    case 'matching':
      return content.pairs.map(({ left, right }) => `${left} – ${right}`).join('; ')
    case 'ordering':
      return content.items.map(({ text }) => text).join(' → ')
  }
}
