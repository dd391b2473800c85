import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { listMentions, type Mention } from '../../noun-phrases'
import type { Gap } from './gap-places'

/** The words that a rule asks for of each noun phrase of a text; a phrase without a gap is left out. */
export const wordsAsked =
  (gapOf: (mention: Mention) => Gap | null) =>
  (text: string): string[] =>
    listMentions(readClaims(readPlain(text), loadLanguageModel(), () => {})).flatMap((mention) => {
      const gap = gapOf(mention)
      return gap === null ? [] : [gap.places.map((place) => mention.sentence.tokens[place]!.text).join(' ')]
    })
