import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Flaw } from '@/lib/question/flaws/flaw'
import { flaws } from '@/lib/question/flaws/flaws'
import { questionContentSchema, type QuestionContent } from '@/lib/question/question'

/** Advice waits until the author pauses. */
const PAUSE_MS = 500

/** The item-writing flaws of what a form describes, looked at again whenever its author pauses. An unfinished form keeps the last ones. */
export function useFlaws(content: QuestionContent, readForm: (form: FormData) => unknown) {
  const [found, setFound] = useState<Flaw[]>(() =>
    // A question that is only begun has nothing to be advised on yet.
    questionContentSchema.safeParse(content).success ? flaws(content) : [],
  )
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const onInput = (event: FormEvent<HTMLFormElement>): void => {
    const form = event.currentTarget
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const read = questionContentSchema.safeParse(readForm(new FormData(form)))
      if (read.success) setFound(flaws(read.data))
    }, PAUSE_MS)
  }

  return { flaws: found, onInput }
}
