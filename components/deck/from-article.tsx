'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

type Outcome = { ok: true; value: number } | { ok: false; error: { message: string } }

/** Takes the kept questions of an article into the deck. */
export function FromArticle({
  deckId,
  articles,
  fill,
}: {
  deckId: string
  articles: { articleId: string; title: string; count: number }[]
  fill: (deckId: string, articleId: string) => Promise<Outcome>
}) {
  const [said, setSaid] = useState<{ isFine: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const articleId = String(new FormData(event.currentTarget).get('articleId'))
    startTransition(async () => {
      const done = await fill(deckId, articleId)
      if (!done.ok) return setSaid({ isFine: false, words: done.error.message })
      const cards = done.value === 1 ? '1 card is' : `${done.value} cards are`
      setSaid({
        isFine: true,
        words: done.value === 0 ? 'All of its questions are in the deck.' : `${cards} in the deck now.`,
      })
    })
  }
  return (
    <section className="border-t border-line pt-7">
      <h2 className="mb-4 text-xl">From an article</h2>
      <form onSubmit={submit} className="grid items-end gap-4 sm:grid-cols-[1fr_auto]">
        <SelectField label="Kept questions of" name="articleId">
          {articles.map(({ articleId, title, count }) => (
            <option key={articleId} value={articleId}>
              {title} ({count})
            </option>
          ))}
        </SelectField>
        <Button type="submit" disabled={isBusy}>
          Take them
        </Button>
      </form>
      {said && (
        <Notice tone={said.isFine ? 'correct' : 'incorrect'} className="mt-4">
          {said.words}
        </Notice>
      )}
    </section>
  )
}
