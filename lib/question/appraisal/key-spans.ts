import { NAME_PARTICLES } from '@/lib/article/language/lexicon/names'
import { isName } from '@/lib/claim/passages/story'
import type { Mentions } from '@/lib/claim/mentions'
import type { Token } from '@/lib/article/language/token'
import { childrenOf } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { isBracketed, range } from '../families/cloze/gap-places'

/** Words of a sentence that could be left out for somebody to fill in: a name, a noun or a quality alone, or a noun with the words that narrow it. */
export interface KeySpan {
  places: readonly number[]
  make: 'name' | 'noun' | 'quality' | 'term'
}

const MOST_WORDS = { name: 5, term: 3 }
const LEAST_LETTERS = 4
const LINK = new RegExp(`^(?:${NAME_PARTICLES}|of|the|&)$`)
const PLAIN_WORD = /^\p{L}\p{Ll}+(?:-\p{Ll}+)*$/u
const NARROWS = /^(?:compound|amod)$/

/** All of them, in reading order; those in brackets are not asked for. */
export function keySpans(sentence: SourceSentence, mentions: Mentions): KeySpan[] {
  const { tokens } = sentence
  const spans: KeySpan[] = []
  let from = 0
  for (const token of tokens) {
    if (token.index < from || isBracketed(sentence, token)) continue
    if (isOfName(token, mentions)) {
      const last = endOfName(tokens, token.index, mentions)
      from = last + 1
      const places = range(token.index, last)
      if (places.length <= MOST_WORDS.name && isWholeName(sentence, places))
        spans.push({ places, make: 'name' })
      continue
    }
    if (!PLAIN_WORD.test(token.text) || (token.index > 0 && /^\p{Lu}/u.test(token.text))) continue
    if (isJoinedOn(sentence, token.index, token.index)) continue
    if (token.text.length < LEAST_LETTERS) continue
    if (token.upos === 'ADJ') spans.push({ places: [token.index], make: 'quality' })
    if (token.upos !== 'NOUN') continue
    spans.push({ places: [token.index], make: 'noun' })
    const first = startOfTerm(tokens, token)
    // 'Negatively charged electrons', 'privately held': the first word is itself told more of.
    const isWhole = !childrenOf(sentence, first).some(({ relation }) => relation === 'advmod')
    if (first < token.index && token.index - first < MOST_WORDS.term && isWhole)
      spans.push({ places: range(first, token.index), make: 'term' })
  }
  return spans
}

/** A word of a name; at the head of a sentence, where every word has a capital, only by how it is read. */
const isOfName = (token: Token, mentions: Mentions): boolean =>
  isName(token, { mentions }) && (token.index > 1 || token.upos === 'PROPN')

/** Function words that are read as names at times, pieces of the text itself, and what anybody has in mouth. */
const NO_NAME =
  /^(?:In|At|On|By|For|From|To|With|As|If|The|A|An|Part|Chapter|Section|Figure|Table|Unit|Volume|Book|Act|Scene|Mr|Mrs|Ms|Dr)\b|^(?:United States|United Kingdom|America|Americans?|Europeans?|Internet|Earth|Sun|Moon|God|Church|Government|State|Congress)$/
/** Names by letters alone are told, or not, by what they stand for. */
const LETTERS_ONLY = /\p{Lu}{2}/u

/** False for a piece of a longer name, whose other words stand beside it: '_____ Z', 'Francis E. _____', '_____: Impossible', '_____ (2005)'. */
function isWholeName(sentence: SourceSentence, places: readonly number[]): boolean {
  const [first, last] = [places[0]!, places.at(-1)!]
  const { tokens, text, start } = sentence
  const words = text.slice(tokens[first]!.start - start, tokens[last]!.end - start)
  if (NO_NAME.test(words) || LETTERS_ONLY.test(words) || isJoinedOn(sentence, first, last)) return false
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  if (before && first > 1 && /^\p{Lu}/u.test(before.text)) return false
  if (before && /^\p{Lu}\.?$/u.test(before.text) && before.text !== 'A' && before.text !== 'I') return false
  if (after && /^\p{Lu}/u.test(after.text)) return false
  return !/^ ?\((?:1[5-9]|20)\d\d/.test(text.slice(tokens[last]!.end - start))
}

/** True for a word that a sign ties to its neighbour: 'LGBTQ+', 'Mission: Impossible', 'native-like'. */
function isJoinedOn({ tokens, text, start }: SourceSentence, first: number, last: number): boolean {
  const [before, after] = [
    text[tokens[first]!.start - start - 1] ?? ' ',
    text[tokens[last]!.end - start] ?? ' ',
  ]
  return /[\p{L}\d+:/&@#_-]/u.test(after) || /[\p{L}\d+/&@#_-]/u.test(before)
}

function endOfName(tokens: readonly Token[], first: number, mentions: Mentions): number {
  let last = first
  for (;;) {
    const [next, over] = [tokens[last + 1], tokens[last + 2]]
    if (next && isOfName(next, mentions)) last++
    else if (next && over && LINK.test(next.text) && isName(over, { mentions })) last += 2
    else return last
  }
}

/** The first of the qualities and nouns right before a noun that belong to it. */
function startOfTerm(tokens: readonly Token[], noun: Token): number {
  let first = noun.index
  for (;;) {
    const before = tokens[first - 1]
    const isPart =
      before !== undefined &&
      NARROWS.test(before.relation) &&
      before.head >= first &&
      before.head <= noun.index &&
      /^(?:NOUN|ADJ|VERB)$/.test(before.upos) &&
      PLAIN_WORD.test(before.text) &&
      (before.index === 0 || !/^\p{Lu}/u.test(before.text))
    if (!isPart) return first
    first--
  }
}
