'use client'
import { useEffect, useState } from 'react'
import type { ForecastRequest, ForecastResults, ForecastTask } from '@/lib/review/simulate/forecast-request'

type Kind = ForecastTask['task']

export interface Foretold<K extends Kind> {
  result: ForecastResults[K]
  /** Milliseconds that the worker took. */
  tookMs: number
}

let asked = 0

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
export function useForecast<K extends Kind>(
  kind: K,
  request: ForecastRequest | null,
  days: number,
  runs = 0,
): Foretold<K> | null {
  const [foretold, setForetold] = useState<Foretold<K> | null>(null)
  useEffect(() => {
    if (!request) return
    const worker = new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' })
    const id = ++asked
    worker.addEventListener('message', ({ data }: MessageEvent<Foretold<K> & { id: number }>) => {
      if (data.id === id) setForetold({ result: data.result, tookMs: data.tookMs })
      worker.terminate()
    })
    worker.postMessage({ id, task: { task: kind, request, days, runs } })
    return () => worker.terminate()
  }, [kind, request, days, runs])
  return foretold
}
