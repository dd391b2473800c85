import { startTransition, useEffect, useRef, useState, type FormEvent } from 'react'
import { questionContentSchema, type QuestionContent } from '@/lib/question/question'

/** The preview waits until the author pauses, but not as long as advice does. */
const PAUSE_MS = 250

/** What a form in Markdown describes so far. */
export interface Draft {
  stem: string
  explanation: string
  /** Null as long as the rest is not complete. */
  content: QuestionContent | null
}

/** What is to be previewed of a form, looked at again whenever its author pauses; null while it is in plain words. */
export function usePreview(first: Draft | null, read: (form: FormData) => unknown) {
  const [draft, setDraft] = useState(first)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const onInput = (event: FormEvent<HTMLFormElement>): void => {
    const form = event.currentTarget
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const data = new FormData(form)
      const content = questionContentSchema.safeParse(read(data))
      startTransition(() =>
        setDraft(
          data.get('format') === 'markdown'
            ? {
                stem: String(data.get('stem') ?? ''),
                explanation: String(data.get('explanation') ?? ''),
                content: content.success ? content.data : null,
              }
            : null,
        ),
      )
    }, PAUSE_MS)
  }
  return { draft, onInput }
}
