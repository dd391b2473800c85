'use client'
import { useId } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { AnswerProps } from './answer-props'
import { AnswerSelect } from './answer-select'

/** Longer than this, a choice is cut off in a closed list on a phone: then it gets a letter, and is written out once. So is what a list cannot show, as a formula. */
const LONGEST_IN_LIST = 30

/** For each thing a native list of what may belong to it: no dragging, and every thumb and screen reader knows it. */
export function MatchingAnswer({ question, value, onChange, disabled }: AnswerProps) {
  const id = useId()
  const { rows, options } = question
  const pairs = value?.kind === 'pairs' ? value.pairs : []
  const chosenAt = (rowId: string): string => pairs.find((pair) => pair.rowId === rowId)?.optionId ?? ''
  const isLettered = options.some(({ text }) => typeof text !== 'string' || text.length > LONGEST_IN_LIST)

  const choose = (rowId: string, optionId: string): void => {
    const chosen = new Map(pairs.map((pair) => [pair.rowId, pair.optionId]))
    chosen.set(rowId, optionId)
    onChange({
      kind: 'pairs',
      pairs: rows.flatMap((row) => {
        const given = chosen.get(row.id)
        return given ? [{ rowId: row.id, optionId: given }] : []
      }),
    })
  }

  return (
    <>
      {isLettered && (
        <ul className="mb-5 grid gap-1.5">
          {options.map(({ id: optionId, text }, at) => (
            <li key={optionId} className="flex gap-3 text-base">
              <span className="w-5 flex-none text-right font-semibold">{letter(at)}</span>
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <ProseText of={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul className="border-b border-line">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid items-center gap-x-5 gap-y-1.5 border-t border-line py-3 sm:grid-cols-2"
          >
            <label htmlFor={`${id}-${row.id}`} className="text-base font-medium [overflow-wrap:anywhere]">
              <ProseText of={row.text} />
            </label>
            <AnswerSelect
              id={`${id}-${row.id}`}
              value={chosenAt(row.id)}
              disabled={disabled}
              onChange={(event) => choose(row.id, event.target.value)}
            >
              {options.map((option, at) => {
                const isUsed = pairs.some((pair) => pair.optionId === option.id && pair.rowId !== row.id)
                return (
                  <option key={option.id} value={option.id}>
                    {isLettered ? `${letter(at)} · ` : ''}
                    {proseWords(option.text)}
                    {isUsed ? ' (used)' : ''}
                  </option>
                )
              })}
            </AnswerSelect>
          </li>
        ))}
      </ul>
    </>
  )
}

const letter = (at: number): string => String.fromCharCode(65 + at)
