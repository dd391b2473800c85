import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import type { Candidate } from './candidate'
import { GAP } from './gap'
import { countLetters } from './letter-count'
import type { Features } from './rank-wording'
import { contentWords, sharedStart } from './text-overlap'
import type { VerifyContext } from './verify/verify-context'

const LETTERS = new RegExp(`${GAP} \\(([^()]*…)\\)`)
/** Letters from which on two words that begin alike count as wholly alike. */
const WHOLE = 8
/** As many words that begin alike count as many. */
const MANY = 5

/**
 * How far the letters beside a gap settle its word: what else the article names that begins so and that the stem does not hold. 'val…' for 'valuation' leaves
 * 'value' open, and of gaps with such a rival readers found a second right answer four times as often. Where the count of letters is shown too (`letter-count.ts`), what has
 * another is no rival. About 0 to 1 each; nothing for other questions.
 */
export function rivalFeatures(
  { stem, claim, answerPlaces }: Candidate,
  context: VerifyContext,
  isCounted: boolean,
): Features {
  const [, letters] = LETTERS.exec(stem) ?? []
  const words = answerPlaces.map((place) => tokenAt(claim.sentence, place))
  if (letters === undefined || words.length === 0) return {}
  const told = new Set(claim.sentence.tokens.map(lemmaOf))
  const named = namesIn(context)
  const rivals = words.map((word) => {
    const own = lemmaOf(word)
    const begun = letters.split(' ').find((part) => own.startsWith(startOf(part)))
    const others = named.get(own.slice(0, 1)) ?? []
    return others
      .filter((other) => begun !== undefined && other.lemma.startsWith(startOf(begun)))
      .filter(({ lemma }) => !isCounted || countLetters(lemma) === countLetters(own))
      .filter(({ lemma }) => lemma !== own && !told.has(lemma) && !isInflected(lemma, own))
      .map((other) => ({
        shared: sharedStart(other.lemma, own),
        share: sharedStart(other.lemma, own) / own.length,
        isAlike: other.isQuality === (word.upos === 'ADJ'),
      }))
  })
  const all = rivals.flat()
  const alike = all.filter(({ isAlike }) => isAlike)
  const most = (values: readonly number[]): number => Math.min(1, Math.max(0, ...values))
  return {
    'letters shown': Math.max(...letters.split(' ').map((part) => startOf(part).length)) / 3,
    'letters of words': Math.min(1, words.length / 3),
    rivals: Math.min(1, all.length / MANY),
    'rival start': most(all.map(({ shared }) => shared / WHOLE)),
    'rival share': most(all.map(({ share }) => share)),
    'rival alike': most(alike.map(({ shared }) => shared / WHOLE)),
    'words rivalled': rivals.filter((others) => others.length > 0).length / words.length,
  }
}

const startOf = (letters: string): string => letters.replace('…', '').toLowerCase()
const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()

/** True for two forms of one word that the reading takes for two. */
function isInflected(one: string, other: string): boolean {
  const [a, b] = [[...contentWords(one)], [...contentWords(other)]]
  return a.length === 1 && a[0] === b[0]
}

interface Named {
  lemma: string
  isQuality: boolean
}

/** What the article names and how it describes it, each once, by first letter. */
const namesIn = rememberedOf(({ article }: VerifyContext): ReadonlyMap<string, readonly Named[]> => {
  const found = new Map<string, Map<string, Named>>()
  for (const { tokens } of article.sentences)
    for (const token of tokens) {
      if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) continue
      const lemma = lemmaOf(token)
      const first = lemma.slice(0, 1)
      const begun = found.get(first) ?? new Map<string, Named>()
      found.set(first, begun)
      if (!begun.has(lemma)) begun.set(lemma, { lemma, isQuality: token.upos === 'ADJ' })
    }
  return new Map([...found].map(([first, begun]) => [first, [...begun.values()]]))
})
