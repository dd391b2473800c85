'use client'
import { useEffect, useState } from 'react'

/** The time that is left of an attempt, to the minute, and to the second in the last two. Calls `onOver` at its end. */
export function TimeLeft({ timeLeftMs, onOver }: { timeLeftMs: number; onOver: () => void }) {
  const [left, setLeft] = useState(timeLeftMs)
  useEffect(() => {
    // Counted from how much was left by the server's clock: the one on this device may be wrong.
    const end = performance.now() + timeLeftMs
    const tick = setInterval(() => {
      const now = Math.max(0, end - performance.now())
      setLeft(now)
      if (now === 0) {
        clearInterval(tick)
        onOver()
      }
    }, 1000)
    return () => clearInterval(tick)
  }, [timeLeftMs, onOver])
  const seconds = Math.ceil(left / 1000)
  const words = seconds > 120 ? `${Math.ceil(seconds / 60)} minutes left` : `${seconds} seconds left`
  return (
    <span role="timer" className="tabular text-[13px] text-muted">
      {words}
    </span>
  )
}
