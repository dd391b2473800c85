import type { Lexicon } from '@/lib/question/lexicon/lexicon'

/** What graders ask about words. Made from the lexicon on the server; without it, graders are stricter and never looser. */
export interface WordKnowledge {
  /** True if this is a word of English or a famous name, in one of its simple forms. Lower case, without accents. */
  isWord(word: string): boolean
  /** True for a listed word that is no name of one person, place or work: its capital may only open an answer. */
  isCommon(word: string): boolean
  /** True if this is the name of one person, place or work ('great britain'). */
  isName(phrase: string): boolean
  /** How near two nouns are in kind, 0 to 1, 1 for two words for the same; 0 unless one is the other, a kind or a part of it. */
  kinship(a: string, b: string): number
  /** How alike two words are in what they are said of, -1 to 1; 0 where one is not known. */
  likeness(a: string, b: string): number
}

export function wordKnowledge({ vectors, nouns }: Lexicon): WordKnowledge {
  const isListed = (word: string): boolean => vectors.vectorOf(word) !== null || nouns.has(word)
  return {
    isWord: (word) => isListed(word) || baseForms(word).some(isListed),
    isCommon: (word) => isListed(word) && !nouns.isInstance(word),
    isName: (phrase) => nouns.isInstance(phrase),
    kinship: (a, b) => (nouns.isWithin(a, b) ? (nouns.kinship(a, b) ?? 0) : 0),
    likeness: (a, b) => vectors.similarity(a, b) ?? 0,
  }
}

/** What a word may be a form of, by the rules of English endings: 'polarises' gives 'polarise', 'digging' gives 'dig'. */
function baseForms(word: string): string[] {
  const [, plural] = /^(.{2,}(?:[^sxz]|[^cs]h))s$/.exec(word) ?? []
  const [, sibilant] = /^(.{2,}(?:s|x|z|ch|sh|o))es$/.exec(word) ?? []
  const [, stem, ending] = /^(.{2,}?)(ed|ing|er|ers|ly)$/.exec(word) ?? []
  const bases = [plural, sibilant, /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : undefined]
  if (stem && ending === 'ly') bases.push(stem, stem.replace(/i$/, 'y'), `${stem}le`)
  else if (stem)
    bases.push(`${stem}e`, stem.replace(/i$/, 'y'), isOpenShort(stem) ? undefined : stem, undoubled(stem))
  return bases.filter((base) => base !== undefined)
}

/** True for a short word that doubles its last letter before an ending ('stop'): 'stoped' is no form of it. */
const isOpenShort = (word: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word)

const undoubled = (stem: string): string | undefined =>
  /([^aeiouy])\1$/.test(stem) && isOpenShort(stem.slice(0, -1)) ? stem.slice(0, -1) : undefined
