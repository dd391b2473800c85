import { Notice } from '@/components/ui/notice'
import { LEECH_WORDS, type Leech } from '@/lib/review/leech'

/** What to do about a card that does not stick: more of the same is not it. */
export function LeechNote({ leech }: { leech: Leech }) {
  return (
    <Notice tone="partial" className="mt-6">
      <p>You have forgotten this {leech.lapses} times; more of the same rarely helps.</p>
      <ul className="mt-1 list-disc pl-5">
        {leech.advice.map((advice) => (
          <li key={advice}>{LEECH_WORDS[advice]}</li>
        ))}
      </ul>
    </Notice>
  )
}
