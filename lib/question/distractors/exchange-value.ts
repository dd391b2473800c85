import type { Claim } from '@/lib/claim/claim'
import { candidate } from '../candidate'
import type { Mention } from '../noun-phrases'
import type { DistractorPool } from './distractor-pool'
import { wrongThings } from './wrong-options'
import { wrongValues } from './wrong-values'

const NAMES = /^(?:country|person|organisation|place|name)$/

/**
 * What may stand in a statement in the place of `old`, the words of one of its mentions, and makes it false; null if nothing surely
 * does. Three must be found for a name, so that it is not by chance the only thing of its kind.
 */
export function exchangeValue(
  claim: Claim,
  statement: string,
  mention: Mention,
  old: string,
  pool: DistractorPool,
): string | null {
  const { type, places } = mention.phrase
  const stem = statement.replace(old, '')
  const question = candidate({
    kind: 'cloze',
    family: 'cloze',
    stem,
    answer: old,
    answerType: type,
    answerPlaces: places,
    claim,
    prior: 0,
  })
  const options = NAMES.test(type)
    ? wrongThings(question, 3, pool)
    : wrongValues(old, type, claim.sentence, pool)
  return options.find((option) => !statement.includes(option.text))?.text ?? null
}
