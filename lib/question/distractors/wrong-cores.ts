import type { Mention } from '../noun-phrases'
import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Candidate, WrongOption } from '../candidate'
import { chooseOptions } from './choose-options'
import { nearbyCores, type DistractorPool } from './distractor-pool'
import { isSurelyWrong } from './wrong-options'
import type { Offer } from './offer'
import { offerSisters, offerTerms } from './wrong-terms'

const NAMING = /\b(?:called|termed|named|known as|referred to as|defined as)\b[^.]{0,30}$/i

/**
 * Three wrong terms beside the core of a noun phrase: of the article's own, else of the world where the gap asks what something is called. All have
 * the number of the key and begin as it does.
 */
export function wrongCores(question: Candidate, count: number, pool: DistractorPool): WrongOption[] {
  const { claim, answerPlaces, answer, stem } = question
  const last = answerPlaces.at(-1)
  const key = pool.cores.get(claim.sentence.id)?.find(({ phrase }) => phrase.head === last)
  if (!key) return []
  const near = nearbyCores(pool, claim.sentence.id).filter(isTerm)
  const bare = (offer: Offer): Offer => ({ ...offer, text: offer.text.replace(/^(?:the|an?) /, '') })
  const isNaming = NAMING.test(stem.slice(0, stem.indexOf('_')))
  const offers = [
    ...offerTerms(key, key.text, 'thing', near, pool),
    ...(isNaming ? offerSisters(key.text, key.phrase.isPlural, pool) : []),
  ]
    .map(bare)
    // 'Fact' and 'example' are no names of anything.
    .filter(({ text }) => !EMPTY_NOUNS.has(text.split(' ').at(-1)!.toLowerCase()))
    .filter((offer) => isSurelyWrong(offer, question, pool))
  return (chooseOptions(answer, offers, count, pool.lexicon) ?? []).map(({ text }) => ({
    text,
    whyWrong: null,
  }))
}

/** False for a noun of a fixed phrase ('for instance,'), and for a word joined with an adjective, which is one itself ('in novel and creative ways'). */
function isTerm({ sentence, phrase }: Mention): boolean {
  const [before, next, further] = [phrase.places[0]! - 1, phrase.head + 1, phrase.head + 2].map(
    (place) => sentence.tokens[place],
  )
  const isPhrase =
    before?.upos === 'ADP' && phrase.places.length === 1 && (next?.text === ',' || before.index === 0)
  return !isPhrase && !(next?.upos === 'CCONJ' && further?.upos === 'ADJ')
}
