import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'

const SUCH = /\bsuch an? ((?:\p{L}|-)+(?: (?:\p{L}|-)+){0,2})/giu
/** Words that begin with the same letters, this many, are of one stem. */
const SHARED_LETTERS = 4

/** 'Such a harbour' where the stem tells of no harbour before: as what, stands elsewhere. */
export function openSuchFault(question: Pick<Candidate, 'stem'>): string | null {
  const stem = question.stem.replace(/["“][^"”]*["”]/g, '')
  const isOpen = [...stem.matchAll(SUCH)].some(({ index, 1: named = '' }) => {
    const told = stem.slice(0, index).toLowerCase()
    const words = [...contentWords(named)].map((word) => word.slice(0, SHARED_LETTERS))
    return (
      !words.some((word) => told.includes(word)) && !/^.{0,60}\bthat\b/.test(stem.slice(index + named.length))
    )
  })
  return isOpen ? 'stem-reference' : null
}
