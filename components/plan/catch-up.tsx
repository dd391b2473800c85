'use client'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { describeDay } from '@/lib/review/describe-due'

interface Props {
  plan: { isUnderWay: boolean; overdueCount: number; perDay: number; clearedOn: number | null }
  change: (isToBegin: boolean) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** Offers to spread what is overdue over some days, or says how far that is. */
export function CatchUp({ plan: { isUnderWay, overdueCount, perDay, clearedOn }, change }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const run = (isToBegin: boolean): void =>
    startTransition(async () => {
      const done = await change(isToBegin)
      setProblem(done.ok ? null : done.error.message)
    })
  const until = clearedOn === null ? 'over the next months' : `until about ${describeDay(clearedOn)}`
  const cards = `${overdueCount.toLocaleString('en')} ${overdueCount === 1 ? 'card' : 'cards'}`
  return (
    <section aria-label="Catching up" className="mt-6 border-l-[3px] border-line pl-4">
      <p>
        {isUnderWay
          ? `You are catching up: at most ${perDay} reviews a day, ${until}, and new cards wait. ${cards} left.`
          : `${cards} are overdue. You need not do them today: with at most ${perDay} a day you are through ${until}, and what would be forgotten soonest comes first.`}
      </p>
      {problem && (
        <Notice tone="incorrect" className="mt-3">
          {problem}
        </Notice>
      )}
      <Button
        tone={isUnderWay ? 'quiet' : 'plain'}
        className={isUnderWay ? '-ml-[18px]' : 'mt-3'}
        onClick={() => run(!isUnderWay)}
        disabled={isBusy}
      >
        {isUnderWay ? 'Back to the usual limits' : 'Spread them out'}
      </Button>
    </section>
  )
}
