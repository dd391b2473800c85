import 'server-only'
import { listSubmittedAttempts, type StoredAttempt } from '@/lib/db/attempts'
import { getAskedVersions } from '@/lib/db/attempt-questions'
import {
  countChoices,
  describeItem,
  discriminationIndex,
  facilityIndex,
  type ChoiceCounts,
} from '@/lib/analysis/item-statistics'
import {
  groupAnswers,
  listAnswers,
  type AnswerGroup,
  type AnswerLine,
  type HandedIn,
} from '@/lib/analysis/given-answers'
import { AppError } from '@/lib/core/app-error'
import { asksTheSame } from '@/lib/quiz/accept-variant'
import type { ItemSnapshot } from '@/lib/quiz/attempt'
import { markOf } from '@/lib/quiz/marking'
import { wordsOf } from '@/lib/question/prose/read-prose'
import { answerText, type QuestionContent, type QuestionKind } from '@/lib/question/question'
import { listQuizQuestions } from '@/lib/db/quizzes'
import { getOwnQuiz } from './edit-quiz'
import { endAttempts } from './hand-in'

/** One person's result: of their first attempt, and of the best. */
export interface PersonResult {
  userId: string
  /** Null for somebody without an account. */
  name: string | null
  attemptCount: number
  firstMark: number
  bestMark: number
  maxMark: number
  submittedAt: string
}

/** What a quiz tells about one of its questions. */
export interface QuestionResult extends ChoiceCounts {
  questionId: string
  kind: QuestionKind
  stem: string
  answer: string
  peopleCount: number
  /** 0 (nobody) to 1 (everybody got it right). */
  facility: number | null
  discrimination: number | null
  note: string
  /** Typed answers in groups, of all attempts. */
  given: AnswerGroup[]
}

/** More groups than this are not shown: the commonest are what a teacher has to see. */
const GROUPS_MAX = 40

export interface QuizResults {
  quizId: string
  title: string
  people: PersonResult[]
  questions: QuestionResult[]
}

/**
 * The results of the caller's own quiz. Questions are judged by each person's first attempt only, for whoever takes a quiz
 * again has seen the answers. Throws 'not-found'.
 */
export async function showQuizResults(quizId: string): Promise<QuizResults> {
  const quiz = await getOwnQuiz(quizId)
  await endAttempts({ quizId }, new Date())
  const attempts = await listSubmittedAttempts(quizId)
  const byPerson = new Map<string, typeof attempts>()
  for (const attempt of attempts) {
    byPerson.set(attempt.userId, [...(byPerson.get(attempt.userId) ?? []), attempt])
  }
  const people = [...byPerson].map(([userId, own]) => {
    const first = own[0]!
    const best = own.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a))
    return {
      userId,
      name: first.takerName,
      attemptCount: own.length,
      firstMark: first.mark ?? 0,
      bestMark: best.mark ?? 0,
      maxMark: best.maxMark,
      submittedAt: (own.at(-1)!.submittedAt ?? first.startedAt).toISOString(),
    }
  })
  const firstAttempts = [...byPerson.values()].map((own) => own[0]!)
  const order = (await listQuizQuestions(quizId)).map(({ questionId }) => questionId)
  const questions = await judgeQuestions(firstAttempts, attempts)
  // Questions that were taken out of the quiz since stand at the end.
  const placeOf = ({ questionId }: QuestionResult) =>
    (order.indexOf(questionId) + order.length + 1) % (order.length + 1)
  return { quizId, title: quiz.title, people, questions: questions.sort((a, b) => placeOf(a) - placeOf(b)) }
}

const shareOf = ({ mark, maxMark }: StoredAttempt): number => (mark ?? 0) / maxMark

/** A question as one attempt asked it, with what was answered and earned. */
interface Asked {
  questionId: string
  versionId: string
  maxMark: number
  mark: number
  /** The marks of the same person on the rest of the quiz. */
  rest: number
  /** True while an essay waits for its teacher: until it is read, it is neither easy nor hard. */
  isPending: boolean
  answer: Parameters<typeof countChoices>[1][number]
}

