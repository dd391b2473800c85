import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { capitalise } from '@/lib/claim/render'
import { clearWords } from '../clause-text'

/** A sentence in words that a reader without the article understands. Both texts are without their full stops. */
export interface ToldSentence {
  text: string
  /** The sentence before it, where the words of this one point there; null if it stands alone. */
  leadIn: string | null
}

/** Words of a leading sentence, and of both together, at most: more is a passage, not a question. */
const MOST_WORDS = { leadIn: 26, both: 46 }
const POINTS_BACK = /^(?:this|these|it|its|itself|they|their|them|he|his|him|she|her|hers|such|both|the)$/i

/**
 * The claim's sentence as it can be told: alone, if it can be understood alone; else behind the sentence before it, `before` heading that one, if
 * that one can and all that points back can only point there. Null if neither can be.
 */
export function toldSentence(claim: Claim, before: Claim | null): ToldSentence | null {
  const alone = wholeSentence(claim)
  if (alone !== null) return { text: alone, leadIn: null }
  if (before === null || !isRightBefore(before, claim) || !pointsOnlyBack(claim, before)) return null
  const leadIn = wholeSentence(before)
  const text = wholeSentence({
    ...claim,
    references: { ...claim.references, unresolved: new Set(), names: new Map(), needs: new Map() },
  })
  if (leadIn === null || text === null) return null
  const words = { leadIn: countWords(leadIn), text: countWords(text) }
  const isShort = words.leadIn <= MOST_WORDS.leadIn && words.leadIn + words.text <= MOST_WORDS.both
  return isShort ? { text, leadIn } : null
}

const countWords = (text: string): number => text.split(' ').length

const isRightBefore = (before: Claim, { sentence }: Claim): boolean =>
  before.sentence.block === sentence.block && before.sentence.id === sentence.id - 1

/** True if every word that cannot be understood alone takes up the sentence before: a pronoun, 'this', or 'the' with a noun told there. */
function pointsOnlyBack({ sentence, references }: Claim, before: Claim): boolean {
  const isEdited = (place: number): boolean =>
    references.edits.some((edit) => edit.first <= place && place <= edit.last)
  const told = new Set(before.sentence.tokens.map((token) => token.lemma.toLowerCase()))
  return [...references.unresolved]
    .filter((place) => !isEdited(place))
    .every((place) => {
      const token = tokenAt(sentence, place)
      if (!POINTS_BACK.test(token.text)) return false
      if (!/^(?:the|both|such)$/i.test(token.text)) return true
      return token.head >= 0 && told.has(tokenAt(sentence, token.head).lemma.toLowerCase())
    })
}

/** The sentence as it stands, without full stop, its references made plain; null if some word of it cannot be understood alone. */
export function wholeSentence(claim: Claim): string | null {
  const { sentence } = claim
  if (!/\.$/.test(sentence.text.trim()) || /["“”:;?!]/.test(sentence.text)) return null
  const places = sentence.tokens.map((token) => token.index)
  const text = clearWords(claim, places, new Set(places))
  return text === null ? null : capitalise(text.replace(/\s*\.$/, ''))
}
