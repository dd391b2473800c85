import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'

const OFFICE =
  /^(?:president|king|queen|emperor|empress|sultan|pope|chancellor|premier|minister|governor|mayor|ruler|leader|head|chief|chairman|chairperson|secretary|commander|director)$/

/** True for what one after another is: who is meant only the time tells. */
export const isOffice = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && OFFICE.test(lemma)

/** True for a sentence that names a year or a decade. */
export const hasYear = ({ tokens }: SourceSentence): boolean =>
  tokens.some(({ text }) => /^(?:1\d{3}|20\d\d)s?$/.test(text))
