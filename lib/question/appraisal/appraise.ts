import type { SourceSentence } from '@/lib/claim/source-sentence'
import { rememberedOf } from '@/lib/core/remembered'
import type { VerifyContext } from '../verify/verify-context'
import { keyFeatures, keySigns } from './key-features'
import { keySpans, type KeySpan } from './key-spans'
import { placesOf } from './learned-model'
import { appraisalFeatures } from './sentence-features'
import { signsOf } from './sentence-signs'

/** What teachers would say of a sentence, as probabilities from 0 to 1 (judged/CARD.md). */
export interface Appraisal {
  /** That it is understood alone behind the article's title, every word of it. */
  stands: number
  /** That at most one word of it leans on what stood before, and is plain from the rest. */
  nearly: number
  /** That it could be asked about without being foolish. */
  worth: number
  /** That it is what the article is about. */
  central: number
}

/** Words that could be left out, with the probability that they are what a teacher would leave out. */
export interface RatedSpan extends KeySpan {
  key: number
}

interface Known {
  sentences: Map<number, Appraisal>
  spans: Map<number, readonly RatedSpan[]>
}
const knownOf = rememberedOf((_context: VerifyContext): Known => ({ sentences: new Map(), spans: new Map() }))

/** What is to be thought of a sentence of the article; asked again, it is not worked out again. */
export function appraise(sentence: SourceSentence, context: VerifyContext): Appraisal {
  const known = knownOf(context).sentences
  let appraisal = known.get(sentence.id)
  if (appraisal === undefined) {
    const [places, features] = [placesOf(signsOf(sentence)), appraisalFeatures(sentence, context)]
    const { judges } = context
    const chance = (aspect: keyof Appraisal): number => judges[aspect].probabilityAt(places, features)
    appraisal = {
      stands: chance('stands'),
      nearly: chance('nearly'),
      worth: chance('worth'),
      central: chance('central'),
    }
    known.set(sentence.id, appraisal)
  }
  return appraisal
}

/** The words of a sentence that could be left out, the likeliest first. */
export function ratedSpans(sentence: SourceSentence, context: VerifyContext): readonly RatedSpan[] {
  const known = knownOf(context).spans
  let spans = known.get(sentence.id)
  if (spans === undefined) {
    spans = keySpans(sentence, context.article.mentions)
      .map((span) => ({
        ...span,
        key: context.judges.key.probability(keySigns(sentence, span), keyFeatures(sentence, span, context)),
      }))
      .sort((a, b) => b.key - a.key)
    known.set(sentence.id, spans)
  }
  return spans
}
