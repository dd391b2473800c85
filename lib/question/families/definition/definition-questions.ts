import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { tokenAt, findChild } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { capitalise } from '@/lib/claim/render'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords, keptUnits } from '../../clause-text'
import { statedByTerm } from './definition-terms'

const LEAST_WORDS = 4
const MOST_WORDS = 26
const VAGUE =
  /^(?:reflection|testament|result|step|priority|subject|focus|theme|challenge|success|failure|mistake|product|hallmark|source|symbol|cause|sign|supporter|critic|majority|key|topic|issue|change|shift|concern|move|problem|solution|name|alias|nickname|pseudonym)$/

/** Nouns for many people that things come in as well: 'a family of standards'. */
const OF_THINGS = /^(?:family|group|class|community|body|set)$/
/** Nouns that with 'the' say what a thing is, not which: 'the study of …', 'the process by which …'. */
const CLASS =
  /^(?:process|study|branch|practice|science|art|act|ability|layer|property|tendency|movement|transfer|term|sum|field|theory|belief|method)$/

/** 'Reserved matters are subjects that …': a plural, and a clause that says which. */
const isClassOf = (claim: Claim, head: number): boolean =>
  tokenAt(claim.sentence, head).xpos === 'NNS' && findChild(claim.sentence, head, 'acl:relcl') !== null

/** 'X is a … that …': what is X? As a flashcard, both ways as a short question where X is a term. */
export function definitionQuestions(claim: Claim): Candidate[] {
  return [...statedByTerm(claim), ...whatIs(claim)]
}

function whatIs(claim: Claim): Candidate[] {
  const complement = claim.units.find((unit) => unit.role === 'complement')
  const phrase = complement?.phrase
  if (
    !claim.isCopular ||
    // What a common noun means is read by lib/claim/definitions.
    !claim.subject.isProper ||
    !complement?.isAgreed ||
    !phrase ||
    claim.isNegated ||
    claim.modality !== 'asserted'
  )
    return []
  const noun = tokenAt(claim.sentence, phrase.head)
  const verb = claim.verbPlaces.map((place) => tokenAt(claim.sentence, place))
  const article = findChild(claim.sentence, phrase.head, 'det')?.text.toLowerCase()
  const isRich =
    phrase.places.length >= LEAST_WORDS && phrase.places.length <= MOST_WORDS && phrase.isContiguous
  const be = claim.helper ?? (verb.length === 1 ? verb[0]!.text.toLowerCase() : null)
  const isSaidWhat =
    /^an?$/.test(article ?? '') ||
    (article === 'the' ? CLASS.test(noun.lemma) : isClassOf(claim, phrase.head))
  const isDefinition = isSaidWhat && isRich && be !== null
  if (
    !isDefinition ||
    !isToldApart(claim, phrase.places) ||
    EMPTY_NOUNS.has(noun.lemma) ||
    VAGUE.test(noun.lemma) ||
    !isTerm(claim)
  )
    return []
  if (keptUnits(claim).some((unit) => unit !== complement && unit.role !== 'oblique')) return []
  const shown = new Set([...claim.subject.places, ...phrase.places])
  const term = clearWords(claim, claim.subject.places, shown)
  const description = clearWords(claim, phrase.places, shown)
  if (term === null || description === null) return []
  const next = claim.sentence.tokens[phrase.places.at(-1)! + 1]
  const behind = claim.sentence.tokens[phrase.places.at(-1)! + 2]
  // 'At the University of Oslo, Norway': the place is part of the name.
  if (next?.text === ',' && behind?.upos === 'PROPN') return []
  const isPerson =
    claim.subject.type === 'person' ||
    (!OF_THINGS.test(noun.lemma) && (/^(?:person|people)$/.test(phrase.type) || noun.kind === 'person'))
  // Of one Christian name there are many, and a trade without deeds is one of many things that somebody is.
  const tellsDeeds = phrase.places.some((place) => /^acl/.test(tokenAt(claim.sentence, place).relation))
  if (isPerson && !(tellsDeeds && term.includes(' '))) return []
  const word = isPerson ? 'who' : 'what'
  return [
    candidate({
      kind: 'flashcard',
      family: 'definition',
      stem: asQuestion(word, be, term),
      answer: capitalise(description),
      answerType: 'description',
      answerPlaces: phrase.places,
      claim,
      prior: 0.75,
    }),
    ...(/^(?:thing|name)$/.test(claim.subject.type) && !isPerson
      ? [
          candidate({
            kind: 'short',
            family: 'definition',
            stem: asQuestion(word, be, description, claim.subject.type === 'thing' ? 'called' : ''),
            answer: term,
            answerType: claim.subject.type,
            answerPlaces: claim.subject.places,
            claim,
            prior: 0.6,
          }),
        ]
      : []),
  ]
}

/** False for 'a fairly small city', 'a city of contrasts': of a name it must be said by a name, a number or a clause which of its kind it is. */
const isToldApart = ({ sentence }: Claim, places: readonly number[]): boolean =>
  places.some((place) => {
    const { upos, relation } = tokenAt(sentence, place)
    return /^(?:PROPN|NUM)$/.test(upos) || /^acl/.test(relation)
  })

/** True if the subject is short and names something: a name, or a noun phrase that no reference was needed for. */
function isTerm(claim: Claim): boolean {
  const { subject, sentence, references } = claim
  const isPlain = subject.places.every(
    (place) => !references.unresolved.has(place) && !references.needs.has(place),
  )
  const first = tokenAt(sentence, subject.places[0]!)
  const hasOwner = findChild(sentence, subject.head, 'nmod:poss') !== null
  return (
    isPlain &&
    !hasOwner &&
    subject.places.length <= 5 &&
    !/^(?:this|each|every|one|some|many|most|another)$/i.test(first.text)
  )
}
