import { z } from 'zod'

/** How somebody takes quizzes differently from others. Nothing of it changes what is asked, or how it is marked. */
export const accommodationSchema = z.object({
  /** More of every time limit, in percent of it. */
  extraTimePercent: z.number().int().min(0).max(300).default(0),
  hasNoTimer: z.boolean().default(false),
  /** About half of the wrong options are left away. */
  hasFewerOptions: z.boolean().default(false),
  hasLargerType: z.boolean().default(false),
  /** A button at each question has the browser read it out. */
  isReadAloud: z.boolean().default(false),
})
export type Accommodation = z.infer<typeof accommodationSchema>

export const NO_ACCOMMODATION: Accommodation = accommodationSchema.parse({})

/**
 * What holds for somebody in a quiz: all that its owner has set for them, and of what they have set for themselves all in
 * their own quizzes, elsewhere only what gives nobody an advantage.
 */
export function accommodationIn(
  isOwnQuiz: boolean,
  byOwner: Accommodation | null,
  byThemselves: Accommodation | null,
): Accommodation {
  const own = byThemselves ?? NO_ACCOMMODATION
  if (isOwnQuiz) return own
  const given = byOwner ?? NO_ACCOMMODATION
  return {
    ...given,
    hasLargerType: given.hasLargerType || own.hasLargerType,
    isReadAloud: given.isReadAloud || own.isReadAloud,
  }
}
