import type { EntityType } from '@/lib/article/language/entity-type'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../candidate'
import { statementOf, statementPlaces } from '../clause-text'
import { isInsideName, type Mention } from '../noun-phrases'
import { GAP } from '../question'

const GAP_TYPES: ReadonlySet<EntityType> = new Set<EntityType>([
  'country',
  'person',
  'organisation',
  'place',
  'year',
  'number',
  'percent',
  'money',
  'duration',
  'name',
  'date',
])
const MOST_WORDS = 34

/** The claim as a sentence, `mentions` being its noun phrases, with one gap for a name, a number or a term that only one filler fits. */
export function clozeQuestions(
  claim: Claim,
  mentions: readonly Mention[],
  termCounts: ReadonlyMap<string, number>,
): Candidate[] {
  if (claim.isNegated || claim.modality !== 'asserted') return []
  const statement = statementOf(claim)
  if (statement === null || statement.split(' ').length > MOST_WORDS || statement.split(' ').length < 7)
    return []
  const shown = new Set(statementPlaces(claim))
  return mentions
    .filter((mention) => !isInsideName(mention) && mention.phrase.places.every((place) => shown.has(place)))
    .flatMap((mention) => {
      const answer = gapText(claim, mention, termCounts)
      const stem = answer === null ? null : withGap(statement, answer)
      if (answer === null || stem === null) return []
      return [
        candidate({
          kind: 'cloze',
          family: 'cloze',
          stem: `${stem}.`,
          answer,
          answerType: mention.phrase.type,
          answerPlaces: mention.phrase.places,
          claim,
          prior: GAP_TYPES.has(mention.phrase.type) ? 0.6 : 0.5,
        }),
      ]
    })
}

/** The words to leave out for a phrase: a bare number, a name without its article, a term of two or three words; null if none fits. */
function gapText(claim: Claim, mention: Mention, termCounts: ReadonlyMap<string, number>): string | null {
  const { phrase } = mention
  const tokens = phrase.places.map((place) => tokenAt(claim.sentence, place))
  if (/^(?:number|percent|money|duration)$/.test(phrase.type)) {
    return /\d[\d.,]*/.exec(mention.text)?.[0].replace(/[.,]$/, '') ?? null
  }
  if (phrase.type === 'year') return /\d{4}/.exec(mention.text)?.[0] ?? null
  if (phrase.isJoined || tokens.length > 5 || (phrase.type === 'date' && !/\d/.test(mention.text)))
    return null
  if (GAP_TYPES.has(phrase.type) && tokens.some((token) => /^(?:of|in|for|and)$/.test(token.text)))
    return null
  if (GAP_TYPES.has(phrase.type)) return mention.text.replace(/^the /i, '').replace(/['’]s$/, '')
  const words = tokens.filter((token) => !/^(?:the|a|an)$/i.test(token.text))
  const isTerm =
    phrase.type === 'thing' &&
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((token) => /^(?:NOUN|ADJ|PROPN)$/.test(token.upos) && token.isAgreed) &&
    (termCounts.get(words.map((token) => token.lemma.toLowerCase()).join(' ')) ?? 0) >= 2
  return isTerm ? words.map((token) => token.text).join(' ') : null
}

/** The statement with its one occurrence of the answer left out; null if it stands there twice or not at all. */
export function withGap(statement: string, answer: string): string | null {
  const at = statement.indexOf(answer)
  if (at < 0 || statement.indexOf(answer, at + 1) >= 0) return null
  const before = statement.slice(0, at)
  const after = statement.slice(at + answer.length)
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return null
  return `${before.replace(/\b(an?) $/i, (_, article: string) => `${article.charAt(0)}(n) `)}${GAP}${after}`
}
