import { checks } from './checks.mjs'

/** Runs all checks, two at a time, and prints each with what it found; true if nothing was wrong. */
export async function runChecks() {
  const waiting = [...checks]
  const results = new Map()
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const begin = performance.now()
      const result = await check.run()
      results.set(check, { ...result, seconds: (performance.now() - begin) / 1000 })
    }
  }
  await Promise.all([work(), work()])
  for (const check of checks) print(check.name, results.get(check))
  return checks.every((check) => results.get(check).isFine)
}

function print(name, { isFine, finding, note, seconds }) {
  console.log(`${isFine ? 'ok  ' : 'BAD '} ${name}${note ? `, ${note}` : ''} (${seconds.toFixed(1)}s)`)
  if (!isFine) console.log(finding.replace(/^/gm, '     '))
}
