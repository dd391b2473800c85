'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isWaiting, type SendReport } from '@/components/quiz/reports'
import { fetchHint, sendAside } from './review-api'
import type { useReviewSession } from './use-review-session'

const AWAY = 'This needs the server, which cannot be reached just now.'

/** Tells a learner's teacher what is wrong with the question of one of their reviews. */
export type ReportReview = (reviewId: string, words: string) => ReturnType<SendReport>

/**
 * What can be done with the present card besides answering it: a hint, putting it away, mending its question or reporting it.
 * Without `report` nothing can be reported, as where there is no server.
 */
export function useCardHelp(
  review: ReturnType<typeof useReviewSession>,
  { userId, scope, report }: { userId: string; scope: string; report: ReportReview | null },
) {
  const router = useRouter()
  const { session, dispatch, refresh, openDesk } = review
  const { current, phase, hints, isOutOfHints, aside } = session
  /** The review that is being reported. */
  const [reportedId, setReportedId] = useState<string | null>(null)
  const { reviewId, reports } = session.review ?? { reviewId: null, reports: null }

  const hint = async (): Promise<void> => {
    if (!current?.hasHints || phase !== 'asking' || isOutOfHints) return
    const { cardId } = current
    const number = hints.length + 1
    const sent = await fetchHint(current, number)
    if (sent.kind === 'done') return dispatch({ type: 'hinted', cardId, hint: sent.value.hint })
    if (sent.kind === 'refused') return dispatch({ type: 'noticed', notice: sent.message })
    const desk = await openDesk(userId)
    if (desk) dispatch({ type: 'hinted', cardId, hint: desk.hint(cardId, number) })
    else dispatch({ type: 'noticed', notice: AWAY })
  }

  const putAside = async (what: 'bury' | 'suspend'): Promise<void> => {
    if (!current || phase === 'sending') return
    const { cardId } = current
    const sent = await sendAside(userId, cardId, what)
    if (sent.kind === 'done') dispatch({ type: 'put-aside', aside: { cardId, what } })
    else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
    await refresh()
  }

  const takeBack = async (): Promise<void> => {
    if (!aside) return
    const sent = await sendAside(userId, aside.cardId, 'release')
    if (sent.kind === 'done') dispatch({ type: 'taken-back', cardId: aside.cardId })
    else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
    await refresh()
  }

  // Whoever has mended the question comes back to these reviews.
  const backTo = encodeURIComponent(`/review${scope}`)
  const editPath = current?.editPath ? `${current.editPath}?to=${backTo}` : null
  const edit = (): void => {
    if (editPath) router.push(editPath)
  }

  const canReport = report !== null && reports !== null && !isWaiting(reports)
  return {
    hint,
    putAside,
    takeBack,
    edit,
    editPath,
    /** Whether there is somebody to report the question to: only of an answered card that is of another's making. */
    canReport,
    isReporting: canReport && reportedId === reviewId,
    openReport: (): void => setReportedId(canReport ? reviewId : null),
    closeReport: (): void => setReportedId(null),
    sendReport: async (words: string): ReturnType<SendReport> =>
      report && reviewId ? await report(reviewId, words) : { ok: false as const, error: { message: AWAY } },
  }
}
