import Link from 'next/link'
import { describeDay } from '@/lib/review/describe-due'

/** What one prepares for, and how soon it is. */
export function ExamsToCome({
  plans,
  today,
}: {
  plans: { planId: string; name: string; examDay: number; isPaused: boolean }[]
  today: number
}) {
  return (
    <section className="mt-12" aria-labelledby="exams-title">
      <h2 id="exams-title" className="text-xl">
        Ready by
      </h2>
      <ul className="mt-3 border-b border-line">
        {plans.map(({ planId, name, examDay, isPaused }) => (
          <li
            key={planId}
            className="tabular flex min-h-12 flex-wrap items-center justify-between gap-x-4 border-t border-line py-2"
          >
            <Link href="/plans" className="text-link min-w-0 [overflow-wrap:anywhere]">
              {name}
            </Link>
            <span className="text-muted">
              {describeDay(examDay)}
              {isPaused ? ', paused' : examDay === today ? ', today' : `, ${examDay - today} days`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
