import { tokenAt } from '@/lib/article/language/tree'
import type { Ground } from './reason-grounds'
import type { WholeSentence } from '../whole-sentences'

/** Words by which a statement tells what it was done for, or why, by itself. */
const TOLD =
  /\b(?:in (?:an|the) (?:effort|attempt|hope|hopes)|in order to|so as to|because|due to|owing to|so (?:that )?(?:(?:the|its|their|his|her) )?\p{Ll}+ (?:have|has|can|could|will|would))\b/iu
/** Sentences that begin so are one side of a contrast, and what is asked would be its other side. */
const SET_AGAINST = /^(?:rather|instead|on the contrary|conversely),/i
const UNSURE = /^(?:perhaps|probably|possibly|maybe|presumably)$/i
/** What is done to no purpose is not done: 'they avoid changing numbers in order to please'. */
const REFRAINS = /^(?:avoid|refrain|abstain|refuse|decline)$/

/**
 * True if the ground that a sentence gives cannot be asked for by 'why' behind the rest: the rest tells a ground already, is one side of a
 * contrast, is itself unsure, or names several things of which only the last has the ground.
 */
export function tellsGroundAlready({ claim }: WholeSentence, { main, type }: Ground): boolean {
  const { sentence } = claim
  const tokens = main.map((place) => tokenAt(sentence, place))
  const text = tokens.map((token) => token.text).join(' ')
  return (
    TOLD.test(text) ||
    SET_AGAINST.test(sentence.text) ||
    tokens.some((token) => UNSURE.test(token.text)) ||
    tokens.some((token) => token.index > sentence.root && /^[:;]$/.test(token.text)) ||
    (type === 'purpose' && REFRAINS.test(tokenAt(sentence, sentence.root).lemma))
  )
}
