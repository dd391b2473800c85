'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** Begins or resumes an attempt, and goes there. */
export function StartButton({
  words,
  start,
}: {
  words: string
  /** Takes the browser's time zone, for somebody who has none with us yet. */
  start: (
    timeZone: string,
  ) => Promise<{ ok: true; value: string } | { ok: false; error: { message: string } }>
}) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const begin = (): void =>
    startTransition(async () => {
      const begun = await start(Intl.DateTimeFormat().resolvedOptions().timeZone)
      if (begun.ok) router.push(`/attempts/${begun.value}`)
      else setProblem(begun.error.message)
    })
  return (
    <>
      <Button tone="go" onClick={begin} disabled={isBusy} className="min-h-[50px] px-8! text-base!">
        {isBusy ? 'One moment…' : words}
      </Button>
      {problem && (
        <Notice tone="incorrect" className="w-full">
          {problem}
        </Notice>
      )}
    </>
  )
}
