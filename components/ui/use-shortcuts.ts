'use client'
import { useEffect, useRef } from 'react'

/** A key as `KeyboardEvent.key` names it ('k', 'ArrowRight', '?'), and what it does. */
export type Shortcuts = Record<string, () => void>

/** Where keys mean letters, they stay letters. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type)))

/**
 * Single keys for the page, off while a person types, while a dialog is open, with Ctrl, Alt or Meta held, and where the
 * person has switched single keys off in the settings (WCAG 2.1.4).
 */
export function useShortcuts(shortcuts: Shortcuts, isOn = true): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
      if (document.documentElement.dataset.shortcuts === 'off' || document.querySelector('dialog[open]'))
        return
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn])
}
