import { STANCE_VERBS } from '@/lib/article/language/lexicon/verbs'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { capitalise, renderPlaces } from '@/lib/claim/render'
import { candidate, type Candidate } from '../candidate'
import { clearWords, keptUnits, statementOf, statementPlaces } from '../clause-text'
import { isInsideName, type Mention } from '../noun-phrases'
import { oppositeWord } from '../distractors/opposite-words'
import { numberIn } from '../distractors/wrong-numbers'
import { canSwapName } from '../distractors/swap-fitness'
import { wrongSources, type Source } from '../distractors/wrong-sources'
import type { DistractorPool } from '../distractors/distractor-pool'
import { withoutNegation } from '../distractors/without-negation'
import { exchangeValue } from '../distractors/exchange-value'

const MOST_WORDS = 30
const LEAST_WORDS = 7
/** More ways to make one statement false only crowd out other questions. */
const MOST_FALSEHOODS = 2
const SWAPPABLE = /^(?:country|person|organisation|year|number|percent|duration|money|date)$/
const SPEAKERS = /^(?:people|group|organisation|person|country)$/
const IN_FAVOUR = /\b(?:supporters?|proponents?|advocates?|allies)\b/i
const AGAINST = /\b(?:critics?|opponents?|opposition|skeptics?|sceptics?)\b/i

/** True if one is for and the other against: only then what the one judges can surely not be said of the other. */
export const areOpposed = (a: string, b: string): boolean =>
  (IN_FAVOUR.test(a) && AGAINST.test(b)) || (AGAINST.test(a) && IN_FAVOUR.test(b))

/** The claim as a statement to judge: as it is, and with one thing changed. */
export function truthQuestions(claim: Claim, pool: DistractorPool, sources: readonly Source[]): Candidate[] {
  const isPlain = claim.modality === 'asserted' || claim.attribution?.form === 'clause'
  const statement = isPlain ? statementOf(claim) : null
  const words = statement?.split(' ').length ?? 0
  if (statement === null || words < LEAST_WORDS || words > MOST_WORDS) return []
  const common = {
    kind: 'tf',
    family: 'truth',
    claim,
    answerType: 'statement',
    namesSource: claim.attribution !== null,
  } as const
  const truth = candidate({
    ...common,
    stem: `${statement}.`,
    answer: 'True',
    prior: namesSomething(claim) ? 0.5 : 0.42,
  })
  const wrong = claim.isNegated
    ? affirmed(claim, statement)
    : [
        ...sourceSwaps(claim, statement, sources),
        ...swaps(claim, statement, pool),
        ...turnedCause(claim),
        ...opposites(claim, statement),
      ].slice(0, MOST_FALSEHOODS)
  const falsehoods = wrong.map(({ stem, places, prior }) =>
    candidate({
      ...common,
      stem: `${stem}.`,
      answer: 'False',
      answerPlaces: places,
      prior: prior ?? 0.55,
      correction: `${statement}.`,
    }),
  )
  return namesSomething(claim) || falsehoods.length > 0 ? [truth, ...falsehoods] : []
}

interface Falsehood {
  stem: string
  places: readonly number[]
  prior?: number
}

/** A denied statement without its 'not'. */
function affirmed(claim: Claim, statement: string): Falsehood[] {
  const stem = claim.attribution === null ? withoutNegation(statement) : null
  return stem === null ? [] : [{ stem, places: [], prior: 0.65 }]
}

/** A position given to another source of the article, which says something else: whose word it is must be known. */
function sourceSwaps(claim: Claim, statement: string, sources: readonly Source[]): Falsehood[] {
  const isReport = claim.attribution?.form === 'clause'
  const isStance = STANCE_VERBS.has(tokenAt(claim.sentence, claim.predicate).lemma)
  if ((!isReport && !isStance) || !SPEAKERS.test(claim.subject.type)) return []
  const subject = capitalise(renderPlaces(claim.sentence, claim.subject.places, claim.references.edits))
  if (!statement.startsWith(`${subject} `)) return []
  const others = wrongSources(
    subject,
    claim.subject.type,
    statement.slice(subject.length),
    claim.sentence.text,
    sources,
  )
  const other = others.find((source) => isReport || areOpposed(subject, source.text))
  return other
    ? [
        {
          stem: capitalise(other.text) + statement.slice(subject.length),
          places: claim.subject.places,
          prior: 0.7,
        },
      ]
    : []
}

