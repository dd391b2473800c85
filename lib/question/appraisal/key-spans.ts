import { isName } from '@/lib/claim/passages/story'
import type { Mentions } from '@/lib/claim/mentions'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { isBracketed, range } from '../families/cloze/gap-places'

/** Words of a sentence that could be left out for somebody to fill in: a name, a noun or a quality alone, or a noun with the words that narrow it. */
export interface KeySpan {
  places: readonly number[]
  make: 'name' | 'noun' | 'quality' | 'term'
}

const MOST_WORDS = { name: 5, term: 3 }
const LEAST_LETTERS = 4
const LINK = /^(?:of|the|de|la|von|van|der|du|al|and|&)$/
const PLAIN_WORD = /^\p{L}\p{Ll}+(?:-\p{Ll}+)*$/u
const NARROWS = /^(?:compound|amod)$/

/** All of them, in reading order; those in brackets are not asked for. */
export function keySpans(sentence: SourceSentence, mentions: Mentions): KeySpan[] {
  const { tokens } = sentence
  const spans: KeySpan[] = []
  let from = 0
  for (const token of tokens) {
    if (token.index < from || isBracketed(sentence, token)) continue
    if (isName(token, { mentions })) {
      const last = endOfName(tokens, token.index, mentions)
      from = last + 1
      if (last - token.index < MOST_WORDS.name) spans.push({ places: range(token.index, last), make: 'name' })
      continue
    }
    if (!PLAIN_WORD.test(token.text) || (token.index > 0 && /^\p{Lu}/u.test(token.text))) continue
    if (token.text.length < LEAST_LETTERS) continue
    if (token.upos === 'ADJ') spans.push({ places: [token.index], make: 'quality' })
    if (token.upos !== 'NOUN') continue
    spans.push({ places: [token.index], make: 'noun' })
    const first = startOfTerm(tokens, token)
    if (first < token.index && token.index - first < MOST_WORDS.term)
      spans.push({ places: range(first, token.index), make: 'term' })
  }
  return spans
}

function endOfName(tokens: readonly Token[], first: number, mentions: Mentions): number {
  let last = first
  for (;;) {
    const [next, over] = [tokens[last + 1], tokens[last + 2]]
    if (next && isName(next, { mentions })) last++
    else if (next && over && LINK.test(next.text) && next.text !== 'and' && isName(over, { mentions }))
      last += 2
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
      PLAIN_WORD.test(before.text)
    if (!isPart) return first
    first--
  }
}
