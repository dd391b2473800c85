import { ChevronRight } from 'lucide-react'
import { SelectField, TextField } from '@/components/ui/field'
import { MomentField } from '@/components/ui/moment-field'
import { Tick } from '@/components/ui/tick'
import type { QuizSettings } from '@/lib/quiz/quiz'

type TickName = 'hints' | 'shuffleQuestions' | 'shuffleOptions' | 'missesBecomeCards'

const ticks: [name: TickName, words: string][] = [
  ['missesBecomeCards', 'Missed questions go into the taker’s reviews'],
  ['shuffleOptions', 'New order of answers each time'],
  ['shuffleQuestions', 'New order of questions each time'],
  ['hints', 'Hints may be asked for, each for a quarter of the score'],
]

/** What few quizzes need: they are set, but out of the way. */
export function MoreRules({ settings }: { settings: QuizSettings }) {
  return (
    <details className="group border-y border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 flex-none text-muted transition-transform group-open:rotate-90"
        />
        More rules
      </summary>
      <div className="grid gap-5 pt-2 pb-6">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label="Time limit, in minutes"
            name="timeLimitMinutes"
            type="number"
            inputMode="decimal"
            min={0.5}
            max={10_080}
            step="any"
            placeholder="none"
            defaultValue={settings.timeLimitSeconds === null ? '' : settings.timeLimitSeconds / 60}
          />
          <TextField
            label="Attempts each"
            name="attemptsAllowed"
            type="number"
            min={1}
            max={100}
            placeholder="any number"
            defaultValue={settings.attemptsAllowed ?? ''}
          />
        </div>
        <MomentField label="Opens" name="opensAt" iso={settings.opensAt} />
        <MomentField label="Due" name="dueAt" iso={settings.dueAt} />
        <SelectField label="What is not finished by then" name="late" defaultValue={settings.late}>
          <option value="submit">is handed in as it is</option>
          <option value="refuse">does not count</option>
          <option value="accept">may come after the due date, marked as late</option>
        </SelectField>
        <TextField
          label="Seconds of grace after the end"
          hint="For answers that are on their way."
          name="graceSeconds"
          type="number"
          min={0}
          max={3600}
          defaultValue={settings.graceSeconds}
        />
        <SelectField label="On the page" name="layout" defaultValue={settings.layout}>
          <option value="one">one question at a time</option>
          <option value="all">all questions</option>
        </SelectField>
        <SelectField label="Wrong answers" name="marking" defaultValue={settings.marking}>
          <option value="plain">earn nothing</option>
          <option value="negative">cost some of the score, blanks do not</option>
          <option value="confidence">cost more the surer one was</option>
        </SelectField>
        <fieldset className="grid gap-1">
          <legend className="sr-only">Further rules</legend>
          {ticks.map(([name, words]) => (
            <Tick key={name} name={name} defaultChecked={settings[name]}>
              {words}
            </Tick>
          ))}
        </fieldset>
      </div>
    </details>
  )
}
