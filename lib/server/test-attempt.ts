import 'server-only'
import { v7 as newId } from 'uuid'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { prisma } from '@/lib/db/client'
import { setShareCode } from '@/lib/db/quizzes'
import { choiceQuestion, typedQuestion } from '@/lib/db/test-learner'
import { createPerson, createTestQuiz, type TestQuiz } from '@/lib/db/test-quiz'
import type { QuestionContent } from '@/lib/question/question'
import type { AttemptResults, HeldResults, ResponseChange } from '@/lib/quiz/attempt-view'
import type { QuizSettings } from '@/lib/quiz/quiz'
import type { ResponseValue } from '@/lib/quiz/response'
import { describeFailure } from './describe-failure'
import { joinQuiz } from './join-quiz'
import { showAttempt } from './show-attempt'

/** A question to choose an answer to and one to type: key 'Orsolya', answer 'the winter of 1911'. */
export const contents: QuestionContent[] = [choiceQuestion, typedQuestion]

export interface BegunQuiz extends TestQuiz {
  shareCode: string
  taker: Actor
  attemptId: string
}

/** A shared quiz, and somebody who has begun it. For tests. */
export async function begun(
  settings: Partial<QuizSettings> = {},
  deadlineAt: Date | null = null,
): Promise<BegunQuiz> {
  const quiz = await createTestQuiz(contents, settings)
  const shareCode = `code${newId().replaceAll('-', '').slice(20)}`
  await setShareCode(prisma, quiz.quizId, shareCode)
  const taker = await createPerson()
  const attemptId = await actAs(taker, () => joinQuiz(shareCode, 'UTC'))
  if (deadlineAt) await prisma.attempt.update({ where: { id: attemptId }, data: { deadlineAt } })
  return { ...quiz, shareCode, taker, attemptId }
}

/** A first change to the answer at a position. For tests. */
export const change = (
  position: number,
  value: ResponseValue | null,
  over: Partial<ResponseChange> = {},
): ResponseChange => ({ position, value, isFlagged: false, sequence: 1, operationId: newId(), ...over })

export const text = (words: string): ResponseValue => ({ kind: 'text', text: words })

/** The option of the first question with these words, as the taker's attempt shows it. For tests. */
export async function optionNamed(taker: Actor, attemptId: string, words: string): Promise<ResponseValue> {
  const { questions } = await actAs(taker, () => showAttempt(attemptId))
  return { kind: 'choice', optionId: questions[0]!.options.find((option) => option.text === words)!.id }
}

/** Results that are there to be seen: not those of an open attempt, nor held ones. For tests. */
export function shownResults(results: AttemptResults | HeldResults | null): AttemptResults {
  if (results === null || results.answersAt !== null) throw new Error('There are no results to see yet.')
  return results
}

const TRIES = 20

/**
 * Does `work` as a browser does: a server that is too busy (503) is asked again. On a slow machine fifty callers at once
 * may wait longer for a connection or a lock than the pool allows.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried === TRIES || describeFailure(error).code !== 'busy') throw error
    }
  }
}
