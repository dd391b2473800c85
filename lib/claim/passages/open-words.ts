import { MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt } from '@/lib/article/language/tree'
import { isAddressed, isBothOfThem } from '../loose-words'
import { incompleteWords } from '../self-contained'
import type { SourceSentence } from '../source-sentence'
import { isEllipsis, isUnnamedSubject } from './ellipsis'
import { isGeneral, isOpenDefinite } from './open-definites'
import type { Lead } from './lead'
import { isOpenPronoun } from './open-pronouns'
import type { Story } from './story'

/** A word whose meaning stands outside of what is shown, and the rule that says so. */
export interface OpenWord {
  place: number
  why: 'pronoun' | 'pointer' | 'definite' | 'time' | 'reader' | 'ellipsis' | 'comparison'
}

/** Times reckoned from the day of telling: no sentence before tells what day that was. */
const OF_TELLING =
  /^(?:today|tonight|yesterday|tomorrow|ago|recently|now|nowadays|currently|presently|lately|so far)$/i
/** Times reckoned from what was told before. */
const OF_STORY =
  /^(?:later|earlier|then|afterwards?|thereafter|subsequently|previously|meanwhile|soon|beforehand|henceforth|eventually)$/i
const NOW_CALLED = /(?:\bwhat (?:is|are) now .{0,9}|\bnow (?:known|called) ?.{0,3})$/i
const PLACES_BEFORE = /^(?:here|there|elsewhere|thereby|therein|nearby)$/i
const RELATIVE_NOUN =
  /\b(?:this|last|next|that) (?:year|month|week|century|decade|day|night|morning|summer|winter|spring|fall|autumn|season)\b|\bin (?:recent|coming|the (?:past|last|coming|next)) |\bin (?:one|two|three|four|a) (?:day|week|month|year)s?['’]s? time\b|\bcontinues? to (?:develop|evolve|unfold|grow|change)\b|\bto (?:this day|date)\b|\bat (?:present|the moment)\b|\bso far\b/i
/**
 * The words of a sentence that a reader cannot understand who sees it behind `before` (the sentences shown before it, the nearest last) and
 * knows nothing of the article. `story` is what the article tells, `lead` the title that is shown before it. Looked for one by one, as most
 * who ask want to know only whether there is any.
 */
export function* openWords(
  sentence: SourceSentence,
  before: readonly SourceSentence[],
  story: Story,
  lead: Lead | null,
): Generator<OpenWord> {
  const isLed = before.length > 0
  const hasYear = [...before, sentence].some(({ text }) => /\b[12]\d{3}\b/.test(text))
  const whyOpen = (token: Token): OpenWord['why'] | null => {
    if (isOpenPronoun(sentence, token, before, story.mentions)) return 'pronoun'
    if ((!isLed || isHere(token)) && isPointer(sentence, token)) return 'pointer'
    if (isAddressed(sentence, token) && !/^you/i.test(token.text)) return 'reader'
    if (isOpenTime(sentence, token, isLed, hasYear)) return 'time'
    if (!isLed && (isEllipsis(sentence, token) || isUnnamedSubject(sentence, token))) return 'ellipsis'
    return token.upos === 'NOUN' && isOpenDefinite(sentence, token, before, story, lead) ? 'definite' : null
  }
  if (RELATIVE_NOUN.test(sentence.text)) yield { place: 0, why: 'time' }
  for (const token of sentence.tokens) {
    const why = whyOpen(token)
    if (why !== null) yield { place: token.index, why }
  }
  if (!isLed) for (const place of incompleteWords(sentence)) yield { place, why: 'comparison' }
}

/** 'this', 'such', 'another', 'the same', 'the latter', 'both leaders': what stands right before says which. */
function isPointer(sentence: SourceSentence, token: Token): boolean {
  const word = token.text.toLowerCase()
  const next = sentence.tokens[token.index + 1]?.text.toLowerCase() ?? ''
  const last = sentence.tokens[token.index - 1]?.text.toLowerCase() ?? ''
  const isDeterminer = token.relation === 'det' || token.upos === 'PRON' || token.upos === 'DET'
  if (/^(?:this|these)$/.test(word)) return true
  if (word === 'those')
    return (
      !/^(?:who|that|of|with|in|from|which|whose|on|by|to|aged|ages|born)$/.test(next) &&
      !isFollowedByClause(sentence, token)
    )
  if (word === 'that') return isDeterminer && token.xpos === 'DT' && !/^(?:of|which|in)$/.test(next)
  if (word === 'such') return next !== 'as' && !(/^an?$/.test(next) && hasThat(sentence, token))
  if (word === 'another')
    return last !== 'one' && !/\b(?:or|and|to|from|after|with|for) another\b/i.test(sentence.text)
  if (/^others?$/.test(word)) return isOpenOther(sentence, token, last, next)
  if (word === 'same') return !/\bsame\b.*\bas\b|at the same time/i.test(sentence.text)
  if (/^(?:latter|former)$/.test(word)) return last === 'the'
  if (PLACES_BEFORE.test(word)) return token.upos === 'ADV' && token.xpos !== 'EX'
  if (/^(?:aforementioned|respective|above|below|foregoing)$/.test(word))
    return token.upos === 'ADJ' || token.upos === 'ADV'
  if (/^(?:additional|further|similar|corresponding|equivalent|comparable)$/.test(word))
    return token.relation === 'amod' && !/^(?:to|with)$/.test(next)
  if (/^so$/.test(word)) return /^(?:do|did|does|doing|done)$/.test(last) || next === ','
  return isBothOfThem(sentence, token)
}

/** The place of telling, which no sentence before tells: 'in providing relief here'. */
const isHere = ({ text, upos, xpos }: Token): boolean =>
  /^here$/i.test(text) && upos === 'ADV' && xpos !== 'EX'

const isFollowedByClause = (sentence: SourceSentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((child) => /^(?:acl|acl:relcl|nmod)$/.test(child.relation))

const hasThat = (sentence: SourceSentence, token: Token): boolean =>
  sentence.tokens.some((other) => other.index > token.index && /^(?:that|as)$/i.test(other.text))

/** 'other countries' is understood behind those that it is other than: 'Peru and other countries', 'each other', 'other than'. */
const isOpenOther = (sentence: SourceSentence, token: Token, last: string, next: string): boolean =>
  next !== 'than' &&
  // 'Other trades such as cod fishing': what they are is told.
  !/\bother \p{L}+,? such as\b/iu.test(sentence.text) &&
  !/^(?:and|or|each|any|no|every|among|some|many|most|several|all|various|than|unlike|like)$/.test(last) &&
  !(last === 'the' && /\bone\b/i.test(sentence.text)) &&
  !childrenOf(sentence, token.index).some((child) => child.text.toLowerCase() === 'than')

/** A time that is reckoned from something not shown: the day of telling, an earlier event, a day without its year. */
function isOpenTime(sentence: SourceSentence, token: Token, isLed: boolean, hasYear: boolean): boolean {
  const { text } = token
  // 'What is now Norway', 'now known as': a name of the present, which the reader shares.
  if (/^now$/i.test(text) && NOW_CALLED.test(sentence.text.slice(0, token.end - sentence.start + 10)))
    return false
  if (isLongAgo(sentence, token)) return false
  if (OF_TELLING.test(text) && (token.upos === 'ADV' || /^(?:today|tonight|yesterday|tomorrow)$/i.test(text)))
    return true
  if (
    token.upos === 'ADV' &&
    OF_STORY.test(text) &&
    !isThenOfItself(sentence, token) &&
    !/^than$/i.test(textAt(sentence, token.index + 1))
  )
    return (
      !isLed &&
      !(
        hasYear &&
        /^(?:later|eventually|subsequently|soon|afterwards?)$/i.test(text) &&
        !isCounted(sentence, token)
      )
    )
  if (WEEKDAYS.has(text.replace(/s$/, '')) && token.upos === 'PROPN')
    return !hasYear && !/s$/.test(text) && !isOnEvery(sentence)
  return (
    MONTHS.has(text) &&
    token.upos === 'PROPN' &&
    !hasYear &&
    !(isGeneral(sentence) && !hasDay(sentence, token))
  )
}

/** '9,000 years ago', 'two million years ago': so long that the day of telling is beside the point. */
const isLongAgo = (sentence: SourceSentence, { text, start }: Token): boolean =>
  /^ago$/i.test(text) &&
  /(?:\d,\d{3}|\d{4,}|thousand|[mb]illion) years $/.test(sentence.text.slice(0, start - sentence.start))

/** 'If groups believe, then …', 'falls as rain, then flows down': what it follows stands in the sentence itself. */
const isThenOfItself = (sentence: SourceSentence, { text, start, head }: Token): boolean => {
  const before = `${sentence.text.slice(0, start - sentence.start).trimEnd()} `
  // 'Mary, the queen's sister, then came': beside the first verb it follows nothing of its sentence.
  return (
    /^then$/i.test(text) &&
    (/\b(?:if|when|once|after)\b.*$/i.test(before) ||
      (/\p{L}, (?:and )?$/u.test(before) && head !== sentence.root))
  )
}

/** True for 'July 8' and '8 July', which is one day of one year. */
const hasDay = (sentence: SourceSentence, { index }: Token): boolean =>
  [index - 1, index + 1].some((place) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(sentence, place)))

const isOnEvery = (sentence: SourceSentence): boolean => /\b(?:every|each|on \w+days)\b/i.test(sentence.text)

/** 'Ten years later', 'soon after': counted on from something. */
const isCounted = (sentence: SourceSentence, token: Token): boolean =>
  /^(?:years?|months?|weeks?|days?|decades?|centuries|century|hours?|minutes?)$/i.test(
    textAt(sentence, token.index - 1),
  )
