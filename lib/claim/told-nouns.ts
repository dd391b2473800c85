import type { EntityType } from '@/lib/article/language/entity-type'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { withFullNames, type Mentions } from './mentions'
import { nounPhraseAt } from './noun-phrase'
import type { ReadSentence } from './read-sentence'
import { renderPlaces } from './render'

/** A noun with words that say which one is meant, as a later 'the …' or 'these …' may take it up. */
export interface ToldNoun {
  lemma: string
  isPlural: boolean
  type: EntityType
  /** In words that stand alone and are definite: 'a canal without locks' is told as 'the canal without locks'. */
  text: string
  /** True if a name is among the words. */
  isNamed: boolean
  sentenceId: number
  topic: string | null
}

const MOST_WORDS = 8
/** 'A new report' told again as 'the new report' tells nobody which one it is. */
const SAYS_NOTHING =
  /^(?:an?|the) (?:(?:new|old|recent|latest|first|second|third|last|next|other|same|further|similar|main|whole|entire) )*[\p{L}-]+$/iu
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/
/** Determiners after which 'these …' may mean others than those counted: 'many hotels … these hotels'. */
const OPEN_COUNT =
  /^(?:some|many|few|several|most|all|no|each|every|any|another|other|such|both|neither|either|more|less|much|what|which)$/i
const SAYS_WHICH = /^(?:amod|compound|nmod|nmod:poss|nummod)$/

/** The nouns of a resolved sentence that are told in full, in reading order. */
export function toldNounsOf({ sentence, references }: ReadSentence, mentions: Mentions): ToldNoun[] {
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'NOUN' || /^(?:compound|nmod:unmarked)$/.test(token.relation)) return []
    const children = childrenOf(sentence, token.index)
    if (!children.some((child) => SAYS_WHICH.test(child.relation) && !isOpenCount(child))) return []
    if (children.some((child) => isOpenCount(child) || child.relation === 'conj')) return []
    if (children.some((child) => child.relation === 'cop')) return [] // 'Malta is a small island' tells of Malta
    const phrase = nounPhraseAt(sentence, token.index, mentions.surnames)
    const isClear = (place: number): boolean => {
      const word = tokenAt(sentence, place)
      const isNamed = word.upos !== 'PRON' || references.edits.some((edit) => edit.first === place)
      return isNamed && !FINITE.test(word.xpos) && !references.unresolved.has(place)
    }
    // What is unclear behind the noun is left out: 'a public library beside the harbour' is a public library.
    const own = phrase.places.every(isClear)
      ? phrase.places
      : phrase.places.filter((place) => place <= token.index)
    const isPlain =
      phrase.isContiguous &&
      !phrase.isJoined &&
      own.length > 1 &&
      own.length <= MOST_WORDS &&
      own.every(isClear)
    const isStillSaid =
      own === phrase.places ||
      children.some((child) => /^(?:amod|compound)$/.test(child.relation) && child.index < token.index)
    if (!isPlain || !isStillSaid) return []
    const text = withFullNames(renderPlaces(sentence, own, references.edits), mentions)
    if (/["“”]/.test(text) || SAYS_NOTHING.test(text)) return []
    return [
      {
        lemma: token.lemma,
        isPlural: phrase.isPlural,
        type: phrase.type,
        text: definite(text, children, phrase.isPlural),
        isNamed: /(?<=[\s'’])\p{Lu}|^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*['’]/u.test(text),
        sentenceId: sentence.id,
        topic: sentence.topic,
      },
    ]
  })
}

const isOpenCount = (token: Token): boolean => OPEN_COUNT.test(token.text)

/** 'a small boat' → 'the small boat'; 'four boats' → 'the four boats'; plurals and stuffs without a determiner stay as they are. */
function definite(text: string, children: readonly Token[], isPlural: boolean): string {
  const bare = text.replace(/^(?:an?|the|this|that|these|those) /i, '')
  if (bare !== text) return `the ${bare}`
  return isPlural && children.some((child) => child.relation === 'nummod') && /^[\p{Ll}\d]/u.test(text)
    ? `the ${text}`
    : text
}

/** The nouns that an article has told in full so far, by lemma. */
export type ToldNouns = ReadonlyMap<string, readonly ToldNoun[]>

/** How many sentences back 'the …' and 'this …' reach without a name to hold on to. */
const REACH = { the: 6, this: 2 }
/** No more of one noun are kept than these, so that time grows with the text. */
const MOST_KEPT = 24

/** Adds what a sentence told. */
export function remember(told: Map<string, ToldNoun[]>, nouns: readonly ToldNoun[]): void {
  for (const noun of nouns) {
    const kept = told.get(noun.lemma) ?? []
    kept.push(noun)
    told.set(noun.lemma, kept.slice(-MOST_KEPT))
  }
}

/**
 * What a bare 'the N' or 'this N' takes up: the N told in full last and near, if no other N near could be meant; or, however far, the one
 * N that the article has told by a name ('the Suez Canal project'). Null if there is none or more than one.
 */
export function takenUp(
  told: ToldNouns,
  noun: Pick<Token, 'lemma' | 'xpos'>,
  sentence: { id: number; topic: string | null },
  determiner: 'the' | 'this',
): ToldNoun | null {
  const isPlural = /^NNP?S$/.test(noun.xpos)
  const all = (told.get(noun.lemma) ?? []).filter((one) => one.isPlural === isPlural)
  const near = all.filter(
    (one) => one.topic === sentence.topic && sentence.id - one.sentenceId <= REACH[determiner],
  )
  const last = near.at(-1)
  if (last) return areOne(near, last) ? last : null
  const named = all.filter((one) => one.isNamed)
  const fullest = [...named].sort((a, b) => b.text.length - a.text.length)[0]
  return fullest && named.length === all.length && areOne(named, fullest) ? fullest : null
}

/** True if each of the tellings says no more than the other way round: 'the project', 'the gas project', 'the Russian gas project'. */
function areOne(nouns: readonly ToldNoun[], one: ToldNoun): boolean {
  const words = wordsOf(one.text)
  return nouns.every((other) => {
    const own = wordsOf(other.text)
    return isSubset(own, words) || isSubset(words, own)
  })
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word))
