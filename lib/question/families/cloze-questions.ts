import type { EntityType } from '@/lib/article/language/entity-type'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { statementOf, statementPlaces } from '../clause-text'
import { isInsideName, type Mention } from '../noun-phrases'
import { quantityOf } from '../quantities'
import { GAP } from '../question'

const NAMES: ReadonlySet<EntityType> = new Set<EntityType>([
  'country',
  'person',
  'organisation',
  'place',
  'name',
])
const WORDS = { least: 8, most: 30 }
const PRIORS: Partial<Record<EntityType, number>> = {
  year: 0.66,
  date: 0.64,
  number: 0.62,
  percent: 0.64,
  money: 0.64,
  duration: 0.6,
  person: 0.62,
  thing: 0.5,
}

/** The claim as a sentence, `mentions` being its noun phrases, with one gap for a name, a number or a term that only one filler fits. */
export function clozeQuestions(
  claim: Claim,
  mentions: readonly Mention[],
  termCounts: ReadonlyMap<string, number>,
): Candidate[] {
  if (claim.isNegated || claim.modality !== 'asserted') return []
  const statement = statementOf(claim)
  const words = statement?.split(' ').length ?? 0
  if (statement === null || words > WORDS.most || words < WORDS.least) return []
  const shown = new Set(statementPlaces(claim))
  const made = new Set<string>()
  return mentions
    .filter((mention) => mention.phrase.places.every((place) => shown.has(place)))
    .filter((mention) => !isInsideName(mention) && !isInsideDate(mention, mentions))
    .flatMap((mention) => {
      const answer = gapText(claim, mention, termCounts)
      const stem = answer === null ? null : withGap(statement, answer)
      if (answer === null || stem === null || made.has(stem)) return []
      made.add(stem)
      const { type } = mention.phrase
      return [
        candidate({
          kind: 'cloze',
          family: 'cloze',
          stem: `${type === 'year' ? stem.replace(GAP, `${GAP} (year)`) : stem}.`,
          answer,
          answerType: type,
          answerPlaces: mention.phrase.places,
          claim,
          prior: PRIORS[type] ?? 0.58,
        }),
      ]
    })
}

/** True for the year of a date, which is asked for as a whole. */
const isInsideDate = ({ phrase }: Mention, mentions: readonly Mention[]): boolean =>
  phrase.type === 'year' &&
  mentions.some(
    (other) =>
      other.phrase.type === 'date' &&
      other.phrase.places.length > phrase.places.length &&
      other.phrase.places.includes(phrase.head),
  )

/** The words to leave out for a phrase: a bare number, a name in full without its article, a term of two or three words; null if none fits. */
function gapText(claim: Claim, mention: Mention, termCounts: ReadonlyMap<string, number>): string | null {
  const { phrase } = mention
  const tokens = phrase.places.map((place) => tokenAt(claim.sentence, place))
  if (/^(?:number|percent|duration)$/.test(phrase.type)) {
    const quantity = quantityOf(claim.sentence, phrase)
    const digits = quantity?.number
      .map((place) => tokenAt(claim.sentence, place))
      .filter((token) => token.upos === 'NUM')
    return digits?.length === 1 ? digits[0]!.text : null
  }
  if (phrase.type === 'money') return /\d[\d.,]*/.exec(mention.text)?.[0].replace(/[.,]$/, '') ?? null
  if (phrase.type === 'year') return /\d{4}/.exec(mention.text)?.[0] ?? null
  if (phrase.isJoined || tokens.length > 5 || (phrase.type === 'date' && !/\d/.test(mention.text)))
    return null
  if (phrase.type === 'date') return mention.text
  if (NAMES.has(phrase.type)) {
    if (tokens.some((token) => !/^(?:PROPN|DET|PART|PUNCT|NUM)$/.test(token.upos) || token.text === ','))
      return null
    return nameInFull(claim, mention)
      .replace(/^the /i, '')
      .replace(/['’]s?$/, '')
  }
  const words = tokens.filter((token) => !/^(?:the|a|an)$/i.test(token.text))
  const isTerm =
    phrase.type === 'thing' &&
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((token) => /^(?:NOUN|ADJ|PROPN)$/.test(token.upos) && token.isAgreed) &&
    (termCounts.get(words.map((token) => token.lemma.toLowerCase()).join(' ')) ?? 0) >= 2
  return isTerm ? words.map((token) => token.text).join(' ') : null
}

/** The name as the statement shows it: a surname stands there with its first name. */
const nameInFull = (claim: Claim, { phrase, text }: Mention): string =>
  claim.references.edits.find(
    (edit) => edit.text.includes(text) && edit.text !== '' && phrase.places.includes(edit.first),
  )?.text ?? text

/** The statement with its one occurrence of the answer left out; null if it stands there twice, in part, or not at all. */
export function withGap(statement: string, answer: string): string | null {
  const at = statement.indexOf(answer)
  if (at < 0 || statement.indexOf(answer, at + 1) >= 0) return null
  const before = statement.slice(0, at)
  const after = statement.slice(at + answer.length)
  if (/[\p{L}\p{N}–-]$/u.test(before) || /^[\p{L}\p{N}–-]/u.test(after)) return null
  return `${before.replace(/\b(an?) $/i, (_, article: string) => `${article.charAt(0)}(n) `)}${GAP}${after}`
}
