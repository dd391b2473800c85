import { MONTHS } from '@/lib/article/language/lexicon/names'
import type { ArticleClaims } from '../read-claims'
import type { Edit } from '../render'
import type { SourceSentence } from '../source-sentence'
import { findAmounts } from './amount'
import { clauseAround, nameOf, type ClauseContent } from './clause-content'
import { findDates, yearsIn } from './day-range'
import { happensOnce } from './event-words'
import { findFigureSentences } from './figure-sentences'
import type { ArticleStatements, Statement } from './statement'
import { findTimings } from './timing'

const TOPICS = 8
/** A noun that stands this often in an article is one of the things that it is about. */
const MAIN_COUNT = 3
/** What comes again every year or so begins and ends more than once. */
const RECURRING =
  /^(?:season|year|term|semester|school|tour|tournament|series|cycle|edition|festival|conference|course|campaign|week|month|day|show|episode)$/

/** Everything in an article that another article could contradict: dates, numbers and timings, in reading order. */
export function findStatements(read: ArticleClaims): ArticleStatements {
  const edits = new Map<SourceSentence, Edit[]>()
  for (const { sentence, references } of read.claims) edits.set(sentence, references.edits)
  const statements = read.sentences
    .filter(({ unfit, tokens }) => tokens.length > 0 && (unfit === null || unfit === 'too-short'))
    .flatMap((sentence) => {
      const own = edits.get(sentence) ?? []
      return [
        ...dateStatements(sentence, own, read),
        ...numberStatements(sentence, own),
        ...timingStatements(sentence, own),
      ]
    })
  return { topics: topicsOf(read), statements, figureSentences: findFigureSentences(read.sentences) }
}

function dateStatements(sentence: SourceSentence, edits: readonly Edit[], read: ArticleClaims): Statement[] {
  const dates = findDates(sentence.text)
  if (dates.length !== 1) return [] // several dates are a span or a story: which belongs to what is too easily mistaken
  return dates.flatMap((date) => {
    const taken = placesIn(sentence, date.start, date.end)
    const head = sentence.tokens.find((token) => taken.has(token.index) && !taken.has(token.head))
    const clause = head ? clauseAround(sentence, head.index, taken, edits) : null
    if (!clause || clause.theme === '' || RECURRING.test(clause.theme)) return []
    const said = sentence.text.slice(date.start, date.end)
    const statement = { kind: 'date' as const, from: date.from, to: date.to, said }
    return [{ ...frame(sentence, clause), ...statement, isOnce: isOnce(clause, read) }]
  })
}

/** True if what the clause tells happens once to its theme: by its nature, or because the whole article is about that one event. */
function isOnce(clause: ClauseContent, read: ArticleClaims): boolean {
  if (happensOnce(clause.event) || clause.phase !== null) return true
  const uses = [...read.mentions.counts].filter(
    ([noun]) => noun === clause.theme || noun === clause.predicate.lemma,
  )
  return clause.isLight && (clause.isNamed || uses.some(([, count]) => count >= MAIN_COUNT))
}

function numberStatements(sentence: SourceSentence, edits: readonly Edit[]): Statement[] {
  const dates = findDates(sentence.text)
  const inDates = new Set(dates.flatMap(({ start, end }) => [...placesIn(sentence, start, end)]))
  const years = new Set(
    sentence.tokens.filter(({ text }) => /^(?:1\d{3}|20\d{2})$/.test(text)).map(({ index }) => index),
  )
  return findAmounts(sentence, new Set([...inDates, ...years])).flatMap((amount) => {
    const taken = new Set([...amount.places, ...inDates, ...(amount.unit === '' ? [] : [amount.head])])
    const clause = clauseAround(sentence, amount.head, taken, edits)
    if (!clause) return []
    const last = Math.max(amount.head, ...amount.places)
    const first = Math.min(amount.head, ...amount.places)
    const said = sentence.text.slice(
      sentence.tokens[first]!.start - sentence.start,
      sentence.tokens[last]!.end - sentence.start,
    )
    return [
      {
        ...frame(sentence, clause),
        kind: 'number' as const,
        from: amount.from,
        to: amount.to,
        said,
        unit: [amount.unit, ...clause.via].join(' of '),
        times: yearsIn(sentence.text),
      },
    ]
  })
}

function timingStatements(sentence: SourceSentence, edits: readonly Edit[]): Statement[] {
  return findTimings(sentence, edits).map(({ start, end, from, to, event, anchor }) => ({
    kind: 'timing',
    passage: passageOf(sentence),
    said: sentence.text.slice(start, end).trim(),
    from,
    to,
    content: event,
    theme: event.event,
    restrictions: [],
    unit: '',
    times: [],
    isOnce: false,
    anchor,
  }))
}

const passageOf = ({ start, end, text }: SourceSentence) => ({ start, end, quote: text })

function frame(
  sentence: SourceSentence,
  clause: ClauseContent,
): Omit<Statement, 'kind' | 'said' | 'from' | 'to'> {
  const { event, phase, names, things, theme, restrictions } = clause
  return {
    passage: passageOf(sentence),
    content: { event, phase, names, things },
    theme,
    restrictions,
    unit: '',
    times: [],
    isOnce: false,
    anchor: null,
  }
}

/** Places of the tokens inside a range of the sentence's characters. */
function placesIn(sentence: SourceSentence, start: number, end: number): Set<number> {
  return new Set(
    sentence.tokens
      .filter((token) => token.start - sentence.start >= start && token.end - sentence.start <= end)
      .map((token) => token.index),
  )
}

function topicsOf({ sentences }: ArticleClaims): string[] {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.upos !== 'PROPN' || MONTHS.has(token.text) || !/^\p{Lu}\p{L}/u.test(token.text)) continue
      const name = nameOf(token.text)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS)
    .map(([name]) => name)
}
