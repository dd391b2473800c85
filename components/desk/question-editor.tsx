'use client'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { GAP } from '@/lib/question/gap'
import { questionContentSchema, type QuestionContent, type QuestionKind } from '@/lib/question/question'
import { FlawAdvice } from './flaw-advice'
import { AddPicture } from './forms/add-picture'
import { fieldFor, insertText } from './forms/insert-text'
import { KindFields } from './forms/kind-fields'
import { readForm } from './forms/read-form'
import { QuestionPreview } from './question-preview'
import { useFlaws } from './use-flaws'
import { usePreview } from './use-preview'

interface Props {
  title?: string
  content: QuestionContent
  explanation?: string | null
  /** The explanation is null where there is none. */
  onSave: (content: QuestionContent, explanation: string | null, form: FormData) => void
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
export function QuestionEditor({
  title = 'Fix this question',
  content,
  explanation = null,
  onSave,
  onCancel,
  children,
}: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const advice = useFlaws(content, (form) => readForm(content, form))
  const preview = usePreview(
    content.format === 'markdown' ? { stem: content.stem, explanation: explanation ?? '', content } : null,
    (form) => readForm(content, form),
  )
  const form = useRef<HTMLFormElement>(null)
  const lastField = useRef<Element | null>(null)

  const addPicture = (markdown: string): void => {
    const format = form.current?.elements.namedItem('format')
    if (format instanceof HTMLSelectElement) format.value = 'markdown'
    const field = form.current && fieldFor(form.current, lastField.current, 'stem')
    if (field) insertText(field, markdown)
  }

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const read = questionContentSchema.safeParse(readForm(content, given))
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? 'A part is missing.')
    onSave(read.data, String(given.get('explanation') ?? '').trim() || null, given)
  }

  return (
    <form
      ref={form}
      onSubmit={submit}
      onInput={(event) => {
        advice.onInput(event)
        preview.onInput(event)
      }}
      onBlur={(event) => {
        lastField.current = event.target
      }}
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
      <AddPicture onAdd={addPicture} />
      <KindFields content={content} />
      <TextArea
        label="Explanation"
        name="explanation"
        defaultValue={explanation ?? ''}
        rows={2}
        maxLength={2000}
        hint="Shown with the answer. You can leave it out."
      />
      {children}
      <SelectField
        label="Formatting"
        name="format"
        defaultValue={content.format ?? 'plain'}
        hint="In Markdown, **bold**, *italic*, lists and `code` work, and $\frac{1}{2}$ is a formula."
      >
        <option value="plain">Plain text: every sign means itself</option>
        <option value="markdown">Markdown and formulas</option>
      </SelectField>
      {preview.draft && <QuestionPreview draft={preview.draft} />}
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
