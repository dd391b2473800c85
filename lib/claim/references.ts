import { isDemonym } from '@/lib/article/language/lexicon/countries'
import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import { resolveNoun } from './definite-nouns'
import { isAddressed, isBothOfThem, isLinking, isSequence, isUnboundWord } from './loose-words'
import { fullNameOf, type Mentions } from './mentions'
import { isEmptyIt, pronounClassOf } from './pronouns'
import { namedPair } from './pairs'
import type { Edit } from './render'
import { resolvePronoun, type FoundReferences } from './resolve-pronoun'
import type { ReadSentence, References } from './read-sentence'
import { incompleteWords } from './self-contained'
import type { SourceSentence } from './source-sentence'
import type { ToldNouns } from './told-nouns'

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
  const found: FoundReferences = {
    edits: [],
    needs: new Map(),
    names: new Map(),
    unresolved: new Set(),
    named: new Map(),
  }
  const { edits, needs, names, unresolved } = found
  for (const token of sentence.tokens) {
    const kind = pronounClassOf(token)
    if (kind !== null) {
      if (!isEmptyIt(sentence, token)) resolvePronoun(sentence, token, kind, before, mentions, found)
    } else if (isSequence(sentence, token)) edits.push({ first: token.index, last: token.index, text: '' })
    else if (isUnboundWord(sentence, token) || isAddressed(sentence, token)) unresolved.add(token.index)
    else if (isBothOfThem(sentence, token)) {
      const pair = namedPair(sentence, token, before?.sentence ?? null, mentions)
      if (pair === null) unresolved.add(token.index)
      else edits.push(pair)
    } else if (isLinking(sentence, token)) edits.push({ first: token.index, last: token.index, text: '' })
    else if (token.upos === 'NOUN' && !isInName(token)) {
      const noun = resolveNoun(sentence, token, mentions, told)
      if (noun.kind === 'edit') edits.push(noun.edit)
      if (noun.kind === 'unresolved') unresolved.add(noun.place)
      if (noun.kind === 'bound') {
        needs.set(token.index, [noun.place])
        if (noun.name !== null) names.set(token.index, noun.name)
      }
    } else if (token.upos === 'PROPN') {
      nameInFull(sentence, token, mentions, edits)
    }
  }
  for (const [place, targets] of needs) {
    if (targets.some((target) => unresolved.has(target) && tokenAt(sentence, target).upos === 'PRON'))
      unresolved.add(place)
  }
  for (const place of incompleteWords(sentence)) {
    if (!edits.some((edit) => place >= edit.first && place <= edit.last)) unresolved.add(place)
  }
  leaveNamesAlone(sentence, found)
  const small = smallStart(sentence, mentions)
  if (small && !unresolved.has(small.first) && !edits.some((edit) => edit.first === small.first))
    edits.push(small)
  return { edits, needs, names, unresolved }
}

/** True for a common noun written as part of a name: 'The Store Window'. */
const isInName = (token: Token): boolean => token.index > 1 && /^\p{Lu}/u.test(token.text)

/** Takes back edits that would put a name beside itself, and leaves open those that would change a quotation. */
function leaveNamesAlone(sentence: SourceSentence, { edits, unresolved }: FoundReferences): void {
  const isMark = (token: Token): boolean => /^["“”]$|^``$|^''$/.test(token.text)
  for (const edit of [...edits]) {
    if (edit.text === '') continue
    const words = edit.text.split(/\s+/)
    const isBeside = [edit.first - 1, edit.last + 1].some((place) => {
      const token = sentence.tokens[place]
      return token?.upos === 'PROPN' && words.includes(token.text)
    })
    const isQuoted = sentence.tokens.slice(0, edit.first).filter(isMark).length % 2 === 1
    if (!isBeside && !isQuoted) continue
    edits.splice(edits.indexOf(edit), 1)
    const isName = sentence.tokens[edit.last]?.upos === 'PROPN'
    if (!isName) unresolved.add(edit.first)
  }
}

/** A surname that stands alone is given its first name. */
function nameInFull(sentence: SourceSentence, token: Token, mentions: Mentions, edits: Edit[]): void {
  const full = fullNameOf(token.text, mentions)
  if (full === null || full === token.text) return
  const isJoined = (other: Token | undefined): boolean => other !== undefined && other.upos === 'PROPN'
  const after = sentence.tokens[token.index + 1]
  if (isJoined(sentence.tokens[token.index - 1]) || isJoined(after)) return
  if ([sentence.tokens[token.index - 1], after].some((other) => /^vs?\.?$/.test(other?.text ?? ''))) return
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
