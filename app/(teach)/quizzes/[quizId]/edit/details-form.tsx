'use client'
import { useState, useTransition, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { QuizMode, QuizSettings } from '@/lib/quiz/quiz'
import { saveDetailsAction } from './actions'
import { MoreRules } from './more-rules'
import { readDetails } from './read-details'

interface Props {
  quizId: string
  title: string
  description: string
  settings: QuizSettings
}

/** What a quiz is called and how it is taken. */
export function DetailsForm({ quizId, title, description, settings }: Props) {
  const [outcome, setOutcome] = useState<{ isSaved: boolean; words: string } | null>(null)
  const [mode, setMode] = useState<QuizMode>(settings.mode)
  const [isBusy, startTransition] = useTransition()

  // A practice that becomes a test waits with the right answers until it is handed in.
  const feedbackAtFirst = settings.mode === 'test' ? settings.feedback : 'afterSubmission'

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const details = readDetails(new FormData(event.currentTarget))
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
      <SelectField
        label="It is"
        name="mode"
        defaultValue={mode}
        onChange={(event) => setMode(event.target.value as QuizMode)}
      >
        <option value="practice">practice: right or wrong at once, again until right</option>
        <option value="test">a test: each question once</option>
      </SelectField>
      {mode === 'test' && (
        <SelectField label="Right answers are shown" name="feedback" defaultValue={feedbackAtFirst}>
          <option value="afterSubmission">after handing in</option>
          <option value="afterDue">after the due date</option>
          <option value="afterEach">after each answer</option>
        </SelectField>
      )}
      <MoreRules settings={settings} />
      {outcome && <Notice tone={outcome.isSaved ? 'correct' : 'incorrect'}>{outcome.words}</Notice>}
      <div>
        <Button tone="go" type="submit" disabled={isBusy}>
          Save details
        </Button>
      </div>
    </form>
  )
}
