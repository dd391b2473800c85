'use client'
import { ChevronRight } from 'lucide-react'
import { TextField } from '@/components/ui/field'
import { SavingForm } from '@/components/ui/saving-form'
import type { Accommodation } from '@/lib/quiz/accommodation'
import type { Extension } from '@/lib/quiz/attempt-rules'
import { AccommodationFields, readAccommodation } from './accommodation-fields'

type Save = (given: unknown) => Promise<{ ok: true } | { ok: false; error: { message: string } }>

interface Props {
  person: {
    userId: string
    doneCount: number
    open: { timeLeftMs: number | null } | null
    extension: Extension
    accommodation: Accommodation
  }
  name: string
  hasAttemptLimit: boolean
  extend: Save
  accommodate: Save
}

/** One person who takes a quiz: how they stand, and what they can be given. */
export function LookAfterPerson({ person, name, hasAttemptLimit, extend, accommodate }: Props) {
  return (
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-3 py-3 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 flex-none text-muted transition-transform group-open:rotate-90"
        />
        <span className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">{name}</span>
        <span className="tabular text-right text-sm text-muted">{standing(person).join(' · ')}</span>
      </summary>
      <div className="grid gap-8 pt-2 pb-8 sm:grid-cols-2 sm:pl-7">
        <div>
          <h2 className="mb-3 text-[17px]">For this quiz</h2>
          <SavingForm
            label={`More for ${name}`}
            button="Give"
            done="Given."
            save={(form) => extend({ userId: person.userId, ...Object.fromEntries(form) })}
          >
            <TextField
              label="More minutes"
              name="extraMinutes"
              type="number"
              min={0}
              max={1440}
              defaultValue={0}
            />
            {hasAttemptLimit && (
              <TextField
                label="More attempts"
                name="extraAttempts"
                type="number"
                min={0}
                max={10}
                defaultValue={0}
              />
            )}
          </SavingForm>
        </div>
        <div>
          <h2 className="mb-3 text-[17px]">In all your quizzes</h2>
          <SavingForm
            label={`Adjustments for ${name}`}
            button="Save"
            done="Saved. It holds from the next attempt on."
            save={(form) => accommodate(readAccommodation(form))}
          >
            <AccommodationFields accommodation={person.accommodation} />
          </SavingForm>
        </div>
      </div>
    </details>
  )
}

function standing({ doneCount, open, extension }: Props['person']): string[] {
  const minutes = open?.timeLeftMs == null ? null : Math.ceil(open.timeLeftMs / 60_000)
  return [
    doneCount === 0 ? null : doneCount === 1 ? 'handed in once' : `handed in ${doneCount} times`,
    open === null ? null : minutes === null ? 'taking it' : `taking it, ${minutes} min left`,
    extension.extraSeconds > 0 ? `+${extension.extraSeconds / 60} min` : null,
    extension.extraAttempts > 0 ? `+${extension.extraAttempts} attempts` : null,
  ].filter((words) => words !== null)
}
