import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { asQuestion, clearWords, cutVerb, keptUnits, verbAfterWho } from '../clause-text'
import { askWith, placesOf, stemUnits } from './fact-stems'

const SPEAKERS = /^(?:person|people|group|organisation|country)$/
const MOST_CONTENT = 32

/** Who maintains what: questions on what somebody in the article argues, and on who argues it. */
export function positionQuestions(claim: Claim): Candidate[] {
  if (!SPEAKERS.test(claim.subject.type) || claim.isPassive) return []
  return claim.attribution?.form === 'clause' ? reportQuestions(claim) : stanceQuestions(claim)
}

/** 'Critics argued that …': what did they argue? who argued it? */
function reportQuestions(claim: Claim): Candidate[] {
  const content = claim.units.find((unit) => unit.role === 'content')
  const verb = cutVerb(claim)
  const asked = verbAfterWho(claim)
  if (!content || !isSure(claim, content) || content.isFronted || !verb || !asked) return []
  const inner = contentPlaces(claim, content)
  if (inner.length < 4 || inner.length > MOST_CONTENT) return []
  const { front, back } = stemUnits(claim, content)
  if (back.length > 0 || front.some((unit) => unit.role !== 'time' && unit.role !== 'place')) return []
  const shown = new Set([...claim.subject.places, ...claim.verbPlaces, ...inner, ...placesOf(front)])
  const source = clearWords(claim, claim.subject.places, shown)
  const words = clearWords(claim, inner, shown)
  if (source === null || words === null) return []
  const common = { family: 'position', claim, namesSource: true } as const
  const what = asQuestion('what', verb.front, source, verb.rest.replace(/ out$/, ' out'))
  return [
    candidate({
      ...common,
      kind: 'short',
      stem: what,
      answer: `that ${words}`,
      answerType: 'content',
      answerPlaces: inner,
      prior: 0.75,
    }),
    candidate({
      ...common,
      kind: 'short',
      stem: asQuestion('who', asked, 'that', words),
      answer: source,
      answerType: claim.subject.type,
      answerPlaces: claim.subject.places,
      prior: 0.9,
    }),
  ]
}

/** True if both parsers found the content, or if it is a clause with 'that' right behind the verb, which leaves no doubt. */
const isSure = (claim: Claim, content: Unit): boolean =>
  content.isAgreed ||
  (/^that$/i.test(tokenAt(claim.sentence, content.places[0]!).text) &&
    content.places[0] === claim.verbPlaces[claim.verbPlaces.length - 1]! + 1)

/** The content clause without the word 'that'. */
export function contentPlaces(claim: Claim, content: Unit): number[] {
  return content.places.filter(
    (place) => !(place === content.places[0] && /^that$/i.test(tokenAt(claim.sentence, place).text)),
  )
}

/** 'Western governments expressed concern over …', 'Opposition parties criticized Khan for …': what was their stand? */
function stanceQuestions(claim: Claim): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  if (!STANCE_VERBS.has(verb.lemma) || claim.isNegated) return []
  const ground = keptUnits(claim).find(
    (unit) =>
      unit.isAgreed &&
      /^(?:over|about|for|of|as)$/.test(unit.opener) &&
      unit.places.length >= 4 &&
      !unit.isFronted,
  )
  if (!ground) return []
  const places = ground.phrase?.places ?? ground.places.slice(1)
  return askWith(claim, ground, `${ground.opener} what`, places, 0.75, 'position', 'content')
}
