'use client'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { readPairs, type Pair } from '@/lib/question/read-pairs'

const SHOWN = 5

/** Two columns from a spreadsheet or a list, shown as cards before they are kept. */
export function PastePairs({
  isBusy,
  add,
}: {
  isBusy: boolean
  add: (pairs: Pair[], then: () => void) => void
}) {
  const [text, setText] = useState('')
  const { pairs, leftOut } = useMemo(() => readPairs(text), [text])
  return (
    <section className="border-t border-line pt-7">
      <h2 className="text-xl">Paste a list</h2>
      <p className="mt-1 mb-4 text-muted">
        Two columns from a spreadsheet, or a line for each card with a tab, a dash or a semicolon between
        front and back.
      </p>
      <TextArea
        label="List"
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
      />
      {text.trim() !== '' && (
        <div className="mt-4 grid gap-4">
          {pairs.length > 0 && (
            <table className="w-full table-fixed text-left">
              <caption className="sr-only">The first cards of the list</caption>
              <thead className="text-[13px] text-muted">
                <tr>
                  <th scope="col" className="pb-1.5 font-normal">
                    Front
                  </th>
                  <th scope="col" className="pb-1.5 pl-4 font-normal">
                    Back
                  </th>
                </tr>
              </thead>
              <tbody>
                {pairs.slice(0, SHOWN).map((pair, i) => (
                  <tr key={i} className="border-t border-line align-top">
                    <td className="py-2 [overflow-wrap:anywhere] whitespace-pre-line">{pair.front}</td>
                    <td className="py-2 pl-4 [overflow-wrap:anywhere] whitespace-pre-line">{pair.back}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="tabular text-sm text-muted" role="status">
            {pairs.length > SHOWN && `And ${(pairs.length - SHOWN).toLocaleString('en')} more. `}
            {leftOut.length > 0 && `${describeLines(leftOut)} no two sides and will be left out.`}
            {pairs.length === 0 && ' There is no card in this yet.'}
          </p>
          <div>
            <Button
              tone="go"
              disabled={isBusy || pairs.length === 0}
              onClick={() => add(pairs, () => setText(''))}
            >
              Add {pairs.length.toLocaleString('en')} {pairs.length === 1 ? 'card' : 'cards'}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}

/** 'Line 3 has', 'Lines 3, 5 and 8 have', 'Lines 1, 2, 3 and 9 more have'. */
export function describeLines(lines: readonly number[]): string {
  if (lines.length === 1) return `Line ${lines[0]} has`
  const [named, more] = lines.length > 4 ? [lines.slice(0, 3), lines.length - 3] : [lines.slice(0, -1), null]
  return `Lines ${named.join(', ')} and ${more === null ? lines.at(-1) : `${more} more`} have`
}
