import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim, Unit } from '@/lib/claim/claim'
import type { FoundList, ListItem } from '@/lib/claim/found-list'
import { candidate, type Candidate, type WrongOption } from '../candidate'
import { asQuestion, clearWords, cutVerb } from '../clause-text'
import { contentWords, wordOverlap } from '../text-overlap'
import { oddItems } from './list-odd-items'
import { stemParts, type StemParts } from './reason-stems'

const MOST_ITEMS = 7
const SHOWN_ITEMS = 3
const COUNTS = ['', '', '', 'three', 'four', 'five', 'six', 'seven']

/** A claim that tells a list, with what a question on it is put together from. */
interface ToldList {
  claim: Claim
  unit: Unit
  items: string[]
  parts: StemParts
  front: string
  rest: string
}

/**
 * Questions on what a clause tells as a list: all of it, the one that is missing, and the one that does not belong. `others` are the
 * article's other lists, from which comes what does not belong.
 */
export function listQuestions(list: FoundList, others: readonly FoundList[]): Candidate[] {
  const told = toldList(list)
  return told === null || !list.isComplete ? [] : [...all(told), ...missing(told), ...odd(told, list, others)]
}

/** The list as a part of its clause; null if its clause or one of its items cannot be understood alone. */
function toldList(list: FoundList): ToldList | null {
  const { items, enumeration } = list
  if (enumeration === null || items.length < SHOWN_ITEMS || items.length > MOST_ITEMS) return null
  const { claim, head } = enumeration
  const unit = claim.units.find((other) => other.places.includes(head) && isWhole(other, items))
  const verb = cutVerb(claim)
  if (!unit || verb === null || claim.isNegated || !/^(?:object|complement|oblique)$/.test(unit.role))
    return null
  if (unit.role === 'complement' && !isPluralSubject(claim)) return null
  const parts = stemParts(claim, unit)
  const isPlaced = /^(?:place|country|year|date)$/.test(unit.phrase?.type ?? '')
  if (unit.role === 'oblique' && (isPlaced || unit.isFronted || parts?.tail !== '')) return null
  const texts = items.map((item) => clearWords(claim, item.places, new Set(item.places)))
  if (parts === null || texts.some((text) => text === null || text === '')) return null
  return { claim, unit, items: texts as string[], parts, front: verb.front, rest: verb.rest }
}

/** True if the list is all of the unit but its preposition and joining words: nothing before it says what the items are. */
function isWhole(unit: Unit, items: readonly ListItem[]): boolean {
  const listed = new Set(items.flatMap((item) => item.places))
  const phrase = unit.phrase?.places ?? unit.places
  return (
    items.every((item) => item.places.every((place) => phrase.includes(place))) &&
    listed.size >= phrase.length - 2 * items.length
  )
}

const isPluralSubject = (claim: Claim): boolean =>
  claim.subject.isPlural &&
  childrenOf(claim.sentence, claim.subject.head).some((child) => /^(?:the|its|their)$/i.test(child.text))

/** The question that asks for the unit with these words at the front: 'what', 'besides salt and silk, what'. */
const ask = ({ parts, front, rest, unit }: ToldList, lead: string, word: string, not = ''): string =>
  asQuestion(
    parts.lead + lead,
    word,
    front,
    parts.subject,
    not,
    rest,
    unit.role === 'oblique' ? unit.opener : '',
    parts.tail,
  )

/** 'What did the settlers plant? Name all three.' */
function all(told: ToldList): Candidate[] {
  const count = COUNTS[told.items.length]!
  return [
    listed(told, {
      kind: 'flashcard',
      stem: `${ask(told, '', 'what')} Name all ${count}.`,
      answer: joined(told.items),
      answerType: 'description',
      prior: 0.8,
    }),
  ]
}

/** 'Besides rye and oats, what did the settlers plant?' */
function missing(told: ToldList): Candidate[] {
  const [answer, ...rest] = [...told.items].sort((a, b) => contentWords(b).size - contentWords(a).size)
  const known = told.items.filter((item) => rest.includes(item))
  if (answer === undefined || wordOverlap(contentWords(answer), contentWords(known.join(' '))) > 0) return []
  const head = told.unit.phrase?.type ?? 'thing'
  return [
    listed(told, {
      kind: 'short',
      stem: ask(told, `besides ${joined(known)},`, 'what'),
      answer,
      answerType: head,
      prior: 0.7,
    }),
  ]
}

/** 'Which of these did the settlers NOT plant?' */
function odd(told: ToldList, list: FoundList, others: readonly FoundList[]): Candidate[] {
  const wrong: WrongOption[] = told.items.slice(0, SHOWN_ITEMS).map((item) => ({
    text: item,
    whyWrong: `The article says: “${told.claim.sentence.text}”`.slice(0, 1000),
  }))
  const isBe = told.unit.role === 'complement'
  const stem = isBe
    ? asQuestion(told.parts.lead, `which one ${singular(told.front)} NOT among`, told.parts.subject)
    : ask(told, '', 'which one', 'NOT')
  return oddItems(list, told.items, told.claim.sentence.text, others)
    .slice(0, 1)
    .map((answer) =>
      listed(told, { kind: 'mcq', stem, answer, answerType: 'content', prior: 0.75, wrongOptions: wrong }),
    )
}

const singular = (be: string): string => (be === 'were' ? 'was' : be === 'are' ? 'is' : be)

/** 'rye, oats and barley'. */
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`

const listed = (
  { claim, unit }: ToldList,
  parts: Pick<Candidate, 'kind' | 'stem' | 'answer' | 'answerType' | 'prior'> & Partial<Candidate>,
): Candidate =>
  candidate({
    family: 'list',
    claim,
    answerPlaces:
      parts.kind === 'mcq'
        ? []
        : (unit.phrase?.places ?? unit.places).filter(
            (place) => tokenAt(claim.sentence, place).upos !== 'PUNCT',
          ),
    namesSource: claim.attribution?.form === 'according',
    ...parts,
  })
