'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { v7 as newId } from 'uuid'
import type { AttemptView } from '@/lib/quiz/attempt-view'
import { readDrafts, writeDrafts } from './answer-drafts'
import { AnswerSheet, type SheetState } from './answer-sheet'
import { sendChange } from './send-answer'

/**
 * The answer sheet of an attempt, and what it shows now. `onTime` hears with each saved answer how long the attempt goes on:
 * its owner may have given more time.
 */
export function useAnswers(
  { attemptId, takerId, questions, responses }: AttemptView,
  onTime: (timeLeftMs: number | null) => void,
): [AnswerSheet, SheetState] {
  const [sheet] = useState(
    () =>
      new AnswerSheet(questions.length, responses, {
        send: async (change) => {
          const { timeLeftMs, ...held } = await sendChange(attemptId, change)
          onTime(timeLeftMs)
          return held
        },
        newId,
        readDrafts: () => readDrafts({ takerId, attemptId }),
        writeDrafts: (drafts) => writeDrafts({ takerId, attemptId }, drafts),
      }),
  )
  const state = useSyncExternalStore(sheet.subscribe, sheet.getState, sheet.getState)

  useEffect(() => {
    sheet.resume()
    window.addEventListener('online', sheet.hurry)
    document.addEventListener('visibilitychange', sheet.hurry)
    return () => {
      window.removeEventListener('online', sheet.hurry)
      document.removeEventListener('visibilitychange', sheet.hurry)
      sheet.close()
    }
  }, [sheet])

  const hasUnsaved = state.sending.size > 0
  useEffect(() => {
    if (!hasUnsaved) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasUnsaved])

  return [sheet, state]
}
