import { REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Attribution, Unit } from './claim'
import type { NounPhrase } from './noun-phrase'
import { renderPlaces } from './render'
import type { SourceSentence } from './source-sentence'

/** Who says what the clause at `predicate` tells; null if the article itself does. */
export function attributionOf(
  sentence: SourceSentence,
  predicate: number,
  subject: NounPhrase,
  units: readonly Unit[],
): Attribution | null {
  const according = units.find((unit) => /^according to$/.test(unit.opener))
  if (according?.phrase) {
    return {
      source: renderPlaces(sentence, according.phrase.places),
      places: according.places,
      form: 'according',
    }
  }
  const isReport =
    REPORT_VERBS.has(tokenAt(sentence, predicate).lemma) && units.some((unit) => unit.role === 'content')
  if (isReport) {
    return { source: renderPlaces(sentence, subject.places), places: subject.places, form: 'clause' }
  }
  return asideSource(sentence, predicate)
}

/** 'X is Y, critics say': the clause hung beside the statement names the source. */
function asideSource(sentence: SourceSentence, predicate: number): Attribution | null {
  for (const child of childrenOf(sentence, predicate)) {
    if (child.relation !== 'parataxis' || !REPORT_VERBS.has(child.lemma)) continue
    const speaker = childrenOf(sentence, child.index).find((below) => below.relation === 'nsubj')
    if (!speaker) continue
    const places = subtreeOf(sentence, speaker.index)
    return { source: renderPlaces(sentence, places), places, form: 'according' }
  }
  return null
}
