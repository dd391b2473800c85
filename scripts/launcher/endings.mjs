/**
 * Calls `end` once, with the reason, when this process is asked to end or when whoever started it is gone:
 * a signal, a closed IPC channel, or (under npm, whose shell keeps signals to itself) another parent than before.
 */
export function whenAskedToEnd(end) {
  let isEnding = false
  const once = (reason) => {
    if (isEnding) return
    isEnding = true
    end(reason)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => once(name))
  process.on('disconnect', () => once('the one who started it is gone'))
  // A closed terminal must not throw while things are being put in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  setInterval(() => process.ppid !== parent && once('npm is gone'), 250).unref()
}
