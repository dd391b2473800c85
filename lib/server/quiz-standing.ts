import 'server-only'
import type { Actor } from '@/lib/core/actor'
import { findAccommodation, findExtension } from '@/lib/db/accommodations'
import { countBegun } from '@/lib/db/begin-attempt'
import { listAssignments, type QuizAssignment, type StoredQuiz } from '@/lib/db/quizzes'
import { accommodationIn, type Accommodation } from '@/lib/quiz/accommodation'
import { rulesFor, whyNotBegin } from '@/lib/quiz/attempt-rules'
import type { QuizSettings } from '@/lib/quiz/quiz'

/** How a quiz stands for somebody who may see it. */
export interface Standing {
  /** The quiz's, with what holds for this person alone. */
  rules: QuizSettings
  accommodation: Accommodation
  assignment: QuizAssignment | null
  /** False for a quiz that was put away, or whose link was closed to them. */
  isOpenToThem: boolean
  /** Why they cannot begin it now, though it is open to them. Whose quiz it is may always try it out. */
  obstacle: ReturnType<typeof whyNotBegin>
}

export async function standingOf(actor: Actor, quiz: StoredQuiz, now: Date): Promise<Standing> {
  const { userId } = actor
  const { quizId, ownerId, settings } = quiz
  const isOwner = ownerId === userId
  const [assignments, extension, accommodation, begunCount] = await Promise.all([
    listAssignments(userId, quizId),
    findExtension(userId, quizId),
    findAccommodationIn(userId, ownerId),
    countBegun(userId, quizId),
  ])
  const given = { extension, accommodation }
  const options = (assignments.length > 0 ? assignments : [null]).map((assigned) => {
    const rules = rulesFor(settings, { ...given, assigned })
    return { assignment: assigned, rules, obstacle: isOwner ? null : whyNotBegin(rules, begunCount, now) }
  })
  // Of several classrooms' dates, those by which it can be taken now.
  const best = options.find(({ obstacle }) => obstacle === null) ?? options[0]!
  const isOpenToThem =
    quiz.status === 'open' && (isOwner || quiz.shareCode !== null || assignments.length > 0)
  return { ...best, accommodation, isOpenToThem }
}

/** What holds for somebody in the quizzes of this owner. */
export async function findAccommodationIn(userId: string, ownerId: string): Promise<Accommodation> {
  const isOwn = userId === ownerId
  const [byOwner, byThemselves] = await Promise.all([
    isOwn ? null : findAccommodation(userId, ownerId),
    findAccommodation(userId, userId),
  ])
  return accommodationIn(isOwn, byOwner, byThemselves)
}
