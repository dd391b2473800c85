'use client'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { GAP } from '@/lib/question/gap'
import { questionContentSchema, type QuestionContent, type QuestionKind } from '@/lib/question/question'
import { FlawAdvice } from './flaw-advice'
import { KindFields } from './forms/kind-fields'
import { readForm } from './forms/read-form'
import { useFlaws } from './use-flaws'

interface Props {
  title?: string
  content: QuestionContent
  onSave: (content: QuestionContent, form: FormData) => void
  onCancel: () => void
  /** Further fields of the same form. */
  children?: ReactNode
}

const stemLabels: Partial<Record<QuestionKind, string>> = {
  tf: 'Statement',
  flashcard: 'Front',
  gaps: 'Text',
}
const stemHints: Partial<Record<QuestionKind, string>> = {
  cloze: `The gap is written as five underscores: ${GAP}`,
  gaps: `Each gap is written as five underscores: ${GAP}`,
}

/** Everything of a question that can be mended, in one form. */
export function QuestionEditor({ title = 'Fix this question', content, onSave, onCancel, children }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const advice = useFlaws(content, (form) => readForm(content, form))

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const read = questionContentSchema.safeParse(readForm(content, form))
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? 'A part is missing.')
    onSave(read.data, form)
  }

  return (
    <form
      onSubmit={submit}
      onInput={advice.onInput}
      className="mt-6 grid gap-5"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h1 className="text-xl">{title}</h1>
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      <TextArea
        label={stemLabels[content.kind] ?? 'Question'}
        name="stem"
        defaultValue={content.stem}
        rows={3}
        hint={stemHints[content.kind]}
        required
        autoFocus
      />
      <KindFields content={content} />
      {children}
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
