'use client'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'

interface Props {
  legend: string
  hint?: ReactNode
  /** What one row is, in small letters: 'option'. */
  what: string
  initialIds: readonly string[]
  fewest: number
  most: number
  /** True where the order of the rows means something. */
  canMove?: boolean
  children: (id: string, place: number) => ReactNode
}

/** Rows of a form that can be added, taken out and perhaps moved. The form tells of them by its fields named 'part'. */
export function RowList({ legend, hint, what, initialIds, fewest, most, canMove = false, children }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [ids, setIds] = useState<readonly string[]>(initialIds)
  /** What is to have the focus once the rows are drawn anew. */
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current) list.current?.querySelector<HTMLElement>(next.current)?.focus()
    next.current = null
  }, [ids])

  const add = (): void => {
    const id = freeId(ids)
    setIds([...ids, id])
    next.current = `[data-row="${id}"] input:not([type=hidden], [type=radio], [type=checkbox])`
  }
  const remove = (at: number): void => {
    setIds(ids.filter((_, i) => i !== at))
    next.current = `[data-row="${ids[at + 1] ?? ids[at - 1]}"] [data-remove]`
  }
  const move = (at: number, by: 1 | -1): void => {
    const after = [...ids]
    const [id] = after.splice(at, 1)
    if (!id || at + by < 0 || at + by >= ids.length) return
    after.splice(at + by, 0, id)
    setIds(after)
    next.current = `[data-row="${id}"] [data-move="${by}"]`
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {hint && <p className="mb-2 text-sm text-muted">{hint}</p>}
      <ul ref={list} className="grid gap-2">
        {ids.map((id, at) => (
          <li
            key={id}
            data-row={id}
            className={classNames(
              'flex items-start gap-x-1',
              canMove && 'max-sm:flex-wrap max-sm:justify-end',
            )}
          >
            <input type="hidden" name="part" value={id} />
            <div className={classNames('min-w-0 flex-1', canMove && 'max-sm:basis-full')}>
              {children(id, at + 1)}
            </div>
            {canMove && (
              <>
                <Small
                  label={`Move ${what} ${at + 1} up`}
                  data-move="-1"
                  isOff={at === 0}
                  onClick={() => move(at, -1)}
                >
                  <ArrowUp aria-hidden="true" className="size-4" />
                </Small>
                <Small
                  label={`Move ${what} ${at + 1} down`}
                  data-move="1"
                  isOff={at === ids.length - 1}
                  onClick={() => move(at, 1)}
                >
                  <ArrowDown aria-hidden="true" className="size-4" />
                </Small>
              </>
            )}
            <Small
              label={`Take ${what} ${at + 1} out`}
              data-remove=""
              isOff={ids.length <= fewest}
              onClick={() => remove(at)}
            >
              <X aria-hidden="true" className="size-4" />
            </Small>
          </li>
        ))}
      </ul>
      {ids.length < most && (
        <Button tone="quiet" className="mt-1 -ml-3 px-3! text-sm" onClick={add}>
          <Plus aria-hidden="true" className="size-4" /> Add {what}
        </Button>
      )}
    </fieldset>
  )
}

function Small({
  label,
  isOff,
  onClick,
  children,
  ...data
}: {
  label: string
  isOff: boolean
  onClick: () => void
  children: ReactNode
  'data-move'?: string
  'data-remove'?: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
      className="grid h-11 w-9 flex-none place-items-center rounded-[8px] text-muted hover:text-ink aria-disabled:opacity-35"
      {...data}
    >
      {children}
    </button>
  )
}

/** The first id that no row has: letters, then letters with a number. */
function freeId(ids: readonly string[]): string {
  for (let round = 0; ; round++) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const id = round === 0 ? letter : `${letter}${round}`
      if (!ids.includes(id)) return id
    }
  }
}
