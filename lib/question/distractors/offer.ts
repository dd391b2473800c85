import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { WrongOption } from '../candidate'
import type { Mention } from '../noun-phrases'

/** Something that may stand beside the key, before it is known whether it is wrong and fits. */
export interface Offer {
  text: string
  /** How tempting it is to one who has not read: compared among the offers for one key. */
  appeal: number
  /** Where it stands in the article; null if it comes from elsewhere. */
  mention: Mention | null
}

/** Longer sentences are not quoted beside an option. */
const LONGEST_QUOTE = 320

/** The offer as an option: where the article tells of a name, the reader is shown what. */
export const optionOf = ({ text, mention }: Offer): WrongOption => ({
  text,
  whyWrong: mention?.phrase.isProper ? whereItStands(text, mention.sentence) : null,
})

/** 'The article mentions zinc elsewhere: “…”'; null where the sentence cannot stand alone. */
export function whereItStands(text: string, sentence: SourceSentence): string | null {
  const isPlain =
    sentence.unfit === null &&
    sentence.text.length <= LONGEST_QUOTE &&
    sentence.text.includes(text.replace(/^the /i, ''))
  return isPlain ? `The article mentions ${text} elsewhere: “${sentence.text}”` : null
}
