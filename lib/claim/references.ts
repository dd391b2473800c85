import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { resolveNoun } from './definite-nouns'
import { isAddressed, isBothOfThem, isLinking, isSequence, isUnboundWord } from './loose-words'
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
import { nounPhraseAt } from './noun-phrase'
import { namedPair } from './pairs'
import { renderPlaces, type Edit } from './render'
import { antecedentBefore } from './previous-subject'
import type { ReadSentence, References } from './read-sentence'
import { incompleteWords } from './self-contained'
import type { SourceSentence } from './source-sentence'
import type { ToldNouns } from './told-nouns'

const LONGEST_SUBJECT = 6

/**
 * The references of a parsed sentence. `before` is the one before it in the same block (null at a block's start), `told` the nouns that the
 * section has told in full so far.
 */
export function resolveReferences(
  sentence: SourceSentence,
  before: ReadSentence | null,
  mentions: Mentions,
  told: ToldNouns,
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
      const subject = leadingSubject(sentence, token, kind, mentions)
      const inside =
        subject === null ? antecedentsInSentence(sentence, token, kind, mentions) : [subject.index]
      if (inside.length > 0) {
        needs.set(token.index, inside)
        const name =
          nameFor(sentence, token, inside, mentions) ??
          (subject && subjectWords(sentence, subject, { edits, unresolved }, mentions))
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
    } else if (isSequence(sentence, token)) edits.push({ first: token.index, last: token.index, text: '' })
    else if (isUnboundWord(sentence, token) || isAddressed(sentence, token)) unresolved.add(token.index)
    else if (isBothOfThem(sentence, token)) {
      const pair = namedPair(sentence, token, before?.sentence ?? null, mentions)
      if (pair === null) unresolved.add(token.index)
      else edits.push(pair)
    } else if (isLinking(sentence, token)) edits.push({ first: token.index, last: token.index, text: '' })
    else if (token.upos === 'NOUN' && !isInName(token)) {
      const found = resolveNoun(sentence, token, mentions, told)
      if (found.kind === 'edit') edits.push(found.edit)
      if (found.kind === 'unresolved') unresolved.add(found.place)
      if (found.kind === 'bound') {
        needs.set(token.index, [found.place])
        if (found.name !== null) names.set(token.index, found.name)
      }
    } else if (token.upos === 'PROPN') nameInFull(sentence, token, mentions, edits)
  }
  for (const place of incompleteWords(sentence)) {
    if (!edits.some((edit) => place >= edit.first && place <= edit.last)) unresolved.add(place)
  }
  const small = smallStart(sentence, mentions)
  if (small && !unresolved.has(small.first) && !edits.some((edit) => edit.first === small.first))
    edits.push(small)
  return { edits, needs, names, unresolved }
}

/** True for a common noun written as part of a name: 'The Store Window'. */
const isInName = (token: Token): boolean => token.index > 1 && /^\p{Lu}/u.test(token.text)

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

/** The subject of the main clause, if a pronoun that is the subject of a later clause agrees with it: who acts goes on acting. */
function leadingSubject(
  sentence: SourceSentence,
  pronoun: Token,
  kind: PronounClass,
  mentions: Mentions,
): Token | null {
  if (!/^nsubj/.test(pronoun.relation) || sentence.root < 0 || pronoun.head === sentence.root) return null
  const subject = childrenOf(sentence, sentence.root).find((child) => /^nsubj/.test(child.relation))
  if (!subject || subject.index > pronoun.index || subject.upos === 'PRON') return null
  const isPlural =
    /^NNP?S$/.test(subject.xpos) ||
    childrenOf(sentence, subject.index).some((child) => child.relation === 'conj')
  if (isPlural !== (kind === 'they')) return null
  return isPossibleAntecedent(subject, kind, mentions, flatParts(sentence, subject)) ? subject : null
}

/** The words of a subject that are put for a pronoun far from it; null if they are many or not clear themselves. */
function subjectWords(
  sentence: SourceSentence,
  subject: Token,
  { edits, unresolved }: { edits: readonly Edit[]; unresolved: ReadonlySet<number> },
  mentions: Mentions,
): string | null {
  const { places, isContiguous } = nounPhraseAt(sentence, subject.index, mentions.surnames)
  const isClear = places.every((place) => !unresolved.has(place) && tokenAt(sentence, place).upos !== 'PRON')
  const first = tokenAt(sentence, places[0]!).text
  if (!isClear || !isContiguous || places.length > LONGEST_SUBJECT || /^(?:an?|some|any|no)$/i.test(first))
    return null
  const text = renderPlaces(sentence, places, edits)
  return places[0] === 0 && /^the /i.test(text) ? `the ${text.slice(4)}` : text
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
