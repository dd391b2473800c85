import type { EntityType } from '@/lib/article/language/entity-type'
import { REPORT_VERBS, STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { renderPlaces } from '@/lib/claim/render'
import type { AnswerType } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'
import { areSameName } from './same-name'

/** Somebody who speaks, judges or acts in the article, in words that stand alone, with the sentences that tell it. */
export interface Source {
  text: string
  type: EntityType
  words: ReadonlySet<string>
  claims: Claim[]
}

const SPEAKERS = /^(?:people|group|organisation|person|country)$/
const LONGEST = 7
const MOST_TIMES_LONGER = 3
/** Options up to this many characters may stand beside a key of any length. */
const SHORT_ENOUGH = 34
const UNNAMED =
  /^(?:it|they|he|she|we|i|this|that|these|those|some|many|others|both|each|one|people|both .*|the country|the nation|nations|countries|a \w+|an \w+|the (?:two|other).*|(?:other|most|many|some|several|few|all) .*)$/i

/** The sources of an article, each once: subjects of verbs of saying and judging. Two that share a word are kept apart. */
export function listSources(claims: readonly Claim[]): Source[] {
  const sources: Source[] = []
  for (const claim of claims) {
    const verb = tokenAt(claim.sentence, claim.predicate).lemma
    const speaks = claim.attribution?.form === 'clause' || STANCE_VERBS.has(verb) || REPORT_VERBS.has(verb)
    if (
      !speaks ||
      claim.isPassive ||
      !SPEAKERS.test(claim.subject.type) ||
      claim.subject.places.length > LONGEST
    )
      continue
    if (
      claim.subject.isJoined ||
      claim.subject.places.some((place) => claim.references.unresolved.has(place))
    )
      continue
    if (claim.subject.places.some((place) => claim.references.needs.has(place))) continue
    const text = renderPlaces(claim.sentence, claim.subject.places, claim.references.edits)
    if (UNNAMED.test(text)) continue
    const words = contentWords(text)
    const known = sources.find((source) => source.text.toLowerCase() === text.toLowerCase())
    if (known) known.claims.push(claim)
    else sources.push({ text, type: claim.subject.type, words, claims: [claim] })
  }
  return sources
}

/**
 * Other sources that cannot also have done what the evidence tells: not named in it, of no word in common with the key or each other,
 * and with no claim of their own that says nearly the same.
 */
export function wrongSources(
  key: string,
  type: AnswerType,
  stem: string,
  evidence: string,
  sources: readonly Source[],
): Source[] {
  const asked = contentWords(stem)
  const told = contentWords(evidence)
  const taken: ReadonlySet<string>[] = [contentWords(key)]
  const result: Source[] = []
  const longest = Math.max(SHORT_ENOUGH, key.length * MOST_TIMES_LONGER)
  const alike = sources
    .filter((source) => (source.type === 'country') === (type === 'country'))
    .filter((source) => source.text.length <= longest && source.text.length >= key.length / MOST_TIMES_LONGER)
    .sort((a, b) => Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length))
  for (const source of alike) {
    const isNamed = wordOverlap(source.words, told) === 1
    const isKin = areSameName(key, source.text) || taken.some((words) => wordOverlap(words, source.words) > 0)
    const saysTheSame = source.claims.some(
      (claim) => wordOverlap(asked, contentWords(claim.sentence.text)) > 0.6,
    )
    if (isNamed || isKin || saysTheSame) continue
    taken.push(source.words)
    result.push(source)
  }
  return result
}
