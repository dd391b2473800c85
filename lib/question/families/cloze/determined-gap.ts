import { isFirstName } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Gap } from './gap-places'
import { hasYear, isOffice } from './offices'

/** What stands at a place or has it in its name: who knows the thing knows the place. */
const LOCATES =
  /^(?:locate|headquarter|base|situate|found|establish|bear|hold|sign|bury|crown|house|lie|build|station|convene|meet|launch|discover|excavate)$/
/** Verbs of which one object only can be meant: 'nominated Ann Holm', 'appointed', 'succeeded'. */
const CHOOSES =
  /^(?:nominate|appoint|elect|name|choose|crown|marry|succeed|defeat|assassinate|execute|kill|murder|overthrow|oust|depose|pardon|hire|select|replace)$/
const ACTS_IN_PAST = /^(?:VBD|VBN)$/
/** Names that have another one that is as good: 'World War II', 'the Second World War'. */
const OF_MANY_NAMES = /^(?:World War|First World War|Second World War|Great War|Cold War|Congress|U\.?S\.?)\b/

/**
 * True if a name is what its sentence turns on, so that a careful reader can give no other one: who did something, by whom it was done, what was founded
 * when, where something is held. A name beside the point ('after the war', 'south of the lake') has rivals, and another form; it can only be chosen.
 */
export function isDetermined(sentence: SourceSentence, { places, type }: Gap): boolean {
  const words = places.map((place) => textAt(sentence, place))
  if (OF_MANY_NAMES.test(words.join(' '))) return false
  const own = headOf(sentence, places)
  // 'The engineer Anna Holm': the name plays the part of the noun that it hangs on.
  const head =
    /^(?:flat|appos)$/.test(own.relation) && own.head >= 0 && own.head === own.index - 1
      ? tokenAt(sentence, own.head)
      : own
  if (type !== 'person' && /^['’]s?$/.test(textAt(sentence, places[0]! - 1))) return false
  switch (type) {
    case 'person':
      return (
        (own !== head || isWholeName(words, sentence, head)) &&
        (isActor(sentence, head) || isChosen(sentence, head))
      )
    case 'place':
      return isSite(sentence, head)
    default:
      return isFounded(sentence, head) || isAgent(sentence, head)
  }
}

/** The word of the gap that the others hang on. */
const headOf = (sentence: SourceSentence, places: readonly number[]): Token => {
  const own = new Set(places)
  return tokenAt(sentence, places.find((place) => !own.has(tokenAt(sentence, place).head)) ?? places[0]!)
}

/** A name of several words that begins with the first name, or one that nobody takes for a place, a ship or a firm: the doer of a deed. */
const isWholeName = (words: readonly string[], sentence: SourceSentence, head: Token): boolean => {
  if (words.length === 1) return isDoer(sentence, head) && head.kindCertainty > 0.97
  // 'Reporter Martha Kavanagh'
  if (words.length > 2 && !isFirstName(words[0]!) && isFirstName(words[1]!)) return false
  return isFirstName(words[0]!) || head.kindCertainty > 0.9
}

/** The subject of what was done, or who did it ('by'). */
function isActor(sentence: SourceSentence, head: Token): boolean {
  if (head.head < 0) return true
  return isDoer(sentence, head) || isAgent(sentence, head) || isNamed(sentence, head)
}

function isDoer(sentence: SourceSentence, { relation, head, index }: Token): boolean {
  if (!/^nsubj/.test(relation)) return false
  const verb = tokenAt(sentence, head)
  const parts = childrenOf(sentence, head)
  const hasConjunct = childrenOf(sentence, index).some((part) => part.relation === 'conj')
  if (isOffice(verb) && !hasYear(sentence)) return false
  // 'Was among those who objected': so were others.
  if (/^(?:those|several|many|some)$/i.test(verb.text) || /^among$/i.test(textAt(sentence, verb.index - 1)))
    return false
  const isPast =
    head === sentence.root &&
    (ACTS_IN_PAST.test(verb.xpos) ||
      parts.some((part) => /^(?:aux|aux:pass|cop)$/.test(part.relation) && part.xpos === 'VBD'))
  return isPast && !hasConjunct && sentence.tokens.length - index > LEAST_TOLD
}
/** Words behind a name below which a sentence says too little of it. */
const LEAST_TOLD = 7

const isAgent = (sentence: SourceSentence, { index }: Token): boolean =>
  childrenOf(sentence, index).some((part) => part.relation === 'case' && /^by$/i.test(part.text))

/** 'One well-known painter was Olga Berg, who …', 'the leader, Olga Berg, …': what is said of it tells who. */
const isNamed = (sentence: SourceSentence, head: Token): boolean => {
  if (head.relation === 'appos' && isOffice(tokenAt(sentence, head.head)) && !hasYear(sentence)) return false
  return (
    (head.index === sentence.root || head.relation === 'appos') && sentence.tokens.length > LEAST_TOLD + 3
  )
}

const isChosen = (sentence: SourceSentence, { relation, head }: Token): boolean =>
  /^(?:obj|nsubj:pass)$/.test(relation) && head >= 0 && CHOOSES.test(tokenAt(sentence, head).lemma)

/** 'Was founded in the aftermath of …': what was done to it tells which body, law or event is meant, what it does seldom. */
const isFounded = (sentence: SourceSentence, head: Token): boolean =>
  head.relation === 'nsubj:pass' &&
  head.head === sentence.root &&
  sentence.tokens.length - head.index > LEAST_TOLD

/** 'Is headquartered in …', 'was held at …'. */
function isSite(sentence: SourceSentence, { relation, head }: Token): boolean {
  if (head < 0) return false
  return /^(?:obl|nmod)/.test(relation) && LOCATES.test(tokenAt(sentence, head).lemma)
}
