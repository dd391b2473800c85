import { lonePassage } from '@/lib/claim/passages/lone-passage'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { appraise } from './appraise'
import type { VerifyContext } from '../verify/verify-context'

/** A sentence stands alone and is worth knowing from these probabilities on, though a rule has a doubt about a word of it. */
const LEAST = { stands: 0.45, worth: 0.7 }

/**
 * The passages that the rules let stand alone, and with them every plain sentence that stands alone as far as has been learned. By the id of their
 * last sentence, in reading order.
 */
export function shownPassages(read: ArticleClaims, context: VerifyContext): ReadonlyMap<number, Passage> {
  return new Map(
    read.sentences.flatMap((sentence): [number, Passage][] => {
      const passage = read.passages.get(sentence.id) ?? learnedPassage(sentence.id, read, context)
      return passage === null ? [] : [[sentence.id, passage]]
    }),
  )
}

function learnedPassage(id: number, read: ArticleClaims, context: VerifyContext): Passage | null {
  const sentence = read.sentences[id]!
  if (sentence.unfit !== null) return null
  const passage = lonePassage(sentence, read.story)
  if (passage === null) return null
  const { stands, worth } = appraise(sentence, context)
  return stands >= LEAST.stands && worth >= LEAST.worth ? passage : null
}
