import { childrenOf, findChild, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '../source-sentence'

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/

/**
 * True if words taken out of a sentence are no whole description: a clause that they open has no verb in them ('the custom by which sailors'), the
 * last member of their list stands outside, or a verb has lost what it does something to in a dropped aside ('dries (i.e., salts) of cod').
 */
export const isCutShort = (sentence: SourceSentence, places: readonly number[]): boolean =>
  hasVerblessClause(sentence, places) || isListWithoutEnd(sentence, places) || hasLostObject(sentence, places)

const hasVerblessClause = (sentence: SourceSentence, places: readonly number[]): boolean =>
  places.some((place, i) => {
    const { xpos } = tokenAt(sentence, place)
    return (
      /^W(?:DT|P|RB)$/.test(xpos) &&
      !places.slice(i + 1).some((later) => /^VB|^MD$/.test(tokenAt(sentence, later).xpos))
    )
  })

/** 'A time in which the fleet grows, prices rise | , and many men find work': two clauses of three. */
function isListWithoutEnd(sentence: SourceSentence, places: readonly number[]): boolean {
  const end = places.at(-1)! + 1
  const goesOn = sentence.tokens[end]?.text === ',' && /^(?:and|or)$/i.test(textAt(sentence, end + 1))
  return (
    goesOn &&
    places.some((place) => {
      const token = tokenAt(sentence, place)
      const isClause = FINITE.test(token.xpos) && findChild(sentence, place, 'nsubj', 'nsubj:pass') !== null
      const opener = childrenOf(sentence, place).find(({ relation }) => /^(?:cc|mark)$/.test(relation))
      const own = findChild(sentence, place, 'nsubj', 'nsubj:pass')
      return isClause && opener === undefined && hasCommaBefore(sentence, own!.index, places)
    })
  )
}

/** True if a comma inside of these places stands before a subject, with nothing but its own words between. */
function hasCommaBefore(sentence: SourceSentence, subject: number, places: readonly number[]): boolean {
  let place = subject
  while (place > places[0]! && /^(?:DET|ADJ|NOUN|NUM)$/.test(tokenAt(sentence, place - 1).upos)) place--
  return place > places[0]! && tokenAt(sentence, place - 1).text === ','
}

const hasLostObject = (sentence: SourceSentence, places: readonly number[]): boolean =>
  places.slice(1).some((place) => {
    const [before, here] = [tokenAt(sentence, place - 1), tokenAt(sentence, place)]
    const between = sentence.text.slice(before.end - sentence.start, here.start - sentence.start)
    const isTorn =
      (before.upos === 'VERB' && here.upos === 'ADP') || /^(?:together|apart|away|back)$/i.test(here.text)
    return between.includes('(') && isTorn
  })
