'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import type { AnswerSheet } from './answer-sheet'
import { askTime } from './send-answer'

const FLUSH_WITHIN_MS = 4_000
const ASK_AGAIN_MS = 3_000

/**
 * What to do when the time of an attempt is up: everything unsaved is sent, the server is asked whether it really is (its
 * owner may have given more), and then the attempt is handed in, or, where that has to be done in time, left to its taker.
 */
export function useTime(
  { attemptId, late }: Pick<AttemptView, 'attemptId' | 'late'>,
  sheet: AnswerSheet,
  setTimeLeft: (timeLeftMs: number | null) => void,
  handIn: () => Promise<void>,
) {
  const router = useRouter()
  const [isUp, setIsUp] = useState(false)
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => void (isGone.current = true)
  }, [])
  const onUp = useCallback(async (): Promise<void> => {
    setIsUp(true)
    while (!isGone.current) {
      await sheet.settle(FLUSH_WITHIN_MS)
      const time = await askTime(attemptId).catch(() => null)
      if (time?.isOver) return router.push(`/attempts/${attemptId}/results`)
      if (time && time.timeLeftMs !== 0) {
        setIsUp(false)
        return setTimeLeft(time.timeLeftMs)
      }
      if (time && late !== 'refuse') return handIn()
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    }
  }, [attemptId, handIn, late, router, setTimeLeft, sheet])
  return { isUp, onUp }
}
