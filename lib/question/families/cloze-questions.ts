import type { EntityType } from '@/lib/article/language/entity-type'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { isInsideName, type Mention } from '../noun-phrases'
import { quantityOf } from '../quantities'
import { GAP } from '../question'
import { toldSentence } from './told-sentence'

const NAMES: ReadonlySet<EntityType> = new Set<EntityType>([
  'country',
  'person',
  'organisation',
  'place',
  'name',
])
const WORDS = { least: 9, most: 36 }
/** What stands before one of several examples: others of the kind would fit as well. */
const EXAMPLE = /(?:\bsuch as|\bincluding|\blike|\be\.g\.,?|\bfor example,?|\bamong others,?)(?: the)? $/i
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

/**
 * The claim's whole sentence, `mentions` being its noun phrases, with one gap for a name, a number or a term that only one filler fits.
 * Nothing is cut from the sentence but linking words: what it says, when and under which condition, it says here too; where it takes up the
 * sentence before, headed by the claim `before`, that one leads in. Claims that share a sentence share its gaps: only the one that heads it
 * makes any.
 */
export function clozeQuestions(
  claim: Claim,
  before: Claim | null,
  mentions: readonly Mention[],
  termCounts: ReadonlyMap<string, number>,
): Candidate[] {
  if (claim.isNegated || claim.modality !== 'asserted' || claim.predicate !== claim.sentence.root) return []
  const told = toldSentence(claim, before)
  if (told === null) return []
  const words = told.text.split(' ').length
  if (words > WORDS.most || words < WORDS.least) return []
  const lead = told.leadIn === null ? '' : `${told.leadIn}. `
  const made = new Set<string>()
  return mentions
    .filter((mention) => !isInsideName(mention) && !isInsideDate(mention, mentions))
    .flatMap((mention) => {
      const answer = gapText(claim, mention, termCounts)
      const stem = answer === null ? null : withGap(told.text, answer)
      if (answer === null || stem === null || made.has(stem) || EXAMPLE.test(stem.split(GAP)[0]!)) return []
      if (lead.includes(answer)) return []
      const { type } = mention.phrase
      if (type === 'date' && !/\d{4}/.test(told.text)) return []
      made.add(stem)
      return [
        candidate({
          kind: 'cloze',
          family: 'cloze',
          stem: `${lead}${stem.replace(GAP, `${GAP}${hintOf(type, answer)}`)}.`,
          hasLeadIn: told.leadIn !== null,
          answer,
          accepted: isOwnName(mention, answer) ? [ownName(mention)] : [],
          answerType: type,
          answerPlaces: mention.phrase.places,
          claim,
          alsoFrom: told.leadIn === null || before === null ? [] : [before],
          prior: PRIORS[type] ?? 0.58,
          namesSource: true,
        }),
      ]
    })
}

/** What kind of time is to be filled in, so that a year is not taken for a day. */
function hintOf(type: EntityType, answer: string): string {
  if (type === 'year') return ' (year)'
  if (type !== 'date') return ''
  return /\d{4}/.test(answer) && !/\b\d{1,2}\b/.test(answer) ? ' (month and year)' : ' (date)'
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
  // '1709 schoolchildren' are so many, and no year.
  if (phrase.type === 'year' && tokens.some((token) => token.relation === 'nummod')) return null
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

/** The name in the article's own words; with its first name it is right as well. */
const ownName = (mention: Mention): string => mention.text.replace(/^the /i, '').replace(/['’]s?$/, '')

const isOwnName = (mention: Mention, answer: string): boolean =>
  NAMES.has(mention.phrase.type) && answer.includes(ownName(mention))

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
