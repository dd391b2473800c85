import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import { ANAPHORIC_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Mentions } from './mentions'
import { renderPlaces, type Edit } from './render'
import type { SourceSentence } from './source-sentence'
import { takenUp, type ToldNouns } from './told-nouns'

/** What became of a noun with 'the' or 'this': other words for it, the place of what it takes up, or nothing but doubt. */
export type NounReference =
  | { kind: 'clear' }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'bound'; place: number; name: string | null }
  | { kind: 'unresolved'; place: number }

const CLEAR: NounReference = { kind: 'clear' }
const COUNTRY_NOUNS = /^(?:country|nation)$/
/** Prepositions after which a noun's own complement says which one is meant. */
const SAYS_WHICH_ONE =
  /^(?:of|on|for|between|to|with|about|in|from|at|against|over|into|behind|among|toward|towards|that|which|who|whose|where)$/i

/** What 'the visit', 'this visit', 'these hotels', 'the country' stands for. */
export function resolveNoun(
  sentence: SourceSentence,
  noun: Token,
  mentions: Mentions,
  told: ToldNouns,
): NounReference {
  const children = childrenOf(sentence, noun.index)
  const determiner = children.find((child) => child.relation === 'det')
  const word = determiner?.text.toLowerCase() ?? ''
  if (!determiner || !/^(?:the|this|that|these|those)$/.test(word)) return CLEAR
  const next = textAt(sentence, noun.index + 1)
  // 'The historian Anna Weber' names itself.
  if (sentence.tokens[noun.index + 1]?.upos === 'PROPN') return CLEAR
  const own = children.filter((child) => isOwnWord(child))
  const isPlain = own.length === 0 && determiner.index === noun.index - 1
  const hasComplement =
    SAYS_WHICH_ONE.test(next) &&
    (/^(?:of|between)$/.test(next) || children.some((child) => isComplement(child, noun)))
  const edit = (text: string, last = noun.index): NounReference => ({
    kind: 'edit',
    edit: { first: determiner.index, last, text },
  })
  const called = calledName(sentence, noun)
  if (called !== null && isPlain) return edit(called)
  const description = mentions.descriptions.get(noun.lemma)
  const isDescribable =
    determiner.index === noun.index - 1 && !hasComplement && !description?.includes(` ${next} `)
  if (isDescribable && description && /^(?:the|this|that)$/.test(word) && noun.xpos === 'NN') {
    const hasOwner = /^['’]s?$/.test(next)
    if (!hasOwner || !description.includes(' between '))
      return edit(description, next === 'itself' ? noun.index + 1 : noun.index)
  }
  const isPointed = word !== 'the'
  if (!isPointed && isSaidWhich(noun, own, hasComplement)) return CLEAR
  if (isPlain && !hasComplement) {
    const inside = sameNounBefore(sentence, noun)
    if (inside !== null) return { kind: 'bound', place: inside, name: null }
    const country =
      COUNTRY_NOUNS.test(noun.lemma) && noun.xpos === 'NN' ? onlyCountryBefore(sentence, noun.index) : null
    if (country !== null) return { kind: 'bound', place: country.index, name: country.text }
    const taken = takenUp(told, noun, sentence, isPointed ? 'this' : 'the')
    if (taken !== null) return edit(taken.text)
  }
  if (isPointed) return { kind: 'unresolved', place: determiner.index }
  if (mentions.knownNouns.has(noun.lemma)) return CLEAR
  return isPlain || ANAPHORIC_NOUNS.has(noun.lemma) ? { kind: 'unresolved', place: determiner.index } : CLEAR
}

const isOwnWord = (child: Token): boolean =>
  !/^(?:det|case|punct|cc|conj|cop|nsubj|nsubj:pass|appos|advmod|aux|mark|parataxis|acl:relcl|expl)$/.test(
    child.relation,
  ) && !/^(?:itself|alone)$/.test(child.text)

const isComplement = (child: Token, noun: Token): boolean =>
  /^(?:nmod|acl|acl:relcl)$/.test(child.relation) && child.index > noun.index

/** True if a noun's own words tell which one is meant: a name, a superlative, two adjectives, a complement. */
const isSaidWhich = (noun: Token, own: readonly Token[], hasComplement: boolean): boolean =>
  hasComplement ||
  own.filter((child) => child.index < noun.index).length >= 2 ||
  own.some(
    (child) =>
      child.upos === 'PROPN' ||
      isDemonym(child.text) ||
      child.xpos === 'JJS' ||
      child.relation === 'acl' ||
      (noun.lemma === 'system' && /^(?:amod|compound)$/.test(child.relation)),
  )

/** 'This method, called grafting,': the name that follows. */
function calledName(sentence: SourceSentence, noun: Token): string | null {
  const called = childrenOf(sentence, noun.index).find(
    (child) =>
      child.relation === 'acl' && /^(?:call|name|term|know)$/.test(child.lemma) && child.index > noun.index,
  )
  const name =
    called && childrenOf(sentence, called.index).find((child) => /^(?:xcomp|obj|obl)$/.test(child.relation))
  if (!name || !/^(?:NOUN|PROPN)$/.test(name.upos)) return null
  const places = subtreeOf(sentence, name.index, (child) => /^(?:case|punct)$/.test(child.relation))
  return places.length <= 5 ? renderPlaces(sentence, places) : null
}

/** The place of the same noun told before in the sentence ('a lake … the lake'), if there is just one. */
function sameNounBefore(sentence: SourceSentence, noun: Token): number | null {
  const same = sentence.tokens.filter(
    (token) =>
      token.index < noun.index &&
      token.upos === 'NOUN' &&
      token.lemma === noun.lemma &&
      token.xpos === noun.xpos,
  )
  const [only] = same
  if (same.length !== 1 || only === undefined) return null
  const isBare = childrenOf(sentence, only.index).some((child) =>
    /^(?:the|this|that|these|those)$/i.test(child.text),
  )
  return isBare ? null : only.index
}

/** The one country named before a place of the sentence; null if there is none, or more than one. */
function onlyCountryBefore(sentence: SourceSentence, place: number): Token | null {
  const countries = sentence.tokens.filter(
    (token) =>
      token.index < place &&
      token.upos === 'PROPN' &&
      isCountry(token.text) &&
      sentence.tokens[token.index - 1]?.upos !== 'PROPN',
  )
  const names = new Set(countries.map((token) => token.text))
  return names.size === 1 ? tokenAt(sentence, countries[0]!.index) : null
}
