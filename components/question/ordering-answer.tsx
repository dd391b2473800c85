'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from '@/components/ui/class-names'
import { ProseText } from '@/components/prose/prose-text'
import type { Prose } from '@/lib/question/prose/prose'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { AnswerProps } from './answer-props'

type Way = 'up' | 'down'

const STEPS: Record<Way, number> = { up: -1, down: 1 }
const KEYS: Partial<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down' }

/**
 * Things to put in order, each with a button up and one down. The focus stays with what is moved, so that pressing on
 * moves it on; the arrow keys do the same; each move is announced.
 */
export function OrderingAnswer({ question, value, onChange, disabled }: AnswerProps) {
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ id: string; way: Way; at: number } | null>(null)
  const ids = value?.kind === 'order' ? value.optionIds : question.options.map((option) => option.id)
  const textOf = (id: string): Prose => question.options.find((option) => option.id === id)?.text ?? ''
  const wordsOf = (id: string): string => proseWords(textOf(id))

  const move = (id: string, way: Way): void => {
    const from = ids.indexOf(id)
    const to = from + STEPS[way]
    if (disabled || to < 0 || to >= ids.length) return
    const after = ids.filter((other) => other !== id)
    after.splice(to, 0, id)
    setMoved({ id, way, at: to })
    onChange({ kind: 'order', optionIds: after })
  }
  // A browser may drop the focus of what is put elsewhere in the page.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-move="${moved.id} ${moved.way}"]`)?.focus()
  }, [moved])

  const press = (event: KeyboardEvent, id: string): void => {
    const way = KEYS[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(id, way)
  }

  return (
    <>
      <ol ref={list} className="grid gap-2">
        {ids.map((id, at) => (
          <li
            key={id}
            onKeyDown={(event) => press(event, id)}
            className={classNames(
              'flex min-h-[52px] items-center gap-3.5 rounded-[10px] border py-1 pr-1 pl-4 transition-colors duration-150',
              moved?.id === id ? 'border-accent bg-accent-soft' : 'border-line bg-card',
            )}
          >
            <span className="tabular w-4 flex-none text-[15px] font-semibold text-muted">{at + 1}</span>
            <span className="min-w-0 flex-1 py-1.5 text-base [overflow-wrap:anywhere]">
              <ProseText of={textOf(id)} />
            </span>
            <span className="flex flex-none">
              {(['up', 'down'] as const).map((way) => {
                const Icon = way === 'up' ? ArrowUp : ArrowDown
                const isAtEnd = at === (way === 'up' ? 0 : ids.length - 1)
                return (
                  <button
                    key={way}
                    type="button"
                    data-move={`${id} ${way}`}
                    aria-label={`Move “${wordsOf(id)}” ${way}`}
                    aria-disabled={isAtEnd || disabled}
                    onClick={() => move(id, way)}
                    className="grid size-11 place-items-center rounded-[8px] text-ink transition-colors duration-150 hover:bg-accent-soft aria-disabled:text-muted aria-disabled:opacity-40"
                  >
                    <Icon aria-hidden="true" className="size-5" />
                  </button>
                )
              })}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved && `“${wordsOf(moved.id)}” is now ${moved.at + 1} of ${ids.length}.`}
      </p>
      {value?.kind !== 'order' && (
        <p className="mt-3 text-[15px] text-muted">
          Nothing is moved yet.{' '}
          <button
            type="button"
            disabled={disabled}
            className="text-link inline-flex min-h-11 items-center font-medium"
            onClick={() => onChange({ kind: 'order', optionIds: ids })}
          >
            It is right as it stands
          </button>
        </p>
      )}
    </>
  )
}
