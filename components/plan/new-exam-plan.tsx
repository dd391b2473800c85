'use client'
import { useMemo, useRef, useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import { ExamOutlook } from './exam-outlook'
import { dayOfDate, isoDate } from './iso-date'
import { useExam } from './use-exam-forecast'

interface Props {
  decks: { deckId: string; name: string }[]
  articles: { articleId: string; title: string }[]
  today: number
  begin: (plan: object) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

const USUAL_DAYS = 21

/** A new plan: what for, by when, about what and how much a day, with what it would bring as one chooses. */
export function NewExamPlan({ decks, articles, today, begin }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [deckIds, setDeckIds] = useState<string[]>([])
  const [articleIds, setArticleIds] = useState<string[]>([])
  const [date, setDate] = useState(isoDate(today + USUAL_DAYS))
  const [perDay, setPerDay] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const examDay = dayOfDate(date)
  const isAbout = deckIds.length + articleIds.length > 0
  const planned = useMemo(
    () =>
      isAbout && examDay !== null
        ? { startDay: today, examDay, reviewsPerDay: Number(perDay) > 0 ? Number(perDay) : null }
        : null,
    [isAbout, examDay, perDay, today],
  )
  const outlook = useExam({ deckIds, articleIds }, planned)
  const advised = outlook.forecast?.reviewsPerDay

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name'))
    const reviewsPerDay = Number(perDay) || advised || 20
    startTransition(async () => {
      const done = await begin({ name, examDay: date, reviewsPerDay, deckIds, articleIds })
      setSaid(done.ok ? null : done.error.message)
      if (!done.ok) return
      form.current?.reset()
      setDeckIds([])
      setArticleIds([])
      setPerDay('')
    })
  }
  const toggle = (list: string[], id: string): string[] =>
    list.includes(id) ? list.filter((other) => other !== id) : [...list, id]

  return (
    <section className="border-t border-line pt-7">
      <h2 className="mb-4 text-xl">New plan</h2>
      <form ref={form} onSubmit={submit} className="grid gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField label="What for" name="name" maxLength={120} required placeholder="Biology exam" />
          <TextField
            label="Ready by"
            type="date"
            min={isoDate(today + 1)}
            value={date}
            onChange={(event) => setDate(event.target.value)}
            required
          />
        </div>
        <Choice
          legend="Decks"
          of={decks.map((deck) => ({ id: deck.deckId, name: deck.name }))}
          chosen={deckIds}
          toggle={(id) => setDeckIds((list) => toggle(list, id))}
        />
        <Choice
          legend="Articles"
          of={articles.map((article) => ({ id: article.articleId, name: article.title }))}
          chosen={articleIds}
          toggle={(id) => setArticleIds((list) => toggle(list, id))}
        />
        <TextField
          label="Reviews a day"
          type="number"
          min={1}
          max={2000}
          value={perDay}
          onChange={(event) => setPerDay(event.target.value)}
          hint={
            advised
              ? `Empty: ${advised}, as many as without a plan. Fewer at first, more towards the day.`
              : 'Empty: as many as without a plan.'
          }
        />
        <div aria-live="polite">
          {isAbout ? (
            <ExamOutlook {...outlook} />
          ) : (
            <p className="min-h-24 text-muted">Choose decks or articles to see what a plan would bring.</p>
          )}
        </div>
        {said && <Notice tone="incorrect">{said}</Notice>}
        <div>
          <Button tone="go" type="submit" disabled={isBusy || !isAbout}>
            Begin
          </Button>
        </div>
      </form>
    </section>
  )
}

/** Some of a few, by native checkboxes. */
function Choice({
  legend,
  of,
  chosen,
  toggle,
}: {
  legend: string
  of: { id: string; name: string }[]
  chosen: readonly string[]
  toggle: (id: string) => void
}) {
  if (of.length === 0) return null
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{legend}</legend>
      <div className="mt-1 grid max-h-56 overflow-y-auto sm:grid-cols-2">
        {of.map(({ id, name }) => (
          <Tick key={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
            {name}
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}
