'use client'
import { CircleCheck, CircleX } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { AnswerGroup } from '@/lib/analysis/given-answers'

export type Accept = (answer: {
  questionId: string
  text: string
  gapAt: number | null
}) => Promise<{ ok: true; value: { changedCount: number } } | { ok: false; error: { message: string } }>

/** Typed answers in groups, misses first: what people wrote, how many, how it was judged, and a way to accept it after all. */
export function GivenAnswers(props: { questionId: string; groups: AnswerGroup[]; accept: Accept }) {
  const { questionId, groups, accept } = props
  const router = useRouter()
  const [busyAt, setBusyAt] = useState<number | null>(null)
  const [said, setSaid] = useState<{ words: string; isProblem: boolean } | null>(null)

  const acceptAt = async (at: number): Promise<void> => {
    const { text, gapAt } = groups[at]!
    setBusyAt(at)
    const done = await accept({ questionId, text, gapAt }).catch(() => null)
    setBusyAt(null)
    if (!done?.ok) {
      const words = done?.error.message ?? 'The server cannot be reached just now. Please try again.'
      return setSaid({ words, isProblem: true })
    }
    const { changedCount } = done.value
    const whose = changedCount === 1 ? '1 score was' : `${changedCount} scores were`
    setSaid({ words: `“${text}” is right from now on. ${whose} changed.`, isProblem: false })
    router.refresh()
  }

  return (
    <div className="mb-5 ml-9">
      <ul aria-label="Answers given">
        {groups.map(({ text, gapAt, count, isCorrect, why }, at) => (
          <li
            key={`${gapAt} ${isCorrect} ${text.toLowerCase()}`}
            className="grid min-h-[52px] grid-cols-[auto_1fr_auto] items-center gap-x-3 gap-y-1 border-t border-line py-1.5 text-[15px]"
          >
            {isCorrect ? (
              <CircleCheck aria-hidden="true" className="size-[18px] text-correct" />
            ) : (
              <CircleX aria-hidden="true" className="size-[18px] text-incorrect" />
            )}
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className="sr-only">{isCorrect ? 'Right: ' : 'Not right: '}</span>
              {gapAt !== null && <span className="text-muted">Gap {gapAt + 1}: </span>}
              {text} <span className="tabular text-muted">× {count}</span>
              {why && <span className="block text-[13px] text-muted">{why}</span>}
            </span>
            {!isCorrect && (
              <Button
                className="px-3! text-sm!"
                disabled={busyAt !== null}
                aria-label={`Accept the answer “${text}”`}
                onClick={() => void acceptAt(at)}
              >
                {busyAt === at ? 'Accepting …' : 'Accept'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {said && (
        <Notice tone={said.isProblem ? 'incorrect' : 'info'} className="mt-3">
          {said.words}
        </Notice>
      )}
    </div>
  )
}
