import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'

/** Pictures that only the article has. */
const PICTURES =
  /^(?:chart|figure|table|diagram|graph|map|photo|photograph|image|picture|illustration|example)$/
/** Nouns for what belongs to something else. */
const RELATIVE =
  /^(?:symptom|consequence|example|issue|cause|effect|factor|feature|method|option|type|kind|form|benefit|need|problem|result|way|step|item|task|mode|sign|goal|part|element|component|case|risk|complication|cost)$/

/** True for a subject that speaks of a picture, which stands only in the article. */
export const isPictured = (sentence: Sentence, subject: Token): boolean =>
  subtreeOf(sentence, subject.index).some((place) => PICTURES.test(tokenAt(sentence, place).lemma))

/** 'The guild relied on …': the one that was told of before. */
export const isBareDefinite = (sentence: Sentence, subject: Token): boolean => {
  const own = childrenOf(sentence, subject.index).filter(({ relation }) => relation !== 'punct')
  return subject.upos === 'NOUN' && own.length === 1 && /^the$/i.test(own[0]!.text)
}

/** 'Serious consequences include …': of what, was told before. */
export const isOfNothing = (sentence: Sentence, subject: Token): boolean =>
  RELATIVE.test(subject.lemma) &&
  !childrenOf(sentence, subject.index).some(({ relation }) => /^(?:nmod|compound|acl)/.test(relation))
