'use client'
import { AccommodationFields, readAccommodation } from '@/components/quiz/accommodation-fields'
import { SavingForm } from '@/components/ui/saving-form'
import type { Accommodation } from '@/lib/quiz/accommodation'
import { saveAccommodationAction } from './actions'

/** How somebody takes quizzes: type and reading aloud in all, the rest in their own. */
export function TakingForm({ accommodation }: { accommodation: Accommodation }) {
  return (
    <SavingForm
      label="How you take quizzes"
      button="Save"
      done="Saved."
      save={(form) => saveAccommodationAction(readAccommodation(form))}
    >
      <p className="text-muted">
        Larger type and reading aloud hold in every quiz; time and fewer answers in your own. In other
        people’s quizzes, whoever gave you the quiz can set those for you.
      </p>
      <AccommodationFields accommodation={accommodation} />
    </SavingForm>
  )
}
