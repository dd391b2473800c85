import { z } from 'zod'
import { modalitySchema } from '@/lib/claim/certainty'
import { matchingSchema, orderingSchema } from './kinds/arranged'
import { mcqSchema, multiSchema, tfSchema } from './kinds/choices'
import { essaySchema, flashcardSchema } from './kinds/told'
import { clozeSchema, gapsSchema, numericSchema, shortSchema } from './kinds/typed'

/** The kinds of question there are. The words are also those of the command line. */
export const questionKindSchema = z.enum([
  'mcq',
  'multi',
  'tf',
  'cloze',
  'gaps',
  'short',
  'numeric',
  'matching',
  'ordering',
  'essay',
  'flashcard',
])
export type QuestionKind = z.infer<typeof questionKindSchema>

/** The kinds that are made from a text. The others are written by people. */
export const generatedKindSchema = questionKindSchema.exclude(['multi', 'gaps', 'numeric', 'essay'])
export type GeneratedKind = z.infer<typeof generatedKindSchema>

export { GAP } from './gap'
export type { ChoiceOption } from './kinds/choices'

/** A range of an article's canonical text (UTF-16 units) and the characters it covers: text.slice(start, end) === quote. */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string().min(1),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** What is asked and what is right: everything that a new version of a question may change. */
export const questionContentSchema = z.discriminatedUnion('kind', [
  mcqSchema,
  multiSchema,
  tfSchema,
  clozeSchema,
  gapsSchema,
  shortSchema,
  numericSchema,
  matchingSchema,
  orderingSchema,
  essaySchema,
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
  /** The generator would not show it unasked: a person must look at it before anybody is asked it. */
  isUnsure: z.boolean().default(false),
})
export type QuestionNotes = z.infer<typeof questionNotesSchema>

/** A question as the generator proposes it. */
export interface GeneratedQuestion {
  content: QuestionContent
  notes: QuestionNotes
}

/**
 * reserve → candidate → accepted | rejected; accepted → retired. A less sure question stays in reserve until somebody asks for more; only accepted
 * questions reach a quiz or a card.
 */
export const questionStatusSchema = z.enum(['reserve', 'candidate', 'accepted', 'rejected', 'retired'])
export type QuestionStatus = z.infer<typeof questionStatusSchema>

/**
 * The right answer as one line of text, for a list, a card's back or an export; '' for an essay without a model.
 * Never for a learner before it is due.
 */
export function answerText(content: QuestionContent): string {
  switch (content.kind) {
    case 'mcq':
      return content.options.find((option) => option.id === content.keyId)?.text ?? ''
    case 'multi':
      return content.options
        .filter(({ id }) => content.keyIds.includes(id))
        .map(({ text }) => text)
        .join('; ')
    case 'gaps':
      return content.gaps.map((gap) => gap.answer).join('; ')
    case 'numeric':
      return content.unit ? `${content.value} ${content.unit.text}` : String(content.value)
    case 'essay':
      return content.model ?? ''
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
