'use client'
import { useRouter } from 'next/navigation'
import { useTransition, type ChangeEvent, type FormEvent, type RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import type { CardListView } from '@/lib/review/card-list'
import { SourceFields } from './source-fields'

/** What to look for. It is the page's address, so that it can be kept, sent and gone back to. */
export function CardFilters({
  view,
  path,
  isOfDeck,
  searchRef,
}: {
  view: CardListView
  path: string
  isOfDeck: boolean
  searchRef: RefObject<HTMLInputElement | null>
}) {
  const { filter, decks, tags, articles } = view
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()
  const go = (form: HTMLFormElement): void => {
    const given = [...new FormData(form)].filter((part): part is [string, string] => part[1] !== '')
    const query = new URLSearchParams(given).toString()
    startTransition(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }))
  }
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    go(event.currentTarget)
  }
  const at = (event: ChangeEvent<HTMLSelectElement>): void => go(event.currentTarget.form!)
  const others = [filter.state, filter.is, isOfDeck ? undefined : filter.deck, filter.article, filter.tag]
  return (
    <form onSubmit={search} role="search" aria-label="Cards" aria-busy={isBusy} className="grid gap-4">
      <div className="flex items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextField
            ref={searchRef}
            label="Words"
            name="words"
            type="search"
            defaultValue={filter.words}
            maxLength={200}
            aria-keyshortcuts="/"
          />
        </div>
        <Button type="submit">Find</Button>
      </div>
      <details open={others.some(Boolean) || undefined}>
        <summary className="w-fit py-1 text-sm text-muted hover:text-ink">Narrow it down</summary>
        <div className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-3">
          <SelectField label="How it stands" name="is" defaultValue={filter.is ?? ''} onChange={at}>
            <option value="">Any</option>
            <option value="due">Due today</option>
            <option value="missed">Missed today</option>
            <option value="suspended">Suspended</option>
            <option value="buried">Until tomorrow</option>
            <option value="leech">Forgotten often</option>
          </SelectField>
          <SelectField label="How far" name="state" defaultValue={filter.state ?? ''} onChange={at}>
            <option value="">Any</option>
            <option value="new">New</option>
            <option value="learning">Learning</option>
            <option value="review">In review</option>
            <option value="relearning">Learning again</option>
          </SelectField>
          <SourceFields
            decks={isOfDeck ? [] : decks}
            articles={articles}
            tags={tags}
            filter={filter}
            onChange={at}
          />
          <SelectField label="Order" name="order" defaultValue={filter.order} onChange={at}>
            <option value="due">Due first</option>
            <option value="newest">Newest first</option>
            <option value="hardest">Hardest first</option>
            <option value="forgotten">Most often forgotten</option>
          </SelectField>
        </div>
      </details>
    </form>
  )
}
