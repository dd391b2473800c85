'use client'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { ResponseValue } from '@/lib/quiz/response'
import { AGAIN, type Rating } from '@/lib/review/rating'
import type { CardView, SessionView } from '@/lib/review/review-view'
import { Outbox, type OutboxState } from './outbox'
import { fetchBack, fetchSession, sendUndo, type Operation } from './review-api'
import { reduceSession, startSession } from './session'

const AWAY = 'The server cannot be reached just now. Please try again in a moment.'
const CHANGED = 'This card was reviewed or changed elsewhere in the meantime. It stays as it was made there.'

/** A review session: what is shown, and what the learner can do. Answers go through the outbox, so that none is lost. */
export function useReviewSession(initial: SessionView, userId: string, scope: string) {
  const [session, dispatch] = useReducer(reduceSession, initial, startSession)
  const [sending, setSending] = useState<OutboxState>({ waitingCount: 0, trouble: null })
  const outboxRef = useRef<Outbox | null>(null)
  const shownAt = useRef(0)
  const { current, phase } = session
  const firstReviewId = initial.lastReviewId
  const currentId = current && `${current.cardId} ${current.cardVersion}`

  useEffect(() => {
    const outbox = new Outbox(userId, firstReviewId, setSending)
    outboxRef.current = outbox
    void outbox.sendKept()
    return () => outbox.close()
  }, [userId, firstReviewId])

  useEffect(() => {
    shownAt.current = performance.now()
  }, [currentId])

  /** Asks the server what is next, once everything sent before is answered. False if it did not say, or too early. */
  const refresh = useCallback(async (): Promise<boolean> => {
    const outbox = outboxRef.current
    const sent = await outbox?.afterAll(async () => {
      const asked = await fetchSession(scope)
      if (asked.kind === 'done') outbox.lastReviewId = asked.value.lastReviewId
      return asked
    })
    if (!outbox || sent?.kind !== 'done') return false
    const isSettled = outbox.waitingCount === 0
    dispatch({ type: 'refreshed', session: sent.value, isSettled })
    return isSettled
  }, [scope])

  const isLost = phase === 'waiting'
  useEffect(() => {
    if (!isLost) return
    // The last known card is done: what comes next is asked for until the server says.
    let timer: ReturnType<typeof setTimeout>
    let isStopped = false
    const ask = async (): Promise<void> => {
      const isKnown = await refresh()
      if (!isStopped && !isKnown) timer = setTimeout(() => void ask(), 2_000)
    }
    void ask()
    return () => {
      isStopped = true
      clearTimeout(timer)
    }
  }, [isLost, refresh])

  const operate = async (path: Operation['path'], body: Operation['body'], insteadOf: string | null) => {
    const operation = { operationId: crypto.randomUUID(), path, body, at: Date.now() }
    const sent = (await outboxRef.current?.send(operation)) ?? { kind: 'unreachable' as const }
    if (sent.kind === 'done') dispatch({ type: 'taken', review: sent.value, insteadOf })
    return sent
  }

  const submit = (card: CardView, value: ResponseValue | null, rating: Rating | null) =>
    operate(
      '/api/reviews',
      {
        cardId: card.cardId,
        cardVersion: card.cardVersion,
        questionNumber: card.questionNumber,
        value,
        rating,
        takenMs: Math.round(performance.now() - shownAt.current),
      },
      null,
    )

  /** Sends what is answered, or with null asks to be shown the answer. */
  const answer = async (value: ResponseValue | null): Promise<void> => {
    if (!current || phase !== 'asking') return
    dispatch({ type: 'sent' })
    const sent = await submit(current, value, null)
    if (sent.kind === 'done') dispatch({ type: 'answered', review: sent.value })
    if (sent.kind === 'refused') {
      const notice = sent.code === 'conflict' ? CHANGED : sent.message
      dispatch({ type: 'went-on', notice })
    }
    await refresh()
  }

  const reveal = async (): Promise<void> => {
    if (!current || phase !== 'asking') return
    const sent = await fetchBack(current.cardId)
    if (sent.kind === 'done') dispatch({ type: 'revealed', back: sent.value })
    else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
  }

  const rate = async (rating: Rating): Promise<void> => {
    const { review, back } = session
    if (!current) return
    if (phase === 'answered' && review) {
      dispatch({ type: 'went-on', isRerated: rating !== review.rating })
      if (rating === review.rating) return
      await operate('/api/reviews/rating', { reviewId: review.reviewId, rating }, review.reviewId)
    } else if (phase === 'revealed' && back) {
      dispatch({ type: 'went-on' })
      const sent = await submit(current, { kind: 'self', knew: rating !== AGAIN }, rating)
      if (sent.kind === 'refused') {
        dispatch({ type: 'noticed', notice: sent.code === 'conflict' ? CHANGED : sent.message })
      }
    } else return
    await refresh()
  }

  const undo = async (): Promise<void> => {
    const outbox = outboxRef.current
    if (!outbox || phase === 'sending') return
    if (sending.trouble) {
      const notice = 'Your last answer is still on its way. It can be undone once it has arrived.'
      return dispatch({ type: 'noticed', notice })
    }
    const undone = await outbox.afterAll(async () => {
      const reviewId = outbox.lastReviewId
      return reviewId === null ? null : { reviewId, sent: await sendUndo(reviewId) }
    })
    if (!undone) return dispatch({ type: 'noticed', notice: 'There is nothing to undo.' })
    const { reviewId, sent } = undone
    if (sent.kind === 'done') dispatch({ type: 'undone', reviewId, undone: sent.value })
    else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
    await refresh()
  }

  return {
    session,
    sending,
    change: (value: ResponseValue): void => dispatch({ type: 'changed', value }),
    answer,
    reveal,
    rate,
    undo,
    /** Leaves an answer that cannot be sent just now to the outbox. */
    leave: (): void => dispatch({ type: 'went-on' }),
  }
}
