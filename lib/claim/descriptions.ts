import { isDemonym } from '@/lib/article/language/lexicon/countries'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from './source-sentence'

const LEAST_USES = 2
/** A name said so many times as often as others that end alike is what their last word alone means. */
const MANY_MORE = 3
const LINKS = /^(?:between|with|of|to|in)$/
const GENERAL =
  /^(?:country|relation|relationship|interest|history|policy|part|rest|end|member|people|city|capital|start|beginning|situation|goal|action|leadership|power|need|side|role|role|name|number|citizen|way|kind|area|region|case|context|year|day|time|support|influence|security|stance|position|commitment|desire|effort|life|work|death|first|university|population|government|economy|coast|border|version|use|idea|concept|view|style)$/

/**
 * A full description of a noun where it is used with names around it: "Imran Khan's visit to Russia", 'the meeting between A and B',
 * 'the Russian invasion of Ukraine'. Read off the words in a row, so that it does not depend on a tree. Null if there is none.
 */
export function describeNoun(
  sentence: SourceSentence,
  noun: Token,
  surnames: ReadonlySet<string>,
): string | null {
  if (
    noun.xpos !== 'NN' ||
    GENERAL.test(noun.lemma) ||
    GROUP_NOUNS.has(noun.lemma) ||
    PEOPLE_NOUNS.has(noun.lemma)
  )
    return null
  const { tokens } = sentence
  const owner = ownerBefore(tokens, noun.index)
  const complement = namesAfter(tokens, noun.index + 1)
  const nation = tokens[noun.index - 1]
  const hasNation = nation !== undefined && isDemonym(nation.text)
  if (owner !== null && (complement !== null || surnames.has(owner.name.split(' ').at(-1)!))) {
    return `${owner.name}${owner.mark} ${noun.text}${complement === null ? '' : ` ${complement}`}`
  }
  if (complement === null) return null
  const article = tokens[noun.index - (hasNation ? 2 : 1)]?.text.toLowerCase() ?? ''
  return hasNation || article === 'the'
    ? `the ${hasNation ? `${nation.text} ` : ''}${noun.text} ${complement}`
    : null
}

/** The name and the possessive mark that stand right before a noun. */
function ownerBefore(tokens: readonly Token[], place: number): { name: string; mark: string } | null {
  const mark = tokens[place - 1]
  if (!mark || !/^['’]s?$/.test(mark.text) || mark.upos === 'PUNCT') return null
  let first = place - 1
  while (first > 0 && tokens[first - 1]!.upos === 'PROPN') first--
  const name = tokens.slice(first, place - 1).map((token) => token.text)
  return name.length > 0 && name.length <= 4 ? { name: name.join(' '), mark: mark.text } : null
}

const isDate = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word)

/** 'between A and B', 'to A', from a place on: a preposition with one or two names right behind it. */
function namesAfter(tokens: readonly Token[], place: number): string | null {
  const link = tokens[place]
  if (!link || !LINKS.test(link.text)) return null
  const first = nameEnd(tokens, place + 1)
  if (first === null || isDate(tokens[place + 1]!.text)) return null
  const joins = tokens[first]?.text === 'and' ? nameEnd(tokens, first + 1) : null
  if (link.text === 'between' && joins === null) return null
  const end = joins ?? first
  if (/^['’]s?$/.test(tokens[end]?.text ?? '') || tokens[end]?.upos === 'NOUN') return null
  return tokens
    .slice(place, end)
    .map((token) => token.text)
    .join(' ')
}

/** The place after a name that begins here ('the' before it allowed); null if none does. */
function nameEnd(tokens: readonly Token[], place: number): number | null {
  let end = tokens[place]?.text === 'the' ? place + 1 : place
  const start = end
  while (tokens[end]?.upos === 'PROPN' && /^\p{Lu}/u.test(tokens[end]!.text)) end++
  return end > start && end - start <= 4 ? end : null
}

/** The name that a noun is short for, by its last word: 'canal' → 'the Suez Canal'. A name met once counts only if
 * the noun alone is used again and again. */
export function namesByLastWord(
  sentences: readonly SourceSentence[],
  uses: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    tokens.forEach((token, i) => {
      if (token.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.text) || tokens[i + 1]?.upos === 'PROPN')
        return
      let first = i
      while (tokens[first - 1]?.upos === 'PROPN' && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first--
      const article = tokens[first - 1]?.text.toLowerCase()
      if (first === i || i - first > 3 || article !== 'the') return
      const name = `the ${tokens
        .slice(first, i + 1)
        .map((part) => part.text)
        .join(' ')}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  const names = new Map<string, string>()
  const rivals = new Map<string, number>()
  const lastWord = (name: string): string => name.split(' ').at(-1)!.toLowerCase()
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const last = lastWord(name)
    const isUsual = count >= LEAST_USES || (uses.get(last) ?? 0) > LEAST_USES
    if (isUsual && !names.has(last)) names.set(last, name)
    else if (names.get(last) !== name) rivals.set(last, (rivals.get(last) ?? 0) + count)
  }
  // 'The canal' of an article on Suez and Panama may be either.
  for (const [last, count] of rivals) {
    const first = names.get(last)
    if (first !== undefined && (counts.get(first) ?? 0) < MANY_MORE * count) names.delete(last)
  }
  return names
}

/** For each noun used often enough, the description used most; the longer one of equals. A noun with rival descriptions has none. */
export function chooseDescriptions(
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  counts: ReadonlyMap<string, number>,
  fullNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const [noun, seen] of found) {
    if ((counts.get(noun) ?? 0) < LEAST_USES) continue
    const merged = new Map<string, number>()
    for (const [text, count] of seen) {
      const full = inFull(text, fullNames)
      merged.set(full, (merged.get(full) ?? 0) + count)
    }
    const ranked = [...merged].sort((a, b) => weight(b) - weight(a) || b[0].length - a[0].length)
    const names = ranked.map(([text]) => new Set(text.match(/\p{Lu}[\p{L}-]+/gu) ?? []))
    const isOneThing = names.every((own) => [...own].some((word) => names[0]!.has(word)))
    if (ranked[0] && isOneThing) chosen.set(noun, ranked[0][0])
  }
  return chosen
}

/** A description with a complement says more than one with an owner alone. */
const weight = ([text, count]: readonly [string, number]): number =>
  count + (/ (?:between|with|of|to|in) /.test(text) ? 2 : 0)

const inFull = (text: string, fullNames: ReadonlyMap<string, string>): string =>
  text.replace(/(?<!\p{Lu}[\p{L}.]+ )\p{Lu}[\p{L}-]+(?! \p{Lu})/gu, (word) => fullNames.get(word) || word)