function askedIn(attempt: StoredAttempt): Asked[] {
  return attempt.snapshot.items.map((item, position) => {
    const response = attempt.responses.find((candidate) => candidate.position === position)
    const mark = (response?.verdict?.share ?? 0) * item.maxMark
    return {
      questionId: item.questionId,
      versionId: item.versionId,
      maxMark: item.maxMark,
      mark,
      rest: (attempt.mark ?? 0) - mark,
      isPending: response?.verdict?.isPending ?? false,
      answer: { value: response?.value ?? null, item, isCorrect: response?.verdict?.isCorrect ?? false },
    }
  })
}

/**
 * The figures of each question. Of a question that was mended between attempts only the latest version counts: what
 * people made of the old one says nothing about the new one. One that only accepts more is no other.
 */
async function judgeQuestions(
  attempts: readonly StoredAttempt[],
  all: readonly NamedAttempt[],
): Promise<QuestionResult[]> {
  const asked = attempts.flatMap(askedIn)
  const latest = new Map(asked.map(({ questionId, versionId }) => [questionId, versionId]))
  const contents = await contentsOf(all)
  return [...latest].map(([questionId, versionId]) => {
    const content = contents.get(versionId)!
    const isThis = (one: { questionId: string; versionId: string }) =>
      one.questionId === questionId && asksTheSame(contents.get(one.versionId)!, content)
    const given = groupAnswers(content, handedInTo(isThis, all)).slice(0, GROUPS_MAX)
    return { ...judge(questionId, content, asked.filter(isThis)), given }
  })
}

type NamedAttempt = StoredAttempt & { takerName: string | null }

async function contentsOf(attempts: readonly StoredAttempt[]): Promise<Map<string, QuestionContent>> {
  const versionIds = new Set(attempts.flatMap(({ snapshot }) => snapshot.items.map((item) => item.versionId)))
  return new Map(
    (await getAskedVersions([...versionIds])).map(({ versionId, content }) => [versionId, content]),
  )
}

/** What was handed in to the items of attempts that `isThis` picks. */
const handedInTo = (isThis: (item: ItemSnapshot) => boolean, attempts: readonly NamedAttempt[]): HandedIn[] =>
  attempts.flatMap(({ attemptId, takerName, snapshot, responses }) =>
    responses.flatMap(({ position, value, verdict }) => {
      const item = snapshot.items[position]
      if (!item || !verdict || !isThis(item)) return []
      return {
        attemptId,
        position,
        takerName,
        value,
        item,
        verdict,
        mark: markOf(verdict, item),
        maxMark: item.maxMark,
      }
    }),
  )

/** The answers to one question of a quiz, one by one. */
export interface QuestionAnswers {
  title: string
  stem: string
  kind: QuestionKind
  answer: string
  answers: AnswerLine[]
}

/** The handed-in answers to one question of the caller's own quiz, for changing their marks. Throws 'not-found'. */
export async function showQuestionAnswers(quizId: string, questionId: string): Promise<QuestionAnswers> {
  const { title } = await getOwnQuiz(quizId)
  const attempts = await listSubmittedAttempts(quizId)
  const contents = await contentsOf(attempts)
  const items = attempts.flatMap(({ snapshot }) =>
    snapshot.items.filter((item) => item.questionId === questionId),
  )
  const content = contents.get(items.at(-1)?.versionId ?? '')
  if (!content) throw new AppError('not-found')
  const answers = handedInTo((item) => item.questionId === questionId, attempts)
  return {
    title,
    kind: content.kind,
    stem: content.stem,
    answer: answerText(content),
    answers: listAnswers(content, answers),
  }
}

function judge(
  questionId: string,
  content: QuestionContent,
  asked: readonly Asked[],
): Omit<QuestionResult, 'given'> {
  const judged = asked.filter((one) => !one.isPending)
  const marks = judged.map((one) => one.mark)
  const facility = facilityIndex(marks, asked[0]?.maxMark ?? 0)
  const discrimination = discriminationIndex(judged)
  return {
    questionId,
    kind: content.kind,
    stem: wordsOf(content.stem, content.format),
    answer: wordsOf(answerText(content), content.format),
    peopleCount: asked.length,
    facility,
    discrimination,
    note:
      judged.length === 0 && asked.length > 0
        ? 'Waiting to be marked.'
        : describeItem({ facility, discrimination, peopleCount: judged.length }),
    ...countChoices(
      content,
      asked.map((one) => one.answer),
    ),
  }
}
