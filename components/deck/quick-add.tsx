'use client'
import { useRef, useState, useTransition, type FormEvent, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import type { Pair } from '@/lib/question/read-pairs'
import { FromArticle } from './from-article'
import { PastePairs } from './paste-pairs'

type Outcome = { ok: true; value: number } | { ok: false; error: { message: string } }

interface Props {
  deckId: string
  articles: { articleId: string; title: string; count: number }[]
  add: (deckId: string, cards: object) => Promise<Outcome>
  fill: (deckId: string, articleId: string) => Promise<Outcome>
}

/** How many cards went in, or why none did. */
export const wordsFor = (done: Outcome, offered: number): { isFine: boolean; words: string } => {
  if (!done.ok) return { isFine: false, words: done.error.message }
  const [added, known] = [done.value, offered - done.value]
  const one = added === 1 ? '1 card is' : `${added} cards are`
  if (known === 0) return { isFine: true, words: `${one} in the deck now.` }
  if (added === 0) return { isFine: true, words: 'The deck has this already, word for word.' }
  return { isFine: true, words: `${one} in the deck now; ${known} stood in it already.` }
}

/** Types one card after another without leaving the keyboard: front, Tab, back, Enter, and the next. */
export function QuickAdd({ deckId, articles, add, fill }: Props) {
  const front = useRef<HTMLTextAreaElement>(null)
  const [bothWays, setBothWays] = useState(false)
  const [tags, setTags] = useState('')
  const [added, setAdded] = useState<Pair[]>([])
  const [said, setSaid] = useState<{ isFine: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()

  const send = (pairs: Pair[], then: () => void): void =>
    startTransition(async () => {
      const words = tags.split(',').map((tag) => tag.trim())
      const done = await add(deckId, { pairs, bothWays, tags: words.filter(Boolean) })
      setSaid(wordsFor(done, pairs.length * (bothWays ? 2 : 1)))
      if (!done.ok) return
      if (done.value > 0) setAdded((before) => [...pairs.toReversed(), ...before].slice(0, 20))
      then()
    })

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const pair = { front: String(given.get('front')).trim(), back: String(given.get('back')).trim() }
    send([pair], () => {
      form.reset()
      front.current?.focus()
    })
  }
  /** Enter sends; Shift and Enter begin a new line, as in any message. */
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  return (
    <div className="mt-8 grid gap-10">
      <section aria-label="Type cards">
        <form onSubmit={submit} className="grid gap-4">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextArea ref={front} label="Front" name="front" rows={3} maxLength={2000} required autoFocus />
            <TextArea label="Back" name="back" rows={3} maxLength={2000} required onKeyDown={enter} />
          </div>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button tone="go" type="submit" disabled={isBusy}>
              Add <Kbd>Enter</Kbd>
            </Button>
            <Tick checked={bothWays} onChange={(event) => setBothWays(event.target.checked)}>
              Ask both ways
            </Tick>
          </div>
          <TextField
            label="Tags"
            value={tags}
            onChange={(event) => setTags(event.target.value)}
            hint="For the cards you add from now on, with commas between them."
            autoComplete="off"
          />
        </form>
        {said && (
          <Notice tone={said.isFine ? 'correct' : 'incorrect'} className="mt-4">
            {said.words}
          </Notice>
        )}
        {added.length > 0 && (
          <ol className="mt-6 border-b border-line" aria-label="Just added">
            {added.map((pair, i) => (
              <li
                key={added.length - i}
                className="grid gap-x-6 border-t border-line py-2.5 [overflow-wrap:anywhere] sm:grid-cols-2"
              >
                <span className="font-serif whitespace-pre-line">{pair.front}</span>
                <span className="whitespace-pre-line text-muted">{pair.back}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      <PastePairs isBusy={isBusy} add={send} />
      {articles.length > 0 && <FromArticle deckId={deckId} articles={articles} fill={fill} />}
    </div>
  )
}
