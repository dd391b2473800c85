import { z } from 'zod'
import type { Prose } from '@/lib/question/prose/prose'
import type { Passage } from './learner-question'

/** open: nobody has answered it. kept: the question stays as it is. fixed: it was mended, or the answer accepted. retired: it is asked no more. */
export const disputeStatusSchema = z.enum(['open', 'kept', 'fixed', 'retired'])
export type DisputeStatus = z.infer<typeof disputeStatusSchema>

const wordsSchema = z.string().trim().min(1, 'Say in a few words what is wrong.').max(1000)

/** What somebody says against a question that they were asked. */
export const disputeSchema = z.object({
  /** 0-based place of the question in the attempt. */
  position: z.number().int().min(0).max(999),
  words: wordsSchema,
})

/** The same, said of a card that came up in a review. */
export const reportSchema = z.object({ reviewId: z.uuid(), words: wordsSchema })

/** What its owner makes of it. Words may be left out where the deed speaks. */
export const disputeReplySchema = z
  .object({
    questionId: z.uuid(),
    status: disputeStatusSchema.exclude(['open']),
    reply: z.string().trim().max(1000),
  })
  .refine(({ status, reply }) => status !== 'kept' || reply !== '', {
    message: 'Say in a few words why the question stays as it is.',
  })

/** What a person has said against a question, with the reply once there is one. */
export interface OwnReport {
  words: string
  status: DisputeStatus
  reply: string
}

/** The same of one's own attempt. */
export interface OwnDispute extends OwnReport {
  /** 0-based place of the question in the attempt. */
  position: number
}

/** A question as its owner sees what is said against it. */
export interface DisputedQuestion {
  questionId: string
  stem: Prose
  answer: string
  passages: Passage[]
  /** Newest first. All but the open ones are answered. */
  disputes: {
    disputeId: string
    name: string | null
    words: string
    said: string
    status: DisputeStatus
    reply: string
  }[]
  openCount: number
}
