import { runForecast, type ForecastTask } from '@/lib/review/simulate/forecast-request'

/** Foretells in a thread of its own, so that the page stays free; says how long it took, in milliseconds. */
addEventListener('message', ({ data }: MessageEvent<ForecastTask>) => {
  const begun = performance.now()
  const result = runForecast(data)
  postMessage({ result, tookMs: performance.now() - begun })
})
