import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../../candidate'
import { thirdPerson } from '../../clause-text'
import { isSource, nameIn } from './position-sources'
import type { WholeSentence } from '../whole-sentences'

const MOST_WORDS = 34
const FEWEST_WORDS = 5
/** Words by which a source speaks of itself, or of somebody whom only the article names. */
export const SELF = /^(?:I|me|my|we|us|our|he|she|him|her|his|hers|himself|herself|themselves)$/i

/** A source with what its sentence gives as its words or its stand. */
export interface Said {
  whole: WholeSentence
  source: string
  sourcePlaces: readonly number[]
  /** All behind the verb, to the end of its clause. */
  rest: readonly number[]
}

/** The form of 'do' or 'have' that a question on its verb needs. */
export function helperOf(whole: WholeSentence): string {
  if (isPerfect(whole.claim)) return isPlural(whole) ? 'have' : 'has'
  if (tokenAt(whole.claim.sentence, whole.claim.sentence.root).xpos === 'VBD') return 'did'
  return isPlural(whole) ? 'do' : 'does'
}

/** True for 'has argued', 'have shown': a perfect with no other helper. */
export function isPerfect({ sentence }: Claim): boolean {
  const helpers = childrenOf(sentence, sentence.root).filter((child) =>
    /^(?:aux|aux:pass)$/.test(child.relation),
  )
  return (
    tokenAt(sentence, sentence.root).xpos === 'VBN' &&
    helpers.length === 1 &&
    /^(?:has|have)$/.test(helpers[0]!.text)
  )
}

/** The verb as it stands behind its helper: 'What did they argue', 'What have they argued'. */
export const verbBehindHelper = (claim: Claim): string => {
  const verb = tokenAt(claim.sentence, claim.sentence.root)
  return isPerfect(claim) ? verb.text : verb.lemma
}

/** True for words that are enough to tell something and few enough to be read at once. */
export const isFit = (words: string): boolean => {
  const count = words.split(' ').length
  return count <= MOST_WORDS && count >= FEWEST_WORDS && !/["“”;]/.test(words)
}

/** Sources that stand before any finding: nobody need know them. */
const FORMULA =
  /^(?:(?:modern|many|some|most|several|recent|contemporary|early) )?(?:scientists|researchers|historians|scholars|experts|economists|psychologists|sociologists|philosophers|anthropologists|analysts|people|students)$/i

/** True for a source that is only a way of saying that something is held to be so: 'scientists', 'modern historians'. */
export const isFormula = (source: string): boolean => FORMULA.test(source)

/** Schools of thought and sides of a dispute, which one word names. */
const SCHOOL =
  /^(?:critics|opponents|supporters|proponents|advocates|allies|s[kc]eptics|defenders|detractors|rebels|loyalists)$|(?:(?<!scient|chem|phys|log|art|journal|econom|tour|motor)ists|ites|arians|crats|icists)$/i

/**
 * True for a source that one plural word names and that is no school of thought ('traders', 'Norwegians'): of what they are said to think, nobody
 * need read who does.
 */
export const isAnybody = ({ sentence }: Claim, places: readonly number[]): boolean => {
  const [only, ...others] = places.map((place) => tokenAt(sentence, place))
  return others.length === 0 && only !== undefined && /^NNP?S$/.test(only.xpos) && !SCHOOL.test(only.text)
}

/** A question that asks for the source. */
export const whoQuestion = (
  common: Pick<Candidate, 'family' | 'claim' | 'namesSource'>,
  { claim }: WholeSentence,
  source: string,
  places: readonly number[],
  stem: string,
): Candidate => {
  const name = nameIn({ text: source, places }, claim)
  return candidate({
    ...common,
    kind: 'short',
    stem,
    answer: name?.text ?? source,
    accepted: name === null ? [] : [source],
    answerType: name === null ? claim.subject.type : 'person',
    answerPlaces: name?.places ?? places,
    prior: 0.9,
  })
}

/** True for what speaks only for its makers, of which one does not ask 'who'. */
export const isWork = (source: string): boolean =>
  /^(?:the legend|legend|a legend)$/i.test(source) || !isSource(source)

/** True if the source is many, or is spoken of so. */
export const isPlural = ({ claim }: WholeSentence): boolean =>
  claim.subject.isPlural ||
  claim.subject.isJoined ||
  tokenAt(claim.sentence, claim.sentence.root).xpos === 'VBP'

/** The verb as it follows 'who'. */
export function singularVerb({ sentence }: Claim): string {
  const verb = tokenAt(sentence, sentence.root)
  if (verb.xpos === 'VBN') return `has ${verb.text}`
  return verb.xpos === 'VBP' ? thirdPerson(verb.text) : verb.text
}
