import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import { ANAPHORIC_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { fullNameOf, type Mentions } from './mentions'
import {
  antecedentsInSentence,
  flatParts,
  isEmptyIt,
  isPossessive,
  isPossibleAntecedent,
  pronounClassOf,
  type PronounClass,
} from './pronouns'
import type { Edit } from './render'
import { antecedentBefore } from './previous-subject'
import type { ReadSentence, References } from './read-sentence'
import type { SourceSentence } from './source-sentence'

const POINTING =
  /^(?:this|these|those|such|another|latter|former|aforementioned|above|following|same|respective|certain|particular)$/i
const RELATIVE_TIME =
  /^(?:today|tonight|yesterday|tomorrow|now|nowadays|recently|currently|meanwhile|ago|later|earlier|soon|afterwards|afterward|here|there|then|so|henceforth|previously|subsequently)$/i
const LINKING =
  /^(?:also|however|furthermore|moreover|therefore|thus|hence|additionally|consequently|nevertheless|nonetheless|instead|indeed|similarly|likewise|besides|too|overall|accordingly|fortunately|unfortunately|interestingly|surprisingly|finally|notably|ultimately|naturally|unsurprisingly)$/i

/** The references of a parsed sentence, `before` being the one before it in the same block (null at a block's start). */
export function resolveReferences(
  sentence: SourceSentence,
  before: ReadSentence | null,
  mentions: Mentions,
): References {
  const edits: Edit[] = []
  const needs = new Map<number, number[]>()
  const names = new Map<number, string>()
  const unresolved = new Set<number>()
  const named = new Map<PronounClass, number>()
  for (const token of sentence.tokens) {
    const kind = pronounClassOf(token)
    if (kind !== null) {
      if (isEmptyIt(sentence, token)) continue
      const inside = antecedentsInSentence(sentence, token, kind, mentions)
      if (inside.length > 0) {
        needs.set(token.index, inside)
        const name = nameFor(sentence, token, inside, mentions)
        if (name !== null) names.set(token.index, name)
        continue
      }
      const ahead = subjectAhead(sentence, token, kind, mentions)
      if (ahead !== null) {
        needs.set(token.index, [ahead])
        continue
      }
      const same = named.get(kind)
      if (same !== undefined) {
        needs.set(token.index, [same])
        continue
      }
      const name = antecedentBefore(token, kind, before, mentions)
      if (name !== null) named.set(kind, token.index)
      if (name === null) unresolved.add(token.index)
      else edits.push({ first: token.index, last: token.index, text: name })
    } else if (isUnboundWord(sentence, token)) unresolved.add(token.index)
    else if (isBothOfThem(sentence, token)) unresolved.add(token.index)
    else if (isLinking(sentence, token)) edits.push({ first: token.index, last: token.index, text: '' })
    else if (token.upos === 'NOUN') resolveNoun(sentence, token, mentions, edits, unresolved)
    else if (token.upos === 'PROPN') nameInFull(sentence, token, mentions, edits)
  }
  const small = smallStart(sentence, mentions)
  if (small && !unresolved.has(small.first) && !edits.some((edit) => edit.first === small.first))
    edits.push(small)
  return { edits, needs, names, unresolved }
}

/** The place of the sentence's subject if a possessive before it stands for it: 'Throughout its existence, Warsaw has been …'. */
function subjectAhead(
  sentence: SourceSentence,
  pronoun: Token,
  kind: PronounClass,
  mentions: Mentions,
): number | null {
  const subject = childrenOf(sentence, sentence.root).find((child) => /^nsubj/.test(child.relation))
  if (!subject || subject.index < pronoun.index || !isPossessive(pronoun)) return null
  const isInside = pronoun.head >= 0 && pronoun.head !== subject.index
  if (kind === 'they' && !/^NNP?S$/.test(subject.xpos)) return null
  return isInside && isPossibleAntecedent(subject, kind, mentions, flatParts(sentence, subject))
    ? subject.index
    : null
}

/** The name that a pronoun stands for, if only one noun of the sentence fits and it is a name; with 's for a possessive. */
function nameFor(
  sentence: SourceSentence,
  pronoun: Token,
  antecedents: readonly number[],
  mentions: Mentions,
): string | null {
  const [only] = antecedents
  if (antecedents.length !== 1 || only === undefined) return null
  const head = tokenAt(sentence, only)
  if (head.upos !== 'PROPN') return null
  const parts = [head, ...flatParts(sentence, head)]
  const person = parts.map((part) => fullNameOf(part.text, mentions)).find((name) => name !== null)
  const name = person ?? (parts.length === 1 && isCountry(head.text) ? head.text : null)
  return name === null ? null : isPossessive(pronoun) ? `${name}'s` : name
}

/** Words that always point outside: demonstratives, 'the latter', times reckoned from the telling. */
function isUnboundWord(sentence: SourceSentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]?.text.toLowerCase()
  if (token.upos === 'ADV' && RELATIVE_TIME.test(token.text)) {
    if (/^(?:later|earlier)$/i.test(token.text) && next === 'than') return false
    return !(/^so$/i.test(token.text) || (/^there$/i.test(token.text) && token.relation === 'expl'))
  }
  if (token.xpos === 'EX') return false
  if (/^(?:this|these|those)$/i.test(token.text))
    return token.upos === 'PRON' && next !== 'who' && next !== 'that'
  if (/^that$/i.test(token.text)) return token.xpos === 'DT' && token.upos === 'PRON'
  if (/^(?:other|others)$/i.test(token.text)) {
    const noun = token.head < 0 ? token : tokenAt(sentence, token.head)
    return (
      noun.relation !== 'conj' &&
      next !== 'than' &&
      !/^(?:each|one)$/i.test(sentence.tokens[token.index - 1]?.text ?? '')
    )
  }
  if (/^such$/i.test(token.text)) return next !== 'as' && next !== 'a' && next !== 'an'
  return (
    POINTING.test(token.text) &&
    (token.upos === 'ADJ' || token.upos === 'PRON') &&
    !/^(?:certain|former|following)$/i.test(token.text)
  )
}

