import { textAt } from '@/lib/article/language/tree'
import { MONTHS } from '@/lib/article/language/lexicon/names'
import { HEDGES, REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '../source-sentence'
import { numberAt } from './amount'
import { conflictOf } from './conflict'
import { eventOf } from './event-words'
import type { Conflict, Figure, FigureSentence } from './statement'

/** Fewer words in common could stand in sentences about different things. */
const FEWEST_WORDS = 5
/** Of all words of two sentences, the share that must be in both. */
const LEAST_SHARED = 0.75

const MONTH_NAMES = [...MONTHS]
const CONTENT = /^(?:NOUN|VERB|ADJ|ADV|PROPN)$/
const RESTRICTING =
  /^(?:not|n['’]t|no|never|none|if|unless|only|first|second|third|last|again|another|other|new|fiscal|financial|each|every|per|average|annual|total|alone|additional|before|after|until|since|by|fewer|less|more|least|most)$/i
/** Happenings that one may tell of in the same words each time they come. */
const REPEATED = /^(?:meeting|election|season|tournament|edition|cup|game|match|final|award|prize)$/

/** The sentences of an article that hold figures and enough other words to be known again. */
export function findFigureSentences(sentences: readonly SourceSentence[]): FigureSentence[] {
  return sentences.flatMap((sentence) => {
    if (sentence.unfit !== null && !/^(?:too-short|too-long|fragment|caption)$/.test(sentence.unfit))
      return []
    const { figures, places } = figuresOf(sentence)
    const others = sentence.tokens.filter((token) => !places.has(token.index))
    const words = new Set(
      others.filter((token) => CONTENT.test(token.upos)).map((token) => eventOf(token.lemma)),
    )
    if (figures.length === 0 || words.size < FEWEST_WORDS) return []
    const { start, end, text } = sentence
    const fixed = [...new Set(others.filter(isFixed).map((token) => token.text.toLowerCase()))].sort()
    return [{ passage: { start, end, quote: text }, words: [...words], fixed, figures }]
  })
}

const isFixed = (token: Token): boolean =>
  RESTRICTING.test(token.text) ||
  HEDGES.has(token.text.toLowerCase()) ||
  REPORT_VERBS.has(token.lemma) ||
  (token.index > 0 && /^\p{Lu}\p{L}/u.test(token.text))

function figuresOf(sentence: SourceSentence): { figures: Figure[]; places: Set<number> } {
  const figures: Figure[] = []
  const places = new Set<number>()
  for (const token of sentence.tokens) {
    if (places.has(token.index)) continue
    const month = token.upos === 'PROPN' ? MONTH_NAMES.indexOf(token.text) : -1
    const number = month >= 0 ? null : numberAt(sentence, token.index)
    if (month < 0 && !number) continue
    const [first, last] = number ? [number.bound, number.last] : [token.index, token.index]
    for (let place = first; place <= last; place++) places.add(place)
    const next = sentence.tokens[last + 1]
    const end = next && /\p{L}|%/u.test(next.text) ? next.end : sentence.tokens[last]!.end
    const isYear = /^(?:1\d{3}|20\d{2})$/.test(token.text)
    const isDay = MONTHS.has(next?.text ?? '') || MONTHS.has(textAt(sentence, first - 1))
    figures.push({
      kind: month >= 0 || isYear || isDay ? 'date' : 'number',
      said: sentence.text.slice(
        sentence.tokens[first]!.start - sentence.start,
        (isYear || month >= 0 ? sentence.tokens[last]!.end : end) - sentence.start,
      ),
      // A year is exact, however round it is.
      from: number && !isYear ? number.from : month >= 0 ? month : Number(token.text),
      to: number && !isYear ? number.to : month >= 0 ? month : Number(token.text),
    })
  }
  return { figures, places }
}

/** Sentences that are the same in both articles but for one figure; two changed figures make them sentences about two things. */
export function compareFigures(a: readonly FigureSentence[], b: readonly FigureSentence[]): Conflict[] {
  const byWord = new Map<string, FigureSentence[]>()
  for (const sentence of b)
    for (const word of sentence.words) byWord.set(word, [...(byWord.get(word) ?? []), sentence])
  return a.flatMap((one) => {
    const shared = new Map<FigureSentence, number>()
    for (const word of one.words)
      for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    const copies = [...shared].filter(([other, count]) => isCopy(one, other, count)).map(([other]) => other)
    if (copies.some((other) => changedFigures(one, other).length === 0)) return []
    for (const other of copies) {
      const changed = changedFigures(one, other)
      const [x, y] = [one.figures[changed[0]!]!, other.figures[changed[0]!]!]
      if (changed.length > 1 || x.kind !== y.kind) continue
      if (x.kind === 'date' && one.words.some((word) => REPEATED.test(word))) continue
      return [conflictOf(x.kind, { ...one.passage, said: x.said }, { ...other.passage, said: y.said })]
    }
    return []
  })
}

function isCopy(a: FigureSentence, b: FigureSentence, shared: number): boolean {
  const all = a.words.length + b.words.length - shared
  return (
    shared >= FEWEST_WORDS &&
    shared / all >= LEAST_SHARED &&
    a.figures.length === b.figures.length &&
    a.fixed.length === b.fixed.length &&
    a.fixed.every((word, i) => word === b.fixed[i])
  )
}

const changedFigures = (a: FigureSentence, b: FigureSentence): number[] =>
  a.figures.flatMap((figure, i) => {
    const other = b.figures[i]!
    return figure.to < other.from || other.to < figure.from ? [i] : []
  })
