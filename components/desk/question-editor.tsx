'use client'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { questionContentSchema, type QuestionContent } from '@/lib/question/question'
import { FlawAdvice } from './flaw-advice'
import { useFlaws } from './use-flaws'

interface Props {
  content: QuestionContent
  onSave: (content: QuestionContent) => void
  onCancel: () => void
}

const lines = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The content that the form describes, not yet checked. */
function readForm(content: QuestionContent, form: FormData): unknown {
  const stem = String(form.get('stem'))
  switch (content.kind) {
    case 'mcq': {
      const options = content.options.map((option) => {
        const text = String(form.get(`option-${option.id}`)).trim()
        // A reason belongs to the words it was written for.
        return { ...option, text, whyWrong: text === option.text ? option.whyWrong : null }
      })
      return { kind: 'mcq', stem, options, keyId: form.get('key') }
    }
    case 'tf': {
      const truth = form.get('truth') === 'true'
      return {
        kind: 'tf',
        stem,
        truth,
        correction: truth ? null : String(form.get('correction') ?? '').trim() || null,
      }
    }
    case 'cloze':
    case 'short':
      return { kind: content.kind, stem, answer: form.get('answer'), accepted: lines(form.get('accepted')) }
    case 'flashcard':
      return { kind: 'flashcard', stem, answer: form.get('answer') }
  }
}

/** Everything of a question that can be mended, in one form. */
export function QuestionEditor({ content, onSave, onCancel }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const advice = useFlaws(content, (form) => readForm(content, form))

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const read = questionContentSchema.safeParse(readForm(content, new FormData(event.currentTarget)))
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? 'A part is missing.')
    onSave(read.data)
  }

  return (
    <form
      onSubmit={submit}
      onInput={advice.onInput}
      className="mt-6 grid gap-5"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h1 className="text-xl">Fix this question</h1>
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      <TextArea
        label={content.kind === 'tf' ? 'Statement' : content.kind === 'flashcard' ? 'Front' : 'Question'}
        name="stem"
        defaultValue={content.stem}
        rows={3}
        hint={content.kind === 'cloze' ? 'The gap is written as five underscores: _____' : undefined}
        required
        autoFocus
      />
      {content.kind === 'mcq' && (
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-sm font-semibold">Options (mark the right one)</legend>
          {content.options.map((option, index) => (
            <div key={option.id} className="flex items-center gap-3">
              <input
                type="radio"
                name="key"
                value={option.id}
                defaultChecked={option.id === content.keyId}
                aria-label={`Option ${index + 1} is right`}
                className="size-5 accent-accent"
              />
              <input
                name={`option-${option.id}`}
                defaultValue={option.text}
                aria-label={`Option ${index + 1}`}
                required
                className="h-11 w-full rounded-[10px] border border-control bg-card px-3.5 text-[16px]"
              />
            </div>
          ))}
        </fieldset>
      )}
      {content.kind === 'tf' && (
        <>
          <fieldset className="flex gap-6">
            <legend className="mb-2 text-sm font-semibold">This statement is</legend>
            {(['true', 'false'] as const).map((value) => (
              <label key={value} className="flex min-h-11 items-center gap-2.5">
                <input
                  type="radio"
                  name="truth"
                  value={value}
                  defaultChecked={content.truth === (value === 'true')}
                  className="size-5 accent-accent"
                />
                {value}
              </label>
            ))}
          </fieldset>
          <TextArea
            label="What the article says, if it is false"
            name="correction"
            defaultValue={content.correction ?? ''}
            rows={2}
          />
        </>
      )}
      {(content.kind === 'cloze' || content.kind === 'short') && (
        <>
          <TextField label="Answer" name="answer" defaultValue={content.answer} required />
          <TextArea
            label="Also accepted, one a line"
            name="accepted"
            defaultValue={content.accepted.join('\n')}
            rows={3}
          />
        </>
      )}
      {content.kind === 'flashcard' && (
        <TextArea label="Back" name="answer" defaultValue={content.answer} rows={3} required />
      )}
      <FlawAdvice flaws={advice.flaws} />
      <div className="flex gap-3">
        <Button tone="go" type="submit">
          Save and keep
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