/** 'both leaders', 'neither side': two that were named before. 'Both X and Y' names them itself. */
function isBothOfThem(sentence: SourceSentence, token: Token): boolean {
  if (!/^(?:both|neither|either|each)$/i.test(token.text) || /^(?:cc|cc:preconj)$/.test(token.relation))
    return false
  if (token.head < 0 || token.upos === 'PRON') return token.upos === 'PRON'
  const noun = tokenAt(sentence, token.head)
  const isNamed =
    noun.upos === 'PROPN' ||
    childrenOf(sentence, noun.index).some((child) => /^(?:conj|nmod|acl|acl:relcl)$/.test(child.relation))
  return token.index < noun.index && !isNamed && !/^each$/i.test(token.text)
}

/** 'also', 'however' and their like, which join a sentence to the one before and can go. */
function isLinking(sentence: SourceSentence, token: Token): boolean {
  if (!LINKING.test(token.text) || !/^(?:ADV|CCONJ|SCONJ)$/.test(token.upos) || token.relation === 'mark')
    return false
  if (/^too$/i.test(token.text) && /^(?:ADJ|ADV)$/.test(sentence.tokens[token.index + 1]?.upos ?? ''))
    return false
  const isPart = childrenOf(sentence, token.index).some((child) => child.upos !== 'PUNCT')
  return (
    !isPart && !(/^also$/i.test(token.text) && sentence.tokens[token.index - 1]?.text.toLowerCase() === 'but')
  )
}

/** 'the visit', 'this visit': described in full, or known to all, or left out. */
function resolveNoun(
  sentence: SourceSentence,
  noun: Token,
  mentions: Mentions,
  edits: Edit[],
  unresolved: Set<number>,
): void {
  const children = childrenOf(sentence, noun.index)
  const determiner = children.find((child) => child.relation === 'det')
  const word = determiner?.text.toLowerCase()
  if (!determiner || !/^(?:the|this|that|these|those)$/.test(word ?? '')) return
  const own = children.filter(
    (child) =>
      !/^(?:det|case|punct|cc|conj|cop|nsubj|appos|advmod|aux)$/.test(child.relation) &&
      !/^(?:itself|alone)$/.test(child.text),
  )
  const isPlain = own.length === 0 && determiner.index === noun.index - 1
  const description = mentions.descriptions.get(noun.lemma)
  const next = sentence.tokens[noun.index + 1]?.text ?? ''
  const isDescribable =
    determiner.index === noun.index - 1 &&
    !/^(?:of|between|to|from|in|by|that|which|who|for)$/.test(next) &&
    !description?.includes(` ${next} `)
  if (isDescribable && description && /^(?:the|this|that)$/.test(word!) && noun.xpos === 'NN') {
    const hasOwner = /^['’]s?$/.test(next)
    if (!hasOwner || !description.includes(' between ')) {
      edits.push({
        first: determiner.index,
        last: next === 'itself' ? noun.index + 1 : noun.index,
        text: description,
      })
      return
    }
  }
  if (word !== 'the') {
    unresolved.add(determiner.index)
    return
  }
  const isNamed =
    own.filter((child) => child.index < noun.index).length >= 2 ||
    own.some(
      (child) =>
        child.upos === 'PROPN' ||
        isDemonym(child.text) ||
        /^JJS$/.test(child.xpos) ||
        /^(?:acl|acl:relcl|nummod)$/.test(child.relation),
    ) ||
    /^(?:of|on|for|between|to|with|about)$/.test(next)
  if (isNamed || mentions.knownNouns.has(noun.lemma)) return
  if (isPlain || ANAPHORIC_NOUNS.has(noun.lemma)) unresolved.add(determiner.index)
}

/** A surname that stands alone is given its first name. */
function nameInFull(sentence: SourceSentence, token: Token, mentions: Mentions, edits: Edit[]): void {
  const full = fullNameOf(token.text, mentions)
  if (full === null || full === token.text) return
  const isJoined = (other: Token | undefined): boolean => other !== undefined && other.upos === 'PROPN'
  const after = sentence.tokens[token.index + 1]
  if (isJoined(sentence.tokens[token.index - 1]) || isJoined(after)) return
  const first = full.split(' ')[0]
  if (sentence.tokens.some((other) => other.text === first && other.index < token.index)) return
  edits.push({ first: token.index, last: token.index, text: full })
}

/** The first word without its capital, if it has one only for standing first. */
function smallStart(sentence: SourceSentence, mentions: Mentions): Edit | null {
  const token = sentence.tokens.find((candidate) => candidate.upos !== 'PUNCT')
  if (!token || !/^\p{Lu}/u.test(token.text) || token.upos === 'PROPN' || /^\p{Lu}{2}/u.test(token.text))
    return null
  if (isDemonym(token.text) || token.text === 'I' || mentions.capitalWords.has(token.text)) return null
  return {
    first: token.index,
    last: token.index,
    text: token.text.charAt(0).toLowerCase() + token.text.slice(1),
  }
}
