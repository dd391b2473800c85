import 'server-only'
import { requireActor } from '@/lib/auth/actor'
import { listEvidenceTexts } from '@/lib/db/attempt-questions'
import { listDueCards } from '@/lib/db/cards'
import { listReviewCards } from '@/lib/db/review-cards'
import { countDone, getReviewPlan, listRightTimes } from '@/lib/db/review-figures'
import { listWithheldQuestions } from '@/lib/db/withheld-questions'
import { contentToAsk } from '@/lib/review/asked-content'
import { startOfStudyDay, studyDayOf } from '@/lib/review/day'
import { fastTimes } from '@/lib/review/rating'
import type { OfflinePack } from '@/lib/review/offline/pack'
import { ALL_DUE } from '@/lib/review/study-scope'
import { passagesOf } from './attempt-outcomes'
import { toCardView } from './show-cards'
import { shownCard } from './shown-card'

const DAY_MS = 86_400_000
/** So many days a device can do without the server. */
const AHEAD_DAYS = 4
const CARDS_MAX = 400

/**
 * What the caller's device may keep: their own cards of the next days with answers and passages, for reviews without a
 * network. A question of an attempt whose answers are not due is left out, whosever card it is.
 */
export async function packCards(): Promise<OfflinePack> {
  const actor = await requireActor()
  const now = new Date()
  const today = studyDayOf(now, actor)
  const startedAt = startOfStudyDay(today, actor)
  const plan = await getReviewPlan(actor.userId)
  const [due, done, withheld, rightTimes] = await Promise.all([
    listDueCards({
      userId: actor.userId,
      horizon: new Date(now.getTime() + AHEAD_DAYS * DAY_MS),
      reviewedSince: startedAt,
      today,
      newLimit: plan.newPerDay * AHEAD_DAYS,
      filter: ALL_DUE,
    }),
    countDone(actor.userId, startedAt),
    listWithheldQuestions(actor.userId, now),
    listRightTimes(actor.userId),
  ])
  const kept = due.filter((card) => !withheld.has(card.questionId)).slice(0, CARDS_MAX)
  const cards = await listReviewCards(
    actor.userId,
    kept.map((card) => card.cardId),
  )
  const texts = await listEvidenceTexts(
    cards.flatMap((card) => card.question.evidence.map((evidence) => evidence.revisionId)),
    actor.userId,
  )
  const byId = new Map(kept.map((card) => [card.cardId, card]))
  return {
    userId: actor.userId,
    madeAt: now.toISOString(),
    settings: cards[0]?.settings ?? {
      timeZone: actor.timeZone,
      dayStartHour: actor.dayStartHour,
      desiredRetention: 0.9,
    },
    weights: cards[0]?.weightSet?.weights ?? null,
    limits: { newPerDay: plan.newPerDay, reviewsPerDay: plan.reviewsPerDay },
    fastBelowMs: fastTimes(rightTimes),
    done: { ...done, studyDay: today, cardIds: [...done.cardIds] },
    cards: cards.map((card, position) => {
      const { explanation, attribution, questionNumber } = card.question
      const content = contentToAsk(card.question.content, card.schedule, card.lastFormat)
      return {
        view: toCardView(card, position),
        schedule: card.schedule,
        articleId: byId.get(card.cardId)?.articleId ?? null,
        evidence: byId.get(card.cardId)?.evidence ?? null,
        content,
        item: shownCard({ cardId: card.cardId, cardVersion: card.cardVersion, questionNumber }, content),
        explanation,
        attribution,
        passages: passagesOf(card.question, texts, []),
      }
    }),
  }
}
