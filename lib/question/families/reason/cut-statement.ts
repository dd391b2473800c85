import type { Sentence } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { WholeSentence } from '../whole-sentences'

/** Words of a subject up to which it tells little, if it names nobody. */
const FEW_SUBJECT_WORDS = 3
/** What may stand around a verb without saying what was done to whom, where or when. */
const AROUND = /^(?:nsubj|nsubj:pass|aux|aux:pass|advmod|punct|mark|cc)$/
const POINTING = /^(?:it|they|he|she|this|that|these|those)$/i

/**
 * True if a statement that is taken out of its sentence is cut in its middle: a word in it opens or joins what stands outside ('the council held
 * that …', 'by ships or, as in Bergen, …').
 */
export const isCut = (sentence: Sentence, main: readonly number[]): boolean => {
  const shown = new Set(main)
  return main.some((place, i) => {
    if (leadsNowhere(sentence, main.slice(i))) return true
    const { relation, head, text } = tokenAt(sentence, place)
    // 'From within' needs no clause behind it.
    return (
      /^(?:mark|cc)$/.test(relation) && head >= 0 && !shown.has(head) && !/^(?:within|inside)$/i.test(text)
    )
  })
}

/** 'Or, as in Bergen', 'while hard oak': what is joined stands behind, and only what was put in beside it is left. */
function leadsNowhere(sentence: Sentence, [first, ...rest]: readonly number[]): boolean {
  const { text, upos } = tokenAt(sentence, first!)
  const words = rest.map((place) => tokenAt(sentence, place))
  const isBehind = first! > sentence.root
  if (isBehind && /^(?:while|whereas)$/i.test(text)) return !words.some(({ xpos }) => /^VB|^MD$/.test(xpos))
  return upos === 'CCONJ' && words[0]?.text === ',' && !words.slice(1).some((token) => token.text === ',')
}

/**
 * True if a statement that stands alone says of nobody in particular that something was done, and no more ('Hours are saved'), or of an 'it' that
 * it is so.
 */
export function isStub({ claim, passage }: WholeSentence, main: readonly number[]): boolean {
  const { sentence } = claim
  if (passage !== null && passage.sentences.length > 1) return false
  const subject = findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass', 'expl')
  // 'There is a link between …' names what there is.
  if (subject === null || /^there$/i.test(subject.text)) return false
  if (POINTING.test(subject.text) && subject.index === main[0]) return !saysWhat(sentence, main)
  const own = subtreeOf(sentence, subject.index)
  const isNamed = own.some((place) => tokenAt(sentence, place).upos === 'PROPN')
  // 'In 1904, prices fell' tells when; 'like salt, prices fell' tells nothing.
  const isPlaced = childrenOf(sentence, sentence.root).some(
    ({ relation, index }) =>
      /^(?:obl|advcl)/.test(relation) &&
      index < subject.index &&
      !/^(?:like|unlike)$/i.test(tokenAt(sentence, main[0]!).text),
  )
  return !isNamed && !isPlaced && own.length <= FEW_SUBJECT_WORDS && isBareVerb(sentence, main)
}

/** 'It is hard to say', 'it is known that …': what 'it' is, follows. */
const saysWhat = (sentence: Sentence, main: readonly number[]): boolean =>
  main.some((place) => place > sentence.root && /^(?:to|that|for)$/i.test(tokenAt(sentence, place).text))

const firstOfSubject = (sentence: Sentence): number =>
  findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass')?.index ?? 0

/** True if nothing but its subject, helpers and adverbs stand around the main verb of a statement, apart from a phrase that it opens with. */
export const isBareVerb = (sentence: Sentence, main: readonly number[]): boolean =>
  tokenAt(sentence, sentence.root).upos === 'VERB' &&
  main.every((place) => {
    const { head, relation, index } = tokenAt(sentence, place)
    return head !== sentence.root || AROUND.test(relation) || index < firstOfSubject(sentence)
  })
