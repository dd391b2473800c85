'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

export interface MakeQuizProps {
  articleId: string
  makeQuiz: (
    articleId: string,
  ) => Promise<{ ok: true; value: string } | { ok: false; error: { message: string } }>
}

/** From the kept questions of an article to a quiz in one press. */
export function MakeQuiz({ articleId, makeQuiz }: MakeQuizProps) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const press = (): void =>
    startTransition(async () => {
      const made = await makeQuiz(articleId)
      if (made.ok) router.push(`/quizzes/${made.value}`)
      else setProblem(made.error.message)
    })
  return (
    <>
      {problem && (
        <Notice tone="incorrect" className="w-full text-left">
          {problem}
        </Notice>
      )}
      <Button tone="go" onClick={press} disabled={isBusy}>
        Make a quiz
      </Button>
    </>
  )
}
