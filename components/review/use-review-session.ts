'use client'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import type { ResponseValue } from '@/lib/quiz/response'
import type { OfflineDesk } from '@/lib/review/offline/desk'
import { operationOf, unsentId } from '@/lib/review/offline/unsent'
import { AGAIN, type Confidence, type Rating } from '@/lib/review/rating'
import type { CardView, SessionView } from '@/lib/review/review-view'
import type { SentOperation } from '@/lib/review/sync-request'
import { loadDesk, openDesk } from './device/open-desk'
import { Outbox, type Answered, type OutboxState } from './outbox'
import { fetchBack, fetchSession, sendReview, sendUndo } from './review-api'
import { reduceSession, startSession } from './session'
import { reviewOf } from './review-of'

const AWAY = 'The server cannot be reached just now. Please try again in a moment.'
const CHANGED = 'This card was reviewed or changed elsewhere in the meantime. It stays as it was made there.'

/**
 * A review session: what is shown, and what the learner can do. Answers go through the outbox, so that none is lost. While
 * the server cannot be reached, the cards that this device keeps are asked and graded here.
 */
export function useReviewSession(initial: SessionView, userId: string, scope: string) {
  const [session, dispatch] = useReducer(reduceSession, initial, startSession)
  const [sending, setSending] = useState<OutboxState>({
    waitingCount: 0,
    unsentCount: 0,
    trouble: null,
  })
  const outboxRef = useRef<Outbox | null>(null)
  const shownAt = useRef(0)
  /** The operation behind each review of this session. */
  const operationIds = useRef(new Map<string, string>())
  const { current, phase } = session
  const firstReviewId = initial.lastReviewId
  const currentId = current && `${current.cardId} ${current.cardVersion}`

  useEffect(() => {
    const outbox = new Outbox(userId, firstReviewId, setSending)
    outboxRef.current = outbox
    void outbox.open()
    void loadDesk().catch(() => undefined)
    return () => outbox.close()
  }, [userId, firstReviewId])

  useEffect(() => {
    shownAt.current = performance.now()
  }, [currentId])

  /** What this device keeps, while nothing reaches the server; else null. */
  const deskIfAway = useCallback(
    async (): Promise<OfflineDesk | null> => (outboxRef.current?.trouble ? openDesk(userId) : null),
    [userId],
  )

  /** Asks what is next, once everything sent before is answered. False if nobody could say, or too early. */
  const refresh = useCallback(async (): Promise<boolean> => {
    const outbox = outboxRef.current
    if (!outbox) return false
    await Promise.race([outbox.whenEmpty(), outbox.whenTroubled()])
    const asked = outbox.trouble ? null : await fetchSession(scope)
    if (asked?.kind === 'done') {
      outbox.lastReviewId = asked.value.lastReviewId
      const isSettled = outbox.waitingCount === 0
      dispatch({ type: 'refreshed', session: asked.value, isSettled })
      return isSettled
    }
    const desk = await openDesk(userId)
    if (!desk) return false
    dispatch({ type: 'refreshed', session: desk.session(new Date()), isSettled: true })
    return true
  }, [scope, userId])

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

  // Back within reach: the server's order and its verdicts take the place of what was reckoned here.
  const isAway = sending.trouble !== null
  const wasAway = useRef(false)
  useEffect(() => {
    if (wasAway.current && !isAway) void refresh()
    wasAway.current = isAway
  }, [isAway, refresh])

  /** Sends an operation; tells what became of it, by the server or, while that is away, by what this device keeps. */
  async function operate(operation: SentOperation, reviewId: string | null, insteadOf: string | null) {
    const outbox = outboxRef.current
    if (!outbox) return null
    const { operationId } = operation
    const sent = outbox.send(operation, reviewId).then(withView(userId, operation))
    const isAnswered = await Promise.race([sent.then(() => true), outbox.whenTroubled().then(() => false)])
    const local = isAnswered ? null : ((await deskIfAway())?.review(operationId) ?? null)
    if (local) {
      operationIds.current.set(local.reviewId, operationId)
      dispatch({ type: 'taken', review: local, insteadOf })
    }
    const last = sent.then((answered) => {
      if (answered.kind === 'done' && answered.value) {
        operationIds.current.set(answered.value.reviewId, operationId)
        const former = local ? unsentId(operationId) : insteadOf
        dispatch({ type: 'taken', review: answered.value, insteadOf: former })
      } else if (local && answered.kind === 'refused') {
        dispatch({ type: 'noticed', notice: answered.message })
      }
      return answered
    })
    return local ? ({ kind: 'done', value: local } as const) : last
  }

  const submit = (card: CardView, value: ResponseValue | null, rating: Rating | null) =>
    operate(reviewOf(session, card, { value, rating }, performance.now() - shownAt.current), null, null)

  /** Sends what is answered, or with null asks to be shown the answer. */
  const answer = async (value: ResponseValue | null): Promise<void> => {
    if (!current || phase !== 'asking') return
    dispatch({ type: 'sent' })
    const sent = await submit(current, value, null)
    if (sent?.kind === 'done') {
      if (sent.value) dispatch({ type: 'answered', review: sent.value })
      else dispatch({ type: 'went-on' })
    }
    if (sent?.kind === 'refused') {
      const notice = sent.code === 'conflict' ? CHANGED : sent.message
      dispatch({ type: 'went-on', notice })
    }
    await refresh()
  }

  const reveal = async (): Promise<void> => {
    if (!current || phase !== 'asking') return
    const sent = await fetchBack(current.cardId)
    if (sent.kind === 'done') return dispatch({ type: 'revealed', back: sent.value })
    const desk = sent.kind === 'unreachable' ? await openDesk(userId) : null
    const back = desk?.back(current.cardId, new Date())
    if (back) dispatch({ type: 'revealed', back })
    else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
  }

  const rate = async (rating: Rating): Promise<void> => {
    const { review, back } = session
    if (!current) return
    if (phase === 'answered' && review) {
      dispatch({ type: 'went-on', isRerated: rating !== review.rating })
      const of = operationIds.current.get(review.reviewId)
      if (rating === review.rating || !of) return
      const reviewId = operationOf(review.reviewId) === null ? review.reviewId : null
      await operate(
        { kind: 'rating', operationId: crypto.randomUUID(), of, rating },
        reviewId,
        review.reviewId,
      )
    } else if (phase === 'revealed' && back) {
      dispatch({ type: 'went-on' })
      const sent = await submit(current, { kind: 'self', knew: rating !== AGAIN }, rating)
      if (sent?.kind === 'refused') {
        dispatch({ type: 'noticed', notice: sent.code === 'conflict' ? CHANGED : sent.message })
      }
    } else return
    await refresh()
  }

  /** Takes back what the server has not seen yet, or has seen under the name that this device gave it. */
  const undoHere = async (outbox: Outbox, of: string, reviewId: string): Promise<void> => {
    const desk = await openDesk(userId)
    const cardId = desk?.review(of)?.cardId
    const operation = { kind: 'undo', operationId: crypto.randomUUID(), of } as const
    void outbox.send(operation)
    desk?.take(operation)
    const card = (cardId && desk?.card(cardId)) || null
    dispatch({ type: 'undone', reviewId, undone: { card, lastReviewId: desk?.lastReviewId ?? null } })
    await refresh()
  }

  const undo = async (): Promise<void> => {
    const outbox = outboxRef.current
    if (!outbox || phase === 'sending') return
    // An answer may be on its way still, perhaps to nobody: then it is taken back here.
    await Promise.race([outbox.whenEmpty(), outbox.whenTroubled()])
    const desk = outbox.trouble ? await openDesk(userId) : null
    const lastId = desk?.lastReviewId ?? session.lastReviewId
    const unsent = operationOf(lastId)
    if (unsent && lastId) return undoHere(outbox, unsent, lastId)
    if (outbox.trouble) {
      const notice = 'Your last answer is still on its way. It can be undone once it has arrived.'
      return dispatch({ type: 'noticed', notice })
    }
    const reviewId = outbox.lastReviewId
    if (reviewId === null) return dispatch({ type: 'noticed', notice: 'There is nothing to undo.' })
    const sent = await sendUndo(userId, reviewId)
    if (sent.kind === 'done') {
      outbox.lastReviewId = sent.value.lastReviewId
      dispatch({ type: 'undone', reviewId, undone: sent.value })
    } else dispatch({ type: 'noticed', notice: sent.kind === 'refused' ? sent.message : AWAY })
    await refresh()
  }

  return {
    session,
    sending,
    dispatch,
    refresh,
    openDesk,
    change: (value: ResponseValue): void => dispatch({ type: 'changed', value }),
    /** Notes how sure the learner is of the answer that they are about to send; null takes that back. */
    feel: (confidence: Confidence | null): void => dispatch({ type: 'felt', confidence }),
    answer,
    reveal,
    rate,
    undo,
    /** Leaves an answer that cannot be sent just now to the outbox. */
    leave: (): void => dispatch({ type: 'went-on' }),
  }
}

/** An answer that went with others has no view: it is asked for once more, under the same id, which changes nothing. */
const withView =
  (userId: string, operation: SentOperation) =>
  async (answered: Answered): Promise<Answered> =>
    answered.kind === 'done' && answered.value === null && operation.kind === 'review'
      ? sendReview(userId, operation, true)
      : answered
