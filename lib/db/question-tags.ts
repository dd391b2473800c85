import 'server-only'
import type { Db } from './client'

/** Puts words on questions for one person; those that stand on them stay. */
export async function tagQuestions(
  db: Db,
  userId: string,
  questionIds: readonly string[],
  tags: readonly string[],
): Promise<void> {
  await db.questionTag.createMany({
    data: questionIds.flatMap((questionId) => tags.map((tag) => ({ userId, questionId, tag }))),
    skipDuplicates: true,
  })
}
