import { REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Attribution, Unit } from './claim'
import type { NounPhrase } from './noun-phrase'
import { capitalise, renderPlaces } from './render'
import type { References } from './read-sentence'
import type { SourceSentence } from './source-sentence'

/** Who says what the clause at `predicate` tells; null if the article itself does. */
export function attributionOf(
  sentence: SourceSentence,
  predicate: number,
  subject: NounPhrase,
  units: readonly Unit[],
  references: References,
): Attribution | null {
  const according = units.find((unit) => /^according to$/.test(unit.opener))
  if (according?.phrase) {
    return {
      source: sourceText(sentence, according.phrase.places, references),
      places: according.places,
      form: 'according',
    }
  }
  const isReport =
    REPORT_VERBS.has(tokenAt(sentence, predicate).lemma) && units.some((unit) => unit.role === 'content')
  if (isReport) {
    return {
      source: sourceText(sentence, subject.places, references),
      places: subject.places,
      form: 'clause',
    }
  }
  return asideSource(sentence, predicate, references)
}

/** 'X is Y, critics say': the clause hung beside the statement names the source. */
function asideSource(
  sentence: SourceSentence,
  predicate: number,
  references: References,
): Attribution | null {
  for (const child of childrenOf(sentence, predicate)) {
    if (child.relation !== 'parataxis' || !REPORT_VERBS.has(child.lemma)) continue
    const speaker = childrenOf(sentence, child.index).find((below) => below.relation === 'nsubj')
    if (!speaker) continue
    const places = subtreeOf(sentence, speaker.index)
    return { source: sourceText(sentence, places, references), places, form: 'according' }
  }
  return null
}

/** Who it is in words that stand alone: a pronoun gives way to the name that it stands for. */
function sourceText(sentence: SourceSentence, places: readonly number[], references: References): string {
  const named = places.flatMap((place) => {
    const text = references.names.get(place)
    return text === undefined ? [] : [{ first: place, last: place, text }]
  })
  const text = renderPlaces(sentence, places, [...references.edits, ...named])
  return /^\p{Lu}/u.test(renderPlaces(sentence, places)) ? capitalise(text) : text
}
