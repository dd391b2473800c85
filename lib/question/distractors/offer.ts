import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { WrongOption } from '../candidate'
import type { Mention } from '../noun-phrases'
import type { DistractorPool } from './distractor-pool'

/** Something that may stand beside the key, before it is known whether it is wrong and fits. */
export interface Offer {
  text: string
  /** How tempting it is to one who has not read: compared among the offers for one key. */
  appeal: number
  /** Where it stands in the article; null if it comes from elsewhere. */
  mention: Mention | null
}

/** The offer as an option: where the article tells of a name, the reader is shown what. */
export const optionOf = ({ text, mention }: Offer, pool: DistractorPool): WrongOption => ({
  text,
  whyWrong: mention?.phrase.isProper ? whatIsToldOf(text, mention.sentence, pool) : null,
})

/** 'Of 1892 the article says: “Dvořák moved to America in 1892.”'; null where no short sentence tells it. */
export function whatIsToldOf(text: string, sentence: SourceSentence, pool: DistractorPool): string | null {
  const plain = text.replace(/^the /i, '')
  const told = pool.told.get(sentence.id)
  return told?.includes(plain) ? `Of ${text} the article says: “${told}”` : null
}
