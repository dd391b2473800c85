import { childrenOf, isNominal, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords, statementOf } from '../../clause-text'
import { isWhole } from '../fact/fact-fidelity'

const STATING = /^(?:state|hold|say|posit|propose|predict|assert|argue|claim|maintain|suggest)$/
const NAMING = /^(?:call|term|know|name|dub|refer)$/
const MOST_WORDS = 26
const MOST_TERM_WORDS = 5

/** 'Okun's law, which states that …': what does Okun's law state? Of a sentence's main claim only, so that it is asked once. */
export function statedByTerm(claim: Claim): Candidate[] {
  const { sentence, predicate } = claim
  const { tokens } = sentence
  if (predicate !== sentence.root) return []
  return tokens.flatMap((token, at) => {
    const [noun, mark, verb, that] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    const isStated = /^which$/i.test(token.text) && mark?.text === ',' && that?.text === 'that'
    if (!isStated || !verb || !noun || !isNominal(noun) || !STATING.test(verb.lemma)) return []
    const phrase = nounPhraseAt(sentence, noun.index, new Set())
    const helper = { VBZ: 'does', VBP: 'do', VBD: 'did' }[verb.xpos]
    const end = tokens.findIndex((other, place) => place > at && /^[.;]$/.test(other.text))
    const places = Array.from({ length: Math.max(0, end - at - 2) }, (_, i) => at + 2 + i)
    if (!helper || !phrase.isContiguous || phrase.places.length < 2 || places.length > MOST_WORDS) return []
    const term = clearWords(claim, phrase.places, new Set(phrase.places))
    const answer = clearWords(claim, places, new Set([...phrase.places, ...places]))
    if (term === null || answer === null || answer.split(' ').length < 4) return []
    return [
      candidate({
        kind: 'flashcard',
        family: 'definition',
        stem: asQuestion('what', helper, term, verb.lemma),
        answer,
        answerType: 'content',
        answerPlaces: places,
        claim,
        prior: 0.85,
        namesSource: true,
      }),
    ]
  })
}

/**
 * 'Corals expel their algae. This is called bleaching.': what is it called when corals expel their algae? `claims` are those of the whole
 * article; the sentence before must be one whole claim about what generally happens.
 */
export function calledAfterwards(claims: readonly Claim[]): Candidate[] {
  return claims.flatMap((claim) => {
    const term = termOf(claim)
    const before = claims.filter((other) => other.sentence.id === claim.sentence.id - 1)
    const told = before.find((other) => other.predicate === other.sentence.root)
    if (term === null || !told || told.sentence.block !== claim.sentence.block) return []
    const statement = isGeneral(told) && isWhole(told, []) ? statementOf(told) : null
    if (statement === null || statement.split(' ').length > MOST_WORDS) return []
    const answer = clearWords(claim, term, new Set(term))
    if (answer === null) return []
    const isName = tokenAt(told.sentence, told.subject.places[0]!).upos === 'PROPN'
    const clause = isName ? statement : statement.charAt(0).toLowerCase() + statement.slice(1)
    return [
      candidate({
        kind: 'short',
        family: 'definition',
        stem: asQuestion('what is it called when', clause),
        answer,
        answerType: 'name',
        answerPlaces: term,
        claim,
        alsoFrom: [told],
        prior: 0.85,
      }),
    ]
  })
}

/** The term of 'This is called bleaching', 'This process is known as erosion'; null for any other claim. */
function termOf({ sentence, subject, predicate, isPassive }: Claim): number[] | null {
  const [first, verb] = [tokenAt(sentence, subject.places[0]!), tokenAt(sentence, predicate)]
  const isPointing = /^this$/i.test(first.text) && subject.places.length <= 2
  if (!isPointing || !isPassive || !NAMING.test(verb.lemma)) return null
  const noun = childrenOf(sentence, predicate).find(
    (child) => /^(?:xcomp|obj|obl)$/.test(child.relation) && isNominal(child) && child.index > predicate,
  )
  if (!noun) return null
  const places = subtreeOf(sentence, noun.index, (child) => /^(?:case|det|punct)$/.test(child.relation))
  const isTerm = places.length <= MOST_TERM_WORDS && places.at(-1)! >= sentence.tokens.length - 2
  return isTerm && places.every((place, i) => i === 0 || place === places[i - 1]! + 1) ? places : null
}

const isGeneral = (claim: Claim): boolean =>
  !claim.isNegated &&
  claim.modality === 'asserted' &&
  claim.verbPlaces.some((place) => /^(?:VBZ|VBP)$/.test(tokenAt(claim.sentence, place).xpos))
