'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { QuestionEditor } from '@/components/desk/question-editor'
import type { Fixed, Outcome } from '@/components/desk/use-desk'
import { Notice } from '@/components/ui/notice'
import type { QuestionContent } from '@/lib/question/question'

interface Props {
  question: { questionId: string; content: QuestionContent; explanation: string | null }
  mend: (questionId: string, fixed: Fixed) => Promise<Outcome>
  /** Where to go once it is mended, or left as it was. */
  backTo: string
}

/** Mends the question of a card of one's own, and goes back to where one came from. */
export function EditCard({ question, mend, backTo }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const { questionId, content, explanation } = question

  const save = async (fixed: Fixed): Promise<void> => {
    const outcome = await mend(questionId, fixed).catch((): Outcome => ({
      ok: false,
      error: { message: 'The server could not be reached. What you wrote is still here; please try again.' },
    }))
    if (outcome.ok) router.push(backTo)
    else setProblem(outcome.error.message)
  }
  return (
    <>
      <div role="alert">{problem && <Notice tone="incorrect">{problem}</Notice>}</div>
      <QuestionEditor
        title="Edit the question"
        content={content}
        explanation={explanation}
        onSave={(mended, why) => void save({ content: mended, explanation: why })}
        onCancel={() => router.push(backTo)}
      />
    </>
  )
}
