import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { Claim, Unit } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import type { AnswerType, Candidate } from '../candidate'
import { asQuestion, clearWords, statementOf, statementPlaces } from '../clause-text'
import { readAsAnswer } from './reason-stems'
import { shortQuestion } from './short-question'
import { EFFECT_VERBS, MAKES_DO } from './reason-verbs'

/** '…, leading to famine', '…, allowing ships to pass': what did that lead to, what did it allow? */
export function participleEffect(claim: Claim, unit: Unit): Candidate[] {
  const { sentence } = claim
  const head = tokenAt(sentence, unit.head)
  if (unit.isFronted || head.xpos !== 'VBG' || !/^(?:advcl|acl)$/.test(head.relation) || unit.opener !== '')
    return []
  if (tokenAt(sentence, Math.max(0, unit.places[0]! - 1)).text !== ',') return []
  const told = toldByParticiple(claim, head)
  const helper = { VBD: 'did', VBZ: 'does', VBP: 'does' }[finiteTag(claim)]
  const statement = told === null || helper === undefined ? null : statementOf(withoutUnit(claim, unit))
  if (told === null || helper === undefined || statement === null) return []
  const shown = new Set([...statementPlaces(claim), ...told.places, ...told.object])
  const answer = clearWords(readAsAnswer(claim, told.places), told.places, shown)
  const object = clearWords(claim, told.object, shown)
  if (answer === null || object === null) return []
  const stem = `${statement}. ${asQuestion('what', helper, 'that', head.lemma, object, told.after)}`
  return [shortQuestion('reason', claim, stem, answer, told.type, told.places, 0.75)]
}

const withoutUnit = (claim: Claim, unit: Unit): Claim => ({
  ...claim,
  units: claim.units.filter((other) => other !== unit),
})

interface Told {
  places: number[]
  object: number[]
  after: string
  type: AnswerType
}

/** What a participle tells: its clause with 'to' if it makes somebody do something, else the phrase that names the effect. */
function toldByParticiple({ sentence }: Claim, head: Token): Told | null {
  const persons = new Set<string>()
  const object = findChild(sentence, head.index, 'obj')
  const clause = findChild(sentence, head.index, 'xcomp')
  if (clause && object && MAKES_DO.test(head.lemma) && childrenOf(sentence, clause.index).some(isTo)) {
    const places = subtreeOf(sentence, clause.index)
    return {
      places,
      object: nounPhraseAt(sentence, object.index, persons).places,
      after: 'to do',
      type: 'purpose',
    }
  }
  const preposition = EFFECT_VERBS.get(head.lemma)
  if (preposition === undefined || clause) return null
  const effect =
    preposition === ''
      ? object
      : childrenOf(sentence, head.index).find(
          (child) =>
            child.relation === 'obl' && findChild(sentence, child.index, 'case')?.text === preposition,
        )
  if (!effect) return null
  const phrase = nounPhraseAt(sentence, effect.index, persons)
  return phrase.isContiguous
    ? { places: phrase.places, object: [], after: preposition, type: phrase.type }
    : null
}

const isTo = (token: Token): boolean => token.relation === 'mark' && /^to$/i.test(token.text)

/** The tag of the clause's finite verb if it stands alone; '' if an auxiliary stands before it. */
function finiteTag(claim: Claim): string {
  const verbs = claim.verbPlaces
    .map((place) => tokenAt(claim.sentence, place))
    .filter((token) => token.upos !== 'ADV')
  const first = verbs[0]
  const isModal = first?.xpos === 'MD' || first?.lemma === 'have'
  return first && !isModal ? first.xpos : ''
}
