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
  if (isExample(old, statement)) return null
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
  const fitting = options.filter((option) => !statement.includes(option.text))
  const far = fitting.find((option) => !areNearYears(option.text, old))
  return (far ?? fitting[0])?.text ?? null
}

/** True for 'X and other …' and '… such as X': another thing there would be known by the kind that is named. */
function isExample(old: string, statement: string): boolean {
  const at = statement.indexOf(old)
  return (
    /^,? (?:and|or) other\b/.test(statement.slice(at + old.length)) ||
    /\b(?:such as|including|like)(?: the)? $/.test(statement.slice(0, at))
  )
}

/** Years this near to each other are a matter of chance to know, where one has to say true or false. */
const NEAR_YEARS = 2

const areNearYears = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map((text) => Number(/\b\d{4}\b/.exec(text)?.[0]))
  return Math.abs(first! - second!) <= NEAR_YEARS
}
