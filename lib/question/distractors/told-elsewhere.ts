import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { entriesHolding, shareIn } from '../verify/sentence-index'
import type { DistractorPool } from './distractor-pool'

/** A sentence that holds the option and this share of the stem's words perhaps says that it is right as well. */
const MUCH = 0.5
const NEARLY_ALL = 0.8

/**
 * True if the article may say that the option is right too: a sentence holds it with half of the stem's words, or with the stem's verb
 * and one word more. Of the evidence itself, holding the option is enough.
 */
export function isToldElsewhere(option: string, question: Candidate, pool: DistractorPool): boolean {
  const words = contentWords(option)
  if (words.size === 0) return false
  const stem = contentWords(question.stem)
  const { claim } = question
  const [verb = ''] = contentWords(tokenAt(claim.sentence, claim.predicate).text)
  const own = pool.sentences.entryOf[claim.sentence.id]
  return entriesHolding(pool.sentences, words, NEARLY_ALL).some((entry) => {
    const held = pool.sentences.entries[entry]!.words
    if (entry === own) return true
    const share = shareIn(stem, held)
    return share >= MUCH || (held.has(verb) && share * stem.size >= 2)
  })
}
