import { GROUP_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { REPORT_VERBS } from '@/lib/article/language/lexicon/verbs'
import type { Token } from '@/lib/article/language/token'
import { tokenAt } from '@/lib/article/language/tree'
import { bindInSentence, type Binding } from './bind-pronoun'
import { fullNameOf, type Mentions } from './mentions'
import { nounPhraseAt } from './noun-phrase'
import { antecedentBefore } from './previous-subject'
import { flatParts, isPossessive, type PronounClass } from './pronouns'
import type { ReadSentence } from './read-sentence'
import { renderPlaces, type Edit } from './render'
import type { SourceSentence } from './source-sentence'

/** The references of a sentence as far as it has been read. */
export interface FoundReferences {
  edits: Edit[]
  needs: Map<number, number[]>
  names: Map<number, string>
  unresolved: Set<number>
  /** Pronouns that an earlier sentence gave a name: a later one of the class means the same. */
  named: Map<PronounClass, number>
}

const LONGEST_WORDS = 6

/** Binds a pronoun to its own sentence or to the one before, or marks its place as unresolved. */
export function resolvePronoun(
  sentence: SourceSentence,
  pronoun: Token,
  kind: PronounClass,
  before: ReadSentence | null,
  mentions: Mentions,
  found: FoundReferences,
): void {
  const { edits, needs, names, unresolved, named } = found
  const bound = bindInSentence(sentence, pronoun, kind, mentions)
  if (bound.places.length > 0) {
    if (isDoubtful(sentence, pronoun, kind, bound)) {
      unresolved.add(pronoun.index)
      return
    }
    needs.set(pronoun.index, bound.places)
    const name =
      bound.places.length === 1 ? wordsFor(sentence, pronoun, bound.places[0]!, found, mentions) : null
    if (name !== null) names.set(pronoun.index, name)
    return
  }
  const same = named.get(kind)
  if (same !== undefined) {
    needs.set(pronoun.index, [same])
    const name = edits.find((edit) => edit.first === same)?.text
    if (name !== undefined) names.set(pronoun.index, asOwner(name, pronoun))
    return
  }
  const name = antecedentBefore(pronoun, kind, before, mentions)
  if (name === null) {
    unresolved.add(pronoun.index)
    return
  }
  named.set(kind, pronoun.index)
  edits.push({ first: pronoun.index, last: pronoun.index, text: name })
}

/** True if two persons may be meant, or if what somebody said of 'it' need not be about the thing that the sentence begins with. */
function isDoubtful(sentence: SourceSentence, pronoun: Token, kind: PronounClass, bound: Binding): boolean {
  const isPerson = kind === 'he' || kind === 'she'
  if (bound.places.length > 1 && !bound.isPreferred) return isPerson
  if (isPerson || isPossessive(pronoun)) return false
  const target = tokenAt(sentence, bound.places[0]!)
  const head = pronoun.head < 0 ? null : tokenAt(sentence, pronoun.head)
  const isReported =
    head?.relation === 'ccomp' && head.head >= 0 && REPORT_VERBS.has(tokenAt(sentence, head.head).lemma)
  const canSpeak = target.upos === 'PROPN' || target.upos === 'PRON' || GROUP_NOUNS.has(target.lemma)
  return isReported && target.head === head.head && kind === 'it' && !canSpeak
}

/** The words that a pronoun can be replaced by where its one noun is not shown; null if they are many or not clear themselves. */
function wordsFor(
  sentence: SourceSentence,
  pronoun: Token,
  place: number,
  { edits, unresolved }: FoundReferences,
  mentions: Mentions,
): string | null {
  const head = tokenAt(sentence, place)
  if (head.upos === 'PRON') {
    const taken = edits.find((edit) => edit.first === place)?.text
    return taken === undefined ? null : asOwner(taken.replace(/['’]s?$/, ''), pronoun)
  }
  const { places, isContiguous, isJoined } = nounPhraseAt(sentence, place, mentions.surnames)
  const person =
    head.upos === 'PROPN' && !isJoined
      ? [head, ...flatParts(sentence, head)]
          .map((part) => fullNameOf(part.text, mentions))
          .find((name) => name !== null)
      : undefined
  if (person !== undefined) return asOwner(person, pronoun)
  const isLeading = head.head === sentence.root && /^nsubj/.test(head.relation)
  if (head.upos !== 'PROPN' && !isLeading) return null
  const isClear = places.every((word) => !unresolved.has(word) && tokenAt(sentence, word).upos !== 'PRON')
  const first = tokenAt(sentence, places[0]!).text
  if (!isClear || !isContiguous || places.length > LONGEST_WORDS || /^(?:an?|some|any|no)$/i.test(first))
    return null
  const text = renderPlaces(sentence, places, edits)
  return asOwner(places[0] === 0 && /^the /i.test(text) ? `the ${text.slice(4)}` : text, pronoun)
}

/** The words with the mark of an owner, if the pronoun is a possessive. */
export const asOwner = (name: string, pronoun: Token): string =>
  !isPossessive(pronoun) || /['’]s?$/.test(name)
    ? name
    : /s$/.test(name) && /^their$/i.test(pronoun.text)
      ? `${name}'`
      : `${name}'s`
