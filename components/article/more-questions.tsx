'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { lessSureWait } from '@/components/question/less-sure'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

export interface MoreQuestionsProps {
  articleId: string
  /** How many less sure questions wait. */
  count: number
  /** Puts them among the questions to decide on. */
  bringOut: (articleId: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** Offers the questions that are less sure; nothing where there are none. */
export function MoreQuestions({ articleId, count, bringOut }: MoreQuestionsProps) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [brought, setBrought] = useState(0)
  const [isBusy, startTransition] = useTransition()
  const told = useRef<HTMLParagraphElement>(null)
  const isOut = count === 0 && brought > 0

  // The button is gone: whoever pressed it by keyboard would be nowhere.
  useEffect(() => {
    if (isOut) told.current?.focus({ preventScroll: true })
  }, [isOut])

  const press = (): void =>
    startTransition(async () => {
      const outcome = await bringOut(articleId)
      if (!outcome.ok) return setProblem(outcome.error.message)
      setProblem(null)
      setBrought(count)
      router.refresh()
    })
  if (isOut) {
    return (
      <p ref={told} tabIndex={-1} role="status" className="px-4 text-sm text-muted">
        {brought === 1
          ? 'It stands above, marked “less sure”.'
          : `${brought} more stand above, marked “less sure”.`}
      </p>
    )
  }
  if (count === 0) return null
  return (
    <div className="rounded-xl border border-dashed border-line px-4 py-3.5 text-left">
      <p className="text-[15px] text-muted">
        {lessSureWait(count)} Look at {count === 1 ? 'it' : 'each'} before anybody is asked it.
      </p>
      {problem && (
        <Notice tone="incorrect" className="mt-3">
          {problem}
        </Notice>
      )}
      <Button className="mt-3" onClick={press} disabled={isBusy}>
        {count === 1 ? 'Show it' : `Show ${count} more`}
      </Button>
    </div>
  )
}
