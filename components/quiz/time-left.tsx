'use client'
import { useEffect, useState } from 'react'
import { classNames } from '@/components/ui/class-names'

/** When what is left is read out, in seconds before the end: seldom enough not to disturb. */
const SAID_AT = [1800, 600, 300, 120, 60, 30, 10]

/**
 * The time that is left of an attempt, to the minute, and to the second in the last two; read out at a few moments.
 * `left` is a new object whenever the server has said anew how much it is. Calls `onOver` at the end.
 */
export function TimeLeft({ left, onOver }: { left: { ms: number }; onOver: () => void }) {
  const [seconds, setSeconds] = useState(() => Math.ceil(left.ms / 1000))
  const [said, setSaid] = useState('')
  useEffect(() => {
    // Counted from how much was left by the server's clock: the one on this device may be wrong.
    const end = performance.now() + left.ms
    let before = Infinity
    const look = (): void => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000))
      setSeconds(now)
      const crossed = SAID_AT.filter((moment) => before > moment && now <= moment)
      if (before !== Infinity && crossed.length > 0) setSaid(wordsFor(now))
      before = now
      if (now > 0) return
      clearInterval(tick)
      onOver()
    }
    const tick = setInterval(look, 1000)
    look()
    return () => clearInterval(tick)
  }, [left, onOver])
  return (
    <>
      <span
        role="timer"
        className={classNames(
          'tabular text-[13px] whitespace-nowrap',
          seconds <= 60 ? 'font-semibold text-partial' : 'text-muted',
        )}
      >
        {wordsFor(seconds)}
      </span>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  )
}

function wordsFor(seconds: number): string {
  if (seconds > 7200) return `${Math.ceil(seconds / 3600)} hours left`
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes left`
  return seconds === 1 ? '1 second left' : `${seconds} seconds left`
}
