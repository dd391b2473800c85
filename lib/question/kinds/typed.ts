import { z } from 'zod'
import { GAP } from '../gap'
import { areDistinct, format, line } from './parts'

const answer = line.max(300)
const accepted = z.array(answer).max(30)

/** A sentence with one GAP, filled by `answer` or one of `accepted`. */
export const clozeSchema = z
  .object({ kind: z.literal('cloze'), format, stem: line, answer, accepted })
  .refine((q) => q.stem.split(GAP).length === 2, { message: 'A cloze question has exactly one gap.' })

const gapSchema = z
  .object({
    answer,
    accepted,
    /** Where the gap is filled by choosing: what else there is to choose. Empty where it is typed. */
    wrong: z.array(answer).max(7),
  })
  .refine((gap) => areDistinct([gap.answer, ...gap.wrong]), { message: 'Two choices of a gap are the same.' })
export type Gap = z.infer<typeof gapSchema>

/** A text with two to eight GAPs; `gaps` tells what belongs into each, in the order of the text. */
export const gapsSchema = z
  .object({
    kind: z.literal('gaps'),
    format,
    stem: line,
    gaps: z.array(gapSchema).min(2, 'With one gap, make it a question with one gap.').max(8),
  })
  .refine((q) => q.stem.split(GAP).length === q.gaps.length + 1, {
    message: `Each gap of the text (${GAP}) needs its answer, and each answer its gap.`,
  })

/**
 * A question answered in typed words. With `keywords`, an answer that is not the whole one earns the share of them that it
 * holds; each is a word or phrase, parts between slashes stand for each other.
 */
export const shortSchema = z.object({
  kind: z.literal('short'),
  format,
  stem: line,
  answer,
  accepted,
  keywords: z.array(line.max(100)).max(10).optional(),
})

const unitText = z.string().trim().min(1).max(40)

/** A unit that may be written instead of the main one: `factor` of the main unit make one of it (for 'm' beside 'km', 0.001). */
const otherUnitSchema = z.object({ text: unitText, factor: z.number().positive() })

/**
 * A number, right within `tolerance` on either side: in the unit itself, or in percent of the value. Where there is a
 * unit, the learner is either shown it, or `isAsked` to write it as part of the answer.
 */
export const numericSchema = z.object({
  kind: z.literal('numeric'),
  format,
  stem: line,
  value: z.number('The answer is not a number.'),
  tolerance: z.number('The tolerance is not a number.').nonnegative('A tolerance is not below zero.'),
  toleranceIn: z.enum(['unit', 'percent']),
  unit: z
    .object({ text: unitText, isAsked: z.boolean(), others: z.array(otherUnitSchema).max(10) })
    .nullable(),
})
