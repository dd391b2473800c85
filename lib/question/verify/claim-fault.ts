import { tokenAt } from '@/lib/article/language/tree'
import { deepHedgesOf } from '@/lib/claim/modality'
import type { Candidate } from '../candidate'

/** How far the tree of the clause must be trusted. */
const LEAST_CONFIDENCE = 0.7

/** Faults of the claim as this question uses it: a shaky tree, a hedge or a source that got lost. */
export function claimFault(question: Candidate): string | null {
  const { claim } = question
  if (claim.confidence < LEAST_CONFIDENCE) return 'unsure-tree'
  if (claim.attribution !== null && !question.namesSource) return 'source-lost'
  if (claim.hedges.length > 0 && !keepsHedges(question)) return 'hedge-lost'
  if (claim.modality === 'hedged') return 'hedged'
  if (hasLostHedge(question)) return 'hedge-lost'
  return null
}

/** True if every word that makes the clause less than sure stands in the stem or the answer. */
function keepsHedges(question: Candidate): boolean {
  const words = `${question.stem} ${question.answer}`.toLowerCase().split(/[^\p{L}]+/u)
  return question.claim.hedges.every((place) => {
    const token = tokenAt(question.claim.sentence, place)
    return words.includes(token.text.toLowerCase()) || words.includes(token.lemma.toLowerCase())
  })
}

/** True if the sentence hedges somewhere and the question shows none of it: the whole is then told more surely than written. */
function hasLostHedge(question: Candidate): boolean {
  const { sentence } = question.claim
  const asides = new Set(
    question.claim.units.filter((unit) => unit.role === 'aside').flatMap((unit) => unit.places),
  )
  const hedges = deepHedgesOf(
    sentence,
    sentence.tokens.map((token) => token.index).filter((place) => !asides.has(place)),
  ).map((place) => tokenAt(sentence, place).text.toLowerCase())
  const text = `${question.stem} ${question.answer}`.toLowerCase()
  const isAdverb = (word: string): boolean => /ly$|^(?:perhaps|maybe)$/.test(word)
  return hedges.some((word) => isAdverb(word) && !text.includes(word))
}
