import 'server-only'
import type { StoredAttempt } from '@/lib/db/attempts'
import type { RatedVersion } from '@/lib/db/attempt-questions'
import { nextToPractise } from '@/lib/quiz/practice-order'

/** The position to go on at in an attempt at a practice: by what was right so far; in a test the next open one in order. */
export function nextIn(
  versions: readonly RatedVersion[],
  { snapshot, responses }: StoredAttempt,
): number | null {
  const isPractice = snapshot.mode === 'practice'
  return nextToPractise(
    versions.map(({ difficulty }, position) => {
      const response = responses.find((candidate) => candidate.position === position && candidate.verdict)
      return {
        position,
        difficulty: isPractice ? difficulty : 0.5,
        answeredAt: response?.savedAt ?? null,
        isRight: response?.verdict?.isCorrect ?? false,
      }
    }),
  )
}
