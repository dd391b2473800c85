import 'server-only'
import { listAccommodations, listExtensions } from '@/lib/db/accommodations'
import { listQuizPeople, type QuizPerson } from '@/lib/db/quiz-people'
import { NO_ACCOMMODATION, type Accommodation } from '@/lib/quiz/accommodation'
import { timeLeftUntil } from '@/lib/quiz/attempt-end'
import type { Extension } from '@/lib/quiz/attempt-rules'
import { getOwnQuiz } from './edit-quiz'
import { endAttempts } from './hand-in'

/** Somebody as the owner of a quiz looks after them. */
export interface PersonToLookAfter {
  userId: string
  name: string | null
  /** Attempts that were handed in. */
  doneCount: number
  /** An attempt is open: how long it goes on, null without a limit. */
  open: { timeLeftMs: number | null } | null
  extension: Extension
  accommodation: Accommodation
}

export interface QuizPeople {
  title: string
  hasAttemptLimit: boolean
  people: PersonToLookAfter[]
}

/** Who takes the caller's own quiz, with what each was given besides its rules. Throws 'not-found'. */
export async function showQuizPeople(quizId: string): Promise<QuizPeople> {
  const quiz = await getOwnQuiz(quizId)
  const now = new Date()
  await endAttempts({ quizId }, now)
  const people = await listQuizPeople(quizId, quiz.ownerId)
  const [extensions, accommodations] = await Promise.all([
    listExtensions(quizId),
    listAccommodations(
      people.map(({ userId }) => userId),
      quiz.ownerId,
    ),
  ])
  return {
    title: quiz.title,
    hasAttemptLimit: quiz.settings.attemptsAllowed !== null,
    people: people.map(({ userId, name, attempts }) => ({
      userId,
      name,
      doneCount: attempts.filter(({ status }) => status === 'submitted').length,
      open: openOf(attempts, now),
      extension: extensions.get(userId) ?? { extraSeconds: 0, extraAttempts: 0 },
      accommodation: accommodations.get(userId) ?? NO_ACCOMMODATION,
    })),
  }
}

function openOf(attempts: QuizPerson['attempts'], now: Date): PersonToLookAfter['open'] {
  const open = attempts.find(({ status }) => status === 'open')
  return open ? { timeLeftMs: timeLeftUntil(open.deadlineAt, now) } : null
}
