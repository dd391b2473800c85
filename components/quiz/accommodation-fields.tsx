import { SelectField } from '@/components/ui/field'
import { Tick } from '@/components/ui/tick'
import type { Accommodation } from '@/lib/quiz/accommodation'

type TickName = 'hasNoTimer' | 'hasFewerOptions' | 'hasLargerType' | 'isReadAloud'

const ticks: [name: TickName, words: string][] = [
  ['hasNoTimer', 'No time limit'],
  ['hasFewerOptions', 'Fewer wrong answers to choose from'],
  ['hasLargerType', 'Larger type'],
  ['isReadAloud', 'A button that reads each question aloud'],
]

const EXTRA_TIME = [0, 10, 25, 33, 50, 75, 100, 200]

/** How somebody takes quizzes differently, to fill in. */
export function AccommodationFields({ accommodation }: { accommodation: Accommodation }) {
  const { extraTimePercent } = accommodation
  const choices = [...new Set([...EXTRA_TIME, extraTimePercent])].sort((a, b) => a - b)
  return (
    <>
      <SelectField label="Extra time" name="extraTimePercent" defaultValue={extraTimePercent}>
        {choices.map((percent) => (
          <option key={percent} value={percent}>
            {percent === 0 ? 'none' : `${percent}% more`}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-1">
        {ticks.map(([name, words]) => (
          <Tick key={name} name={name} defaultChecked={accommodation[name]}>
            {words}
          </Tick>
        ))}
      </div>
    </>
  )
}

/** What the fields say. */
export const readAccommodation = (form: FormData): Accommodation => ({
  extraTimePercent: Number(form.get('extraTimePercent')),
  hasNoTimer: form.has('hasNoTimer'),
  hasFewerOptions: form.has('hasFewerOptions'),
  hasLargerType: form.has('hasLargerType'),
  isReadAloud: form.has('isReadAloud'),
})
