import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { Opening } from './asking'
import { subjectWords } from './told-sentence'
import type { WholeSentence } from './whole-sentences'

/** A sentence that can be understood alone, taken apart behind its subject; before it stands the article's title, where the passage needs it. */
export interface SubjectFirst extends Opening {
  /** The subject in the passage's words, as it stands inside a question. */
  subject: string
  passage: Passage
}

const MOST_WORDS = 16
/** Subjects that a question cannot name: 'This', 'Many', 'One of them'. */
export const NAMELESS =
  /^(?:it|this|that|these|those|they|many|some|most|one|another|others?|all|both|each|several|few|what|there|much|little|everything|something|nothing|anything|more|less|further|additional|related|similar|comparable|comorbid|alternative|subsequent|corresponding|respective)\b|\bthe (?:two|three|former|latter|same)$|\b(?:array|variety|number|range|series|lot|set) of\b/i
/** A bare noun for something that happens: 'Infection is caused by …' speaks of the infection that was told of before. */
const EVENT = /(?:ion|ment|sis|ing|al)$/
const RELATIONAL =
  /^(?:use|exposure|loss|lack|increase|decrease|growth|rise|fall|decline|change|damage|failure|intake|result|effect|cause)$/
/** A phrase that opens a sentence, to its comma. */
export const PHRASE =
  /^(?:in|on|at|under|during|by|after|before|from|between|among|within|throughout|over|until|since|through|with|for|despite|without) [^,;:()]+, $/i
/** Phrases that lead on from what was told before, or tell what the question is for. */
export const LEADING_ON =
  /^(?:in (?:addition|order|contrast|an effort)\b|on the other hand|periodically|initially|similarly|likewise)/i
const MOST_WORDS_BEFORE = 10

/**
 * The subject of a sentence of which at most a phrase with its comma stands before it, and nothing between it and the verb group that begins at `verb`; null if the sentence
 * is built otherwise, or cannot be understood alone.
 */
export function subjectBefore(whole: WholeSentence, verb: number): SubjectFirst | null {
  const { claim, passage } = whole
  const { sentence } = claim
  if (passage === null || passage.sentences.length !== 1) return null
  const head = findChild(sentence, sentence.root, 'nsubj:outer', 'nsubj', 'nsubj:pass')
  if (!head || !head.isAgreed || head.upos === 'PRON') return null
  if (childrenOf(sentence, head.index).some((part) => part.xpos === 'JJR')) return null
  if (isOfSomething(sentence, head)) return null
  const own = subtreeOf(sentence, head.index)
  const [first, last] = [own[0]!, own.at(-1)!]
  const isWhole = own.length === last - first + 1 && last === verb - 1
  const subject = isWhole ? subjectWords(whole, own, passage) : null
  const before = passage.lead?.text ?? ''
  const front = subject === null ? null : frontOf(passage, before, subject)
  if (subject === null || front === null) return null
  if (subject.split(' ').length > MOST_WORDS || NAMELESS.test(subject) || /[,;:—–-]$/.test(subject))
    return null
  return tokenAt(sentence, last).text === ',' ? null : { subject, before, front, passage }
}

/** What stands before the subject; null if that is no short phrase, or tells that the sentence leads on. */
function frontOf({ text }: Passage, lead: string, subject: string): string | null {
  const told = text.slice(lead.length)
  const front = told.slice(0, Math.max(0, told.toLowerCase().indexOf(subject.toLowerCase())))
  if (front === '') return told.toLowerCase().startsWith(subject.toLowerCase()) ? '' : null
  return PHRASE.test(front) && !LEADING_ON.test(front) && front.split(' ').length <= MOST_WORDS_BEFORE
    ? front
    : null
}

/** 'Repeated use can lead to …', 'Infection is caused by …': of what, was told before. */
const isOfSomething = (sentence: Sentence, head: Token): boolean =>
  head.xpos === 'NN' &&
  (EVENT.test(head.text) || RELATIONAL.test(head.text)) &&
  childrenOf(sentence, head.index).every((part) => /^(?:det|amod|punct)$/.test(part.relation))

/** The form of 'do' in which a question on the main verb goes; null if that has no finite form of its own. */
export function doOf({ claim }: WholeSentence): string | null {
  const { xpos, text, lemma } = tokenAt(claim.sentence, claim.sentence.root)
  if (xpos === 'VBD') return 'did'
  if (!/^VB[ZP]$/.test(xpos)) return null
  // 'Ethics shapes …': its own verb tells best whether a noun is one or many.
  if (text === `${lemma}s` || text === `${lemma}es`) return 'does'
  return xpos === 'VBP' || claim.subject.isPlural || claim.subject.isJoined ? 'do' : 'does'
}
