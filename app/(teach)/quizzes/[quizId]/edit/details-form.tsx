'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { QuizSettings } from '@/lib/quiz/quiz'
import { saveDetailsAction } from './actions'

interface Props {
  quizId: string
  title: string
  description: string
  settings: QuizSettings
}

const choices: [name: 'shuffleQuestions' | 'shuffleOptions' | 'missesBecomeCards', words: string][] = [
  ['shuffleQuestions', 'Ask the questions in a new order each time'],
  ['shuffleOptions', 'Show the answers of a question in a new order each time'],
  ['missesBecomeCards', 'Put missed questions into the reviews of whoever missed them'],
]

/** What a quiz is called and how it is taken. */
export function DetailsForm({ quizId, title, description, settings }: Props) {
  const [outcome, setOutcome] = useState<{ isSaved: boolean; words: string } | null>(null)
  const [isBusy, startTransition] = useTransition()

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const details = {
      title: form.get('title'),
      description: form.get('description'),
      settings: {
        mode: form.get('mode'),
        ...Object.fromEntries(choices.map(([name]) => [name, form.has(name)])),
      },
    }
    startTransition(async () => {
      const saved = await saveDetailsAction(quizId, details)
      setOutcome(
        saved.ok ? { isSaved: true, words: 'Saved.' } : { isSaved: false, words: saved.error.message },
      )
    })
  }

  return (
    <form onSubmit={submit} onChange={() => setOutcome(null)} className="grid gap-5">
      <TextField label="Title" name="title" defaultValue={title} maxLength={200} required />
      <TextArea label="Description" name="description" defaultValue={description} maxLength={2000} rows={3} />
      <SelectField label="Right answers are shown" name="mode" defaultValue={settings.mode}>
        <option value="practice">After each answer (practice)</option>
        <option value="test">After handing in (test)</option>
      </SelectField>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-semibold">Rules</legend>
        {choices.map(([name, words]) => (
          <label key={name} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={name}
              defaultChecked={settings[name]}
              className="size-[18px] flex-none accent-accent"
            />
            {words}
          </label>
        ))}
      </fieldset>
      {outcome && <Notice tone={outcome.isSaved ? 'correct' : 'incorrect'}>{outcome.words}</Notice>}
      <div>
        <Button tone="go" type="submit" disabled={isBusy}>
          Save details
        </Button>
      </div>
    </form>
  )
}
