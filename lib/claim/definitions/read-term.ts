import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import { renderPlaces } from '../render'
import type { SourceSentence } from '../source-sentence'
import type { Term } from './definition'

const MOST_WORDS = 4
/** Names of parts of an argument or of the text, which no one asks for as a term. */
const NO_TERM =
  /^(?:example|reason|problem|issue|cause|result|effect|factor|question|challenge|step|feature|goal|aim|idea|difference|advantage|disadvantage|benefit|solution|answer|category|type|kind|form|approach|method|way|focus|purpose|point|view|word|term|name|concept|definition|people|person|other|individual|key|section|chapter|figure|table|list|role|task|job|story|fact|matter|change|lack|use|number|amount|level|rate|group|case|part|result|first|second|author|student|scientist|psychologist|sociologist|economist|astronomer|scholar|researcher)$/
/** Qualities that make no name: 'the main source', 'other drugs', 'a good sample'. */
const LOOSE =
  /^(?:first|second|third|fourth|last|next|final|other|another|main|primary|major|key|common|important|good|bad|best|better|new|old|recent|many|most|some|several|few|all|such|same|similar|different|various|certain|particular|possible|only|own|modern|contemporary|present-day|current|present|early|late|famous|popular|typical|classic|simple|related|more|less|whole|entire|real|true|actual|so-called|effective|successful|interesting|useful)$/i

/** Endings of common nouns, which the tagger takes for names at the start of a sentence. */
const COMMON =
  /^\p{Lu}\p{Ll}{2,}(?:ism|tion|sion|ment|ity|ness|ology|graphy|nomy|esia|sis|ship|ance|ence|itis|ization)$/u

/** The term that stands from one place to another (inclusive); null if that is not one, or if more than a name stands there. */
export function readTerm(sentence: SourceSentence, from: number, to: number): Term | null {
  const range = trimQuotes(sentence, from, to)
  if (range === null) return null
  const opener = tokenAt(sentence, range.first)
  const article = /^(?:the|an?)$/i.exec(opener.text)?.[0].toLowerCase() ?? ''
  const first = article === '' ? range.first : range.first + 1
  const places = Array.from({ length: Math.max(0, range.last - first + 1) }, (_, i) => first + i)
  if (places.length === 0 || places.length > MOST_WORDS) return null
  const tokens = places.map((place) => tokenAt(sentence, place))
  const of = tokens.findIndex(({ text }) => text === 'of')
  const named = of < 0 ? tokens : tokens.slice(0, of)
  const noun = named.at(-1)
  if (!noun || !isNoun(noun, named.length) || !tokens.every((token, i) => isWordOfTerm(token, i === of)))
    return null
  if (of >= 0 && tokens.at(-1)!.upos !== 'NOUN') return null
  const isBare = tokens.length === 1
  // 'Terms of address': a class of words, which means little without what they are for.
  if (of >= 0 && noun.lemma === 'term') return null
  if (isBare && (NO_TERM.test(noun.lemma) || EMPTY_NOUNS.has(noun.lemma))) return null
  if (tokens.some(({ text }) => isLoose(text))) return null
  // 'Helminth Loa loa': a name behind what it names.
  if (/^\p{Ll}.* \p{Lu}\p{Ll}/u.test(renderPlaces(sentence, places))) return null
  // 'The nation is …' takes up what was told; 'the national debt' is a name.
  if (article === 'the' && isBare) return null
  const text = renderPlaces(sentence, places)
  // 'MDMA', 'Historical Racism' are written so; a first word is large only because it is first.
  const isPlain =
    opener.index === 0 &&
    article === '' &&
    /^\p{Lu}[^\p{Lu}]*$/u.test(text) &&
    (tokens[0]!.upos !== 'PROPN' || COMMON.test(text))
  return {
    text: isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    places,
    head: noun.index,
    isPlural: /^NNP?S$/.test(noun.xpos) && !/(?:ics|sis|ss|us)$/.test(noun.lemma),
    determiner: article as Term['determiner'],
  }
}

/** True for a quality that makes no name, whatever noun it stands before. */
export const isLoose = (word: string): boolean => LOOSE.test(word)

/** The places without quotation marks around them; null if one mark stands alone. */
function trimQuotes(
  sentence: SourceSentence,
  from: number,
  to: number,
): { first: number; last: number } | null {
  if (from > to || to >= sentence.tokens.length) return null
  const isMark = (place: number): boolean => /^["“”‘’']$/.test(tokenAt(sentence, place).text)
  const [opens, ends] = [isMark(from), isMark(to)]
  if (opens !== ends) return null
  return opens ? { first: from + 1, last: to - 1 } : { first: from, last: to }
}

/** A noun, or a gerund that is the whole term ('poaching'). */
const isNoun = (token: Token, length: number): boolean =>
  token.upos === 'NOUN' ||
  (token.upos === 'PROPN' && token.index === 0 && length === 1 && COMMON.test(token.text)) ||
  (token.xpos === 'VBG' && length === 1 && token.text.length > 5)

const isWordOfTerm = ({ upos, text, xpos, index }: Token, isOf: boolean): boolean =>
  isOf ||
  (index === 0 && COMMON.test(text)) ||
  (/^\p{L}[\p{L}’'-]+$/u.test(text) &&
    /^(?:NOUN|ADJ|VERB)$/.test(upos) &&
    !/^(?:JJR|JJS|VBD|VBZ|VBP)$/.test(xpos))
