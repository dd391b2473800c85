import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from './source-sentence'

/** Nouns that stand before 'of' and the name itself: 'the island of Malta' is Malta. */
const NAMED_WITH_OF =
  /^(?:island|isle|city|town|village|state|province|kingdom|republic|region|district|county|municipality|peninsula|archipelago|port)$/
const MOST_NAME_WORDS = 4

/**
 * The name that 'the N' stands for, by what the article says its names are: 'island' → 'Malta' after 'Malta is an island' or 'the island of
 * Malta', 'composer' → 'Clara Weber' after 'the composer Clara Weber'. A noun said of two names, or told of something nameless ('an island'),
 * has none. `inFull` gives a person's full name for a name.
 */
export function namesByClass(
  sentences: readonly SourceSentence[],
  inFull: (name: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>()
  const nameless = new Set<string>()
  for (const sentence of sentences) {
    for (const noun of sentence.tokens) {
      const own = noun.upos === 'PROPN' ? endOfName(sentence, noun) : null
      if (own !== null) found.set(own.noun, (found.get(own.noun) ?? new Set<string>()).add(own.name))
      if (noun.upos !== 'NOUN' || noun.xpos !== 'NN') continue
      const name = nameOf(sentence, noun)
      if (name !== null) {
        const names = found.get(noun.lemma) ?? new Set()
        found.set(noun.lemma, names.add(inFull(name)))
      } else if (
        childrenOf(sentence, noun.index).some((child) => /^(?:an?|another|each|every)$/i.test(child.text))
      )
        nameless.add(noun.lemma)
    }
  }
  const names = new Map<string, string>()
  for (const [noun, own] of found) {
    const fullest = [...own].sort((a, b) => b.length - a.length)[0]!
    if (!nameless.has(noun) && [...own].every((name) => fullest.includes(name))) names.set(noun, fullest)
  }
  return names
}

/** 'Malta Island' is an island: a name that ends in what it is. */
function endOfName(sentence: SourceSentence, token: Token): { noun: string; name: string } | null {
  const noun = token.text.toLowerCase()
  const isLast = sentence.tokens[token.index + 1]?.upos !== 'PROPN'
  if (!isLast || !NAMED_WITH_OF.test(noun) || sentence.tokens[token.index - 1]?.upos !== 'PROPN') return null
  const name = runAround(sentence, token.index)
  return name === null ? null : { noun, name }
}

/** The name that a noun is said of, where it stands; null if it is said of none. */
function nameOf(sentence: SourceSentence, noun: Token): string | null {
  const children = childrenOf(sentence, noun.index)
  const subject = children.some((child) => child.relation === 'cop')
    ? children.find((child) => child.relation === 'nsubj')
    : undefined
  if (subject?.upos === 'PROPN') return runAround(sentence, subject.index)
  const after = sentence.tokens[noun.index + 1]
  if (after?.text === 'of' && NAMED_WITH_OF.test(noun.lemma)) return runFrom(sentence, noun.index + 2)
  if (children.some((child) => /^the$/i.test(child.text)) && after?.upos === 'PROPN')
    return runFrom(sentence, noun.index + 1)
  const head = noun.head < 0 ? null : tokenAt(sentence, noun.head)
  return noun.relation === 'appos' && head?.upos === 'PROPN' ? runAround(sentence, head.index) : null
}

/** The name words that follow one another from a place on; null if there are none or too many. */
function runFrom(sentence: SourceSentence, start: number): string | null {
  let end = start
  while (sentence.tokens[end]?.upos === 'PROPN') end++
  return end === start || end - start > MOST_NAME_WORDS
    ? null
    : sentence.tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' ')
}

function runAround(sentence: SourceSentence, place: number): string | null {
  let start = place
  while (sentence.tokens[start - 1]?.upos === 'PROPN') start--
  const name = runFrom(sentence, start)
  const article = sentence.tokens[start - 1]?.text.toLowerCase()
  return name !== null && article === 'the' ? `the ${name}` : name
}
