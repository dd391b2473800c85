'use client'
import { useEffect, useState } from 'react'
import { useExamForecast } from '@/components/forecast/use-forecast'
import type { ExamForecast, ExamPlanned, ExamRequest } from '@/lib/review/plan/forecast-exam'

export interface ExamScope {
  deckIds: readonly string[]
  articleIds: readonly string[]
}

/** What an exam about some decks and articles would bring, rehearsed in a worker. `isReady` tells an answer from a wait. */
export function useExam(
  { deckIds, articleIds }: ExamScope,
  planned: ExamPlanned | null,
): { forecast: ExamForecast | null; newCount: number; isReady: boolean } {
  const [loaded, setLoaded] = useState<{ query: string; request: ExamRequest } | null>(null)
  const query = new URLSearchParams([
    ...deckIds.map((id): [string, string] => ['deck', id]),
    ...articleIds.map((id): [string, string] => ['article', id]),
  ]).toString()
  useEffect(() => {
    const stop = new AbortController()
    fetch(`/api/forecast/exam?${query}`, { signal: stop.signal, cache: 'no-store' })
      .then(async (answer) =>
        answer.ok ? setLoaded({ query, request: (await answer.json()) as ExamRequest }) : null,
      )
      .catch(() => null)
    return () => stop.abort()
  }, [query])
  const request = loaded?.query === query ? loaded.request : null
  const foretold = useExamForecast(request, planned)
  return {
    forecast: foretold?.result ?? null,
    newCount: request?.newCount ?? 0,
    isReady: foretold !== null,
  }
}
