import type { Confidence } from '@/lib/review/rating'

/** How sure somebody is, as the screens say it, least first. */
export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  guessed: 'A guess',
  unsure: 'Not sure',
  sure: 'Certain',
}