/** The statement with one name or number exchanged for another of its kind. */
function swaps(claim: Claim, statement: string, pool: DistractorPool): Falsehood[] {
  const shown = new Set(statementPlaces(claim))
  return (pool.bySentence.get(claim.sentence.id) ?? [])
    .filter(
      (mention) =>
        mention.phrase.places.every((place) => shown.has(place)) &&
        SWAPPABLE.test(mention.phrase.type) &&
        !mention.phrase.isJoined &&
        !isInsideName(mention) &&
        canSwapName(claim, mention),
    )
    .flatMap((mention) => {
      const old = valueOf(mention)
      const wrong = old === null ? null : exchangeValue(claim, statement, mention, old, pool)
      const stem = old === null || wrong === null ? null : exchange(statement, old, wrong)
      return stem === null ? [] : [{ stem, places: mention.phrase.places }]
    })
}

function valueOf(mention: Mention): string | null {
  if (/^(?:number|percent|duration|money)$/.test(mention.phrase.type)) return numberIn(mention.text)
  if (mention.phrase.type === 'year') return /\d{4}/.exec(mention.text)?.[0] ?? null
  return mention.phrase.type === 'country' ? mention.text : mention.text.replace(/^the /i, '')
}

/** True if a name or a number stands in it: a true statement without one is mostly a commonplace. */
const namesSomething = (claim: Claim): boolean =>
  statementPlaces(claim).some((place) => /^(?:PROPN|NUM)$/.test(tokenAt(claim.sentence, place).upos))

/** Verbs for cause and effect with the preposition before the effect; '' for none. */
const CAUSES: Record<string, string> = {
  cause: '',
  trigger: '',
  produce: '',
  spark: '',
  lead: 'to',
  result: 'in',
}

/** 'The war led to inflation' turned round: what came of what must be known. Only in the past, where the verb agrees with both. */
function turnedCause(claim: Claim): Falsehood[] {
  const { sentence, subject, verbPlaces } = claim
  const verb = tokenAt(sentence, claim.predicate)
  const opener = CAUSES[verb.lemma]
  const units = keptUnits(claim)
  const [effect] = units
  if (opener === undefined || units.length !== 1 || verb.xpos !== 'VBD' || verbPlaces.length !== 1) return []
  if (!effect?.phrase || effect.opener !== opener || effect.isFronted || !effect.isAgreed) return []
  if (claim.helper !== null || ![subject, effect.phrase].every((phrase) => phrase.type === 'thing')) return []
  const shown = new Set(statementPlaces(claim))
  const [cause, result] = [subject.places, effect.phrase.places].map((places) =>
    clearWords(claim, places, shown),
  )
  if (!cause || !result) return []
  const words = [result, verb.text, ...(opener === '' ? [] : [opener]), cause].join(' ')
  return [{ stem: capitalise(words), places: effect.phrase.places, prior: 0.6 }]
}

/** Words that only grade a noun: their opposites seldom make a likely statement ('a narrow range of reactions'). */
const isPlainQuality = (claim: Claim, place: number): boolean => {
  const token = tokenAt(claim.sentence, place)
  return token.relation === 'amod' && !/^(?:JJR|JJS)$/.test(token.xpos)
}

/** The statement with a word of two sides ('increased') turned into its opposite. */
const opposites = (claim: Claim, statement: string): Falsehood[] =>
  statementPlaces(claim).flatMap((place) => {
    const opposite = isPlainQuality(claim, place) ? null : oppositeWord(claim, place)
    const stem = opposite === null ? null : exchange(statement, tokenAt(claim.sentence, place).text, opposite)
    return stem === null ? [] : [{ stem, places: [place] }]
  })

/** The text with its one occurrence of a word exchanged; 'a' and 'an' follow. Null if the word stands there twice or not at all. */
export function exchange(text: string, old: string, wrong: string): string | null {
  const at = text.indexOf(old)
  if (at < 0 || text.indexOf(old, at + 1) >= 0) return null
  const before = text.slice(0, at)
  const after = text.slice(at + old.length)
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return null
  const isVowel = /^[aeiou]/i.test(wrong)
  return before.replace(/\b(a)n? $/i, (_, a: string) => (isVowel ? `${a}n ` : `${a} `)) + wrong + after
}
