import { v4 as uuidv4 } from 'uuid'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { seededRandom } from '@/lib/core/random'
import { addCards } from '@/lib/db/cards'
import { prisma } from '@/lib/db/client'
import { listQuestions, type StoredQuestion } from '@/lib/db/questions'
import { showCard } from '@/lib/server/show-cards'
import { submitReview } from '@/lib/server/submit-review'
import { answerTo } from './seed-answers'
import { bringSampleAndKeepAll } from './seed-articles'

const DAY_MS = 86_400_000
const DAYS_BACK = 16
const KNOWS = 0.86
/** The last days were missed, so that something is due whenever the demo is looked at. */
const DAYS_MISSED = 2

/** An article of the learner's own whose questions they have been reviewing for two weeks; some are due, some new. */
export async function seedLearner(learner: Actor): Promise<void> {
  await actAs(learner, async () => {
    const articleId = await bringSampleAndKeepAll('suez-canal')
    const questions = await listQuestions(learner.userId, articleId, ['accepted'])
    const now = new Date()
    const begun = new Date(now.getTime() - DAYS_BACK * DAY_MS)
    const isNewToday = (index: number): boolean => index % 6 === 5
    const dayStart = { timeZone: learner.timeZone, dayStartHour: learner.dayStartHour }
    const old = questions.filter((_, index) => !isNewToday(index))
    const recent = questions.filter((_, index) => isNewToday(index))
    const cards = { userId: learner.userId, source: 'accepted', dayStart } as const
    await addCards(prisma, { ...cards, questionIds: old.map((question) => question.questionId), now: begun })
    await addCards(prisma, { ...cards, questionIds: recent.map((question) => question.questionId), now })
    const until = new Date(now.getTime() - DAYS_MISSED * DAY_MS)
    for (const [index, question] of old.entries())
      await liveThrough(learner, question, new Date(begun.getTime() + (index % 9) * DAY_MS), until)
  })
}

/** Reviews one card whenever it was due from `from` to `until`: more often right than wrong, sometimes a day late. */
async function liveThrough(
  learner: Actor,
  { questionId, content }: StoredQuestion,
  from: Date,
  until: Date,
): Promise<void> {
  const random = seededRandom(content.stem)
  const row = await prisma.card.findUniqueOrThrow({
    where: { userId_questionId: { userId: learner.userId, questionId } },
    select: { id: true },
  })
  let at = from
  while (at < until) {
    const shown = await showCard(learner.userId, row.id)
    if (!shown) return
    await submitReview({
      operationId: uuidv4(),
      cardId: row.id,
      cardVersion: shown.cardVersion,
      questionNumber: shown.questionNumber,
      value: answerTo(shown.question, content, random() < KNOWS, random),
      takenMs: Math.round(3_000 + random() * 9_000),
      answeredAt: at,
      sentAt: new Date(),
      isLate: true,
    })
    const { dueAt } = await prisma.card.findUniqueOrThrow({ where: { id: row.id }, select: { dueAt: true } })
    const delayMs = random() < 0.3 ? random() * DAY_MS : random() * 3_600_000
    at = new Date(Math.max(dueAt.getTime(), at.getTime() + 60_000) + delayMs)
  }
}
