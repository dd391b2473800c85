import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { passageWords } from './told-sentence'
import type { WholeSentence } from './whole-sentences'

/** A sentence that can be understood alone, taken apart behind its subject. */
export interface SubjectFirst {
  /** The subject in the passage's words, as it stands inside a question. */
  subject: string
  /** 'From “…”: ', where the passage needs the article's title before it; else ''. */
  lead: string
  passage: Passage
}

const MOST_WORDS = 16
/** Subjects that a question cannot name: 'This', 'Many', 'One of them'. */
const NAMELESS =
  /^(?:it|this|that|these|those|they|many|some|most|one|another|others?|all|both|each|several|few|what|there|more|less|further|additional)\b|\b(?:array|variety|number|range|series|lot|set) of\b/i
/** A bare noun for something that happens: 'Infection is caused by …' speaks of the infection that was told of before. */
const EVENT = /(?:ion|ment|sis|ing|al)$/

/**
 * The subject of a sentence of which nothing stands before it and nothing between it and the verb group that begins at `verb`; null if the sentence
 * is built otherwise, or cannot be understood alone.
 */
export function subjectBefore({ claim, passage }: WholeSentence, verb: number): SubjectFirst | null {
  const { sentence } = claim
  if (passage === null || passage.sentences.length !== 1) return null
  const head = findChild(sentence, sentence.root, 'nsubj:outer', 'nsubj', 'nsubj:pass')
  if (!head || !head.isAgreed || head.upos === 'PRON') return null
  if (childrenOf(sentence, head.index).some((part) => part.xpos === 'JJR')) return null
  if (head.xpos === 'NN' && (sentence.children[head.index]?.length ?? 0) === 0 && EVENT.test(head.text))
    return null
  const own = subtreeOf(sentence, head.index)
  const [first, last] = [own[0]!, own.at(-1)!]
  const isWhole = own.length === last - first + 1 && last === verb - 1
  const subject = isWhole ? passageWords(claim, own, passage) : null
  const lead = passage.lead?.text ?? ''
  if (subject === null || !isFirst(passage, lead, subject)) return null
  if (subject.split(' ').length > MOST_WORDS || NAMELESS.test(subject) || /[,;:]$/.test(subject)) return null
  return tokenAt(sentence, last).text === ',' ? null : { subject, lead, passage }
}

const isFirst = ({ text }: Passage, lead: string, subject: string): boolean =>
  text.slice(lead.length).toLowerCase().startsWith(subject.toLowerCase())
