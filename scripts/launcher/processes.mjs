/** Whether a process with this id runs (also one that belongs to somebody else). */
export function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Sends a signal; false if there is nobody to receive it any more. */
export function signal(pid, name) {
  try {
    process.kill(pid, name)
    return true
  } catch {
    return false
  }
}

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Polls `isDone` every 25 ms; false if it was still not so after `ms`. */
export async function waitUntil(isDone, ms) {
  const end = Date.now() + ms
  while (!(await isDone())) {
    if (Date.now() > end) return false
    await wait(25)
  }
  return true
}
