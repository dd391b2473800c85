import 'server-only'
import { AppError } from '@/lib/core/app-error'
import { recordAudit } from '@/lib/db/audit'
import { getAskedVersions, listEvidenceTexts } from '@/lib/db/attempt-questions'
import { inTransaction } from '@/lib/db/client'
import { closeDisputes, countOpenDisputes, listQuizDisputes } from '@/lib/db/disputes'
import { setStatus } from '@/lib/db/question-status'
import { wordsOf, proseOf } from '@/lib/question/prose/read-prose'
import { answerText } from '@/lib/question/question'
import { disputeReplySchema, type DisputedQuestion } from '@/lib/quiz/dispute'
import { passagesOf } from './attempt-outcomes'
import { getOwnQuiz } from './edit-quiz'

/** What is said against the questions of the caller's own quiz; those that wait for a reply first. Throws 'not-found'. */
export async function showDisputes(
  quizId: string,
): Promise<{ title: string; questions: DisputedQuestion[] }> {
  const quiz = await getOwnQuiz(quizId)
  const disputes = await listQuizDisputes(quizId)
  const versions = await getAskedVersions([...new Set(disputes.map(({ versionId }) => versionId))])
  const texts = await listEvidenceTexts(
    versions.flatMap(({ evidence }) => evidence.map(({ revisionId }) => revisionId)),
    quiz.ownerId,
  )
  const ids = [...new Set(disputes.map(({ questionId }) => questionId))]
  const questions = ids.map((questionId) => {
    const all = disputes.filter((dispute) => dispute.questionId === questionId)
    // As it was asked of whoever spoke last.
    const version = versions.find(({ versionId }) => versionId === all[0]!.versionId)!
    const { content } = version
    return {
      questionId,
      stem: proseOf(content.stem, content.format),
      answer: wordsOf(answerText(content), content.format),
      passages: passagesOf(version, texts, []),
      disputes: all.map(({ disputeId, takerName, words, answer, status, reply }) => ({
        ...{ disputeId, words, status, reply },
        name: takerName,
        said: answer,
      })),
      openCount: all.filter(({ status }) => status === 'open').length,
    }
  })
  return { title: quiz.title, questions: questions.sort((a, b) => b.openCount - a.openCount) }
}

/** How many disputes of the caller's own quiz wait for a reply. Throws 'not-found'. */
export async function countDisputes(quizId: string): Promise<number> {
  const quiz = await getOwnQuiz(quizId)
  return countOpenDisputes(quiz.quizId)
}

/**
 * Replies to everybody who disputes a question of the caller's own quiz, and with 'retired' takes it out of use. A line of the
 * audit log tells of it. Throws 'not-found', also where nobody waits for a reply.
 */
export async function replyToDisputes(quizId: string, input: unknown): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  const { questionId, status, reply } = disputeReplySchema.parse(input)
  const now = new Date()
  await inTransaction(async (db) => {
    const count = await closeDisputes(db, { quizId: quiz.quizId, questionId, status, reply, now })
    if (count === 0) throw new AppError('not-found')
    if (status === 'retired') await setStatus(db, { ownerId: quiz.ownerId, questionId, status, now })
    const detail = { quizId: quiz.quizId, status, count }
    await recordAudit(db, {
      actorId: quiz.ownerId,
      action: 'dispute-answered',
      subjectId: questionId,
      detail,
    })
  })
}
