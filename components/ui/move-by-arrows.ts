import type { KeyboardEvent } from 'react'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Moves the focus among the radio buttons or boxes of `group`. A browser would choose with every arrow; here Space chooses. */
export function moveByArrows(event: KeyboardEvent, group: HTMLElement | null): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  event.preventDefault()
  const boxes = [...(group?.querySelectorAll('input') ?? [])]
  const at = boxes.indexOf(document.activeElement as HTMLInputElement)
  boxes[(at + step + boxes.length) % boxes.length]?.focus()
}
