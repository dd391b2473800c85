import type { SourceSentence } from '@/lib/claim/source-sentence'
import { tokenAt } from '@/lib/article/language/tree'
import { ratedSpans } from '../../appraisal/appraise'
import type { KeySpan } from '../../appraisal/key-spans'
import { headOf, textOf } from '../../appraisal/key-features'
import type { VerifyContext } from '../../verify/verify-context'
import type { Gap } from './gap-places'
import { lettersOf } from './letter-hint'

/** Words are left out from this probability on that a teacher would leave them out, and so many of a sentence at most. */
const LEAST_KEY = 0.15
const MOST_OF_SENTENCE = 3
/** Letters beside the gap, at most; never more than half of the word. */
const MOST_LETTERS = 3

/** The gaps for the words that a sentence turns on, as far as has been learned, each with its first letters beside it. */
export const keyGaps = (sentence: SourceSentence, context: VerifyContext): Gap[] =>
  ratedSpans(sentence, context)
    .filter(({ key }) => key >= LEAST_KEY)
    .slice(0, MOST_OF_SENTENCE)
    .map((span) => ({
      places: span.places,
      type: span.make === 'name' ? 'name' : 'thing',
      cue: cueOf(sentence, span, context),
      isTyped: true,
      prior: 0.5 + span.key / 2,
    }))

/** As many first letters as it takes so that no other word of its kind in the article begins with them, as far as that helps. */
export function cueOf(sentence: SourceSentence, span: KeySpan, { article }: VerifyContext): string {
  const text = textOf(sentence, span)
  if (span.places.length > 1) return lettersOf(text)
  const head = headOf(sentence, span)
  const most = Math.max(1, Math.min(MOST_LETTERS, Math.floor(text.length / 2)))
  const isShared = (count: number): boolean => {
    const start = text.slice(0, count).toLowerCase()
    return article.sentences.some(({ tokens }) =>
      tokens.some(
        ({ upos, lemma, text: other }) =>
          upos === head.upos && lemma !== head.lemma && other.toLowerCase().startsWith(start),
      ),
    )
  }
  let count = Math.min(most, span.make === 'name' ? 1 : 2)
  while (count < most && isShared(count)) count++
  return `${tokenAt(sentence, span.places[0]!).text.slice(0, count)}…`
}
