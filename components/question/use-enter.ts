'use client'
import { useEffect, useRef } from 'react'

/**
 * Calls `action` for Enter where it means nothing yet: not in a field, nor on a link or button, nor in an open dialog.
 * With `spaceToo` also for Space, unless the person has switched single keys off.
 */
export function useEnter(action: () => void, isOn = true, spaceToo = false): void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      const isSpace = spaceToo && event.key === ' ' && document.documentElement.dataset.shortcuts !== 'off'
      if (
        (event.key !== 'Enter' && !isSpace) ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (
        event.target instanceof Element &&
        event.target.closest('a, button, input, textarea, select, summary')
      )
        return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn, spaceToo])
}
