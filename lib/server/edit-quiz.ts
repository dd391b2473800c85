import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { requireActor } from '@/lib/auth/actor'
import { inTransaction, prisma } from '@/lib/db/client'
import { moveHeldAnswers } from '@/lib/db/held-answers'
import { listAcceptedQuestions } from '@/lib/db/quiz-candidates'
import {
  archiveQuiz,
  findOwnQuiz,
  listQuizQuestions,
  setQuestions,
  setShareCode,
  updateQuiz,
  type StoredQuiz,
} from '@/lib/db/quizzes'
import { wordsOf } from '@/lib/question/prose/read-prose'
import { answerText } from '@/lib/question/question'
import type { QuestionKind } from '@/lib/question/question'
import { canStandInQuiz, MAX_QUIZ_QUESTIONS, quizDetailsSchema } from '@/lib/quiz/quiz'
import { secureRandom } from './secure-random'
import { idSchema } from './show-article'

/** A question as the owner of a quiz sees it while editing. */
export interface EditableQuestion {
  questionId: string
  kind: QuestionKind
  stem: string
  answer: string
  articleTitle: string | null
  /** Its evidence has changed since it was made. */
  isStale: boolean
}

export interface QuizToEdit {
  quiz: StoredQuiz
  questions: EditableQuestion[]
  /** Accepted questions of the owner that are not in the quiz. */
  others: EditableQuestion[]
}

/** The caller's own quiz with what is in it and what could be. Throws 'not-found'. */
export async function showQuizToEdit(quizId: string): Promise<QuizToEdit> {
  const quiz = await getOwnQuiz(quizId)
  const [inside, accepted] = await Promise.all([
    listQuizQuestions(quizId),
    listAcceptedQuestions(quiz.ownerId, null),
  ])
  const titles = new Map(accepted.map(({ questionId, articleTitle }) => [questionId, articleTitle]))
  const isInside = new Set(inside.map(({ questionId }) => questionId))
  return {
    quiz,
    questions: inside.map(({ questionId, content, isStale }) => ({
      questionId,
      kind: content.kind,
      stem: wordsOf(content.stem, content.format),
      answer: wordsOf(answerText(content), content.format),
      articleTitle: titles.get(questionId) ?? null,
      isStale,
    })),
    others: accepted
      .filter(({ questionId, kind }) => !isInside.has(questionId) && canStandInQuiz(kind))
      .map(({ questionId, content, articleTitle }) => ({
        questionId,
        kind: content.kind,
        stem: wordsOf(content.stem, content.format),
        answer: wordsOf(answerText(content), content.format),
        articleTitle,
        isStale: false,
      })),
  }
}

/**
 * Changes the title, description and rules of the caller's own quiz. Attempts already begun keep theirs, but for the time at
 * which held answers are shown: it moves with the due date, or is now if they are not to be held any more. Throws 'not-found'.
 */
export async function editQuiz(quizId: string, details: unknown): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  const parsed = quizDetailsSchema.parse(details)
  const { feedback, dueAt } = parsed.settings
  const now = new Date()
  const answersAt = feedback === 'afterDue' && dueAt ? new Date(dueAt) : now
  await inTransaction(async (db) => {
    await updateQuiz(db, quiz.quizId, parsed)
    await moveHeldAnswers(db, quiz.quizId, answersAt, now)
  })
}

const questionIdsSchema = z.array(z.uuid()).max(MAX_QUIZ_QUESTIONS)

/**
 * Makes these the questions of the caller's own quiz, in this order. New ones must be accepted questions of the caller;
 * those already in it may stay. Throws 'not-found', 'quiz-empty'.
 */
export async function arrangeQuestions(quizId: string, input: unknown): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  const questionIds = [...new Set(questionIdsSchema.parse(input))]
  if (questionIds.length === 0) throw new AppError('quiz-empty')
  const { questions, others } = await showQuizToEdit(quizId)
  const known = new Set([...questions, ...others].map(({ questionId }) => questionId))
  if (questionIds.some((id) => !known.has(id))) throw new AppError('not-found')
  await inTransaction((db) => setQuestions(db, quiz.quizId, questionIds))
}

/** Opens (true) or closes the share link of the caller's own quiz. Returns its code, null when closed. Throws 'not-found'. */
export async function shareQuiz(quizId: string, isShared: boolean): Promise<string | null> {
  const quiz = await getOwnQuiz(quizId)
  const shareCode = isShared ? (quiz.shareCode ?? newShareCode()) : null
  await setShareCode(prisma, quiz.quizId, shareCode)
  return shareCode
}

/** Puts the caller's own quiz away. Throws 'not-found'. */
export async function removeQuiz(quizId: string): Promise<void> {
  const quiz = await getOwnQuiz(quizId)
  await archiveQuiz(prisma, quiz.quizId)
}

/** The caller's own quiz. Throws 'not-found'. */
export async function getOwnQuiz(quizId: string): Promise<StoredQuiz> {
  const actor = await requireActor()
  const quiz = idSchema.safeParse(quizId).success ? await findOwnQuiz(actor.userId, quizId) : null
  if (!quiz) throw new AppError('not-found')
  return quiz
}

/** Easy to copy by hand: no letter that looks like a digit. 31^10 of them, so that none is found by trying. */
const CODE_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

function newShareCode(): string {
  const letters = Array.from(
    { length: 10 },
    () => CODE_ALPHABET[Math.floor(secureRandom() * CODE_ALPHABET.length)],
  )
  return letters.join('')
}
