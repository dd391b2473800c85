'use client'
import { useEffect, useRef, useState } from 'react'
import type { ExamPlanned, ExamRequest } from '@/lib/review/plan/forecast-exam'
import type { ForecastRequest, ForecastResults, ForecastTask } from '@/lib/review/simulate/forecast-request'

type Kind = ForecastTask['task']

export interface Foretold<K extends Kind> {
  result: ForecastResults[K]
  /** Milliseconds that the worker took. */
  tookMs: number
}

/** Loads what a forecast is made from, once a page. Null until it is there; it stays null while the server is away. */
export function useForecastRequest(): ForecastRequest | null {
  const [request, setRequest] = useState<ForecastRequest | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch('/api/forecast', { signal: stop.signal, cache: 'no-store' })
      .then(async (answer) => (answer.ok ? setRequest((await answer.json()) as ForecastRequest) : null))
      .catch(() => null)
    return () => stop.abort()
  }, [])
  return request
}

/** What a worker makes of a task; null until it is done. A task that changes calls the one before off. */
function useWorker<K extends Kind>(task: Extract<ForecastTask, { task: K }> | null): Foretold<K> | null {
  const [foretold, setForetold] = useState<{ key: string; value: Foretold<K> } | null>(null)
  const key = task === null ? '' : JSON.stringify({ ...task, request: task.request.today })
  const request = task?.request
  const latest = useRef(task)
  useEffect(() => {
    latest.current = task
  })
  useEffect(() => {
    if (!request) return
    const worker = new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Foretold<K>>) => {
      setForetold({ key, value: data })
      worker.terminate()
    })
    worker.postMessage(latest.current)
    return () => worker.terminate()
  }, [key, request])
  return foretold?.key === key ? foretold.value : null
}

/** The load of the next `days` study days with a range, from `runs` simulated courses. */
export const useLoadForecast = (request: ForecastRequest | null, days: number, runs: number) =>
  useWorker<'load'>(request && { task: 'load', request, days, runs })

/** A year in months of thirty days. */
export const useYearForecast = (request: ForecastRequest | null, days: number) =>
  useWorker<'year'>(request && { task: 'year', request, days })

/** What remembering more or less asks of a day, over so many days. */
export const useWorkload = (request: ForecastRequest | null, days: number) =>
  useWorker<'workload'>(request && { task: 'workload', request, days })

/** What a plan for an exam brings. */
export const useExamForecast = (request: ExamRequest | null, planned: ExamPlanned | null) =>
  useWorker<'exam'>(request && planned && { task: 'exam', request, planned })
