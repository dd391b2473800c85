import { PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { PERSON_TITLES } from '@/lib/article/language/lexicon/names'

const MANY_SOLDIERS = /^(?:armies|forces|troops|soldiers|settlers|colonists|warriors|fighters|people)$/
const TAKES_NO_S = /(?:sh|ch|ese|ss)$/

/**
 * What else a reader may call the answer with as much right: 'the Mongols' for 'Mongol armies', 'Joseph Stiglitz' for 'Economist Joseph
 * Stiglitz'. The answer itself is not among them.
 */
export function variantsOf(answer: string): string[] {
  const words = answer.replace(/^the /i, '').split(' ')
  const [first, second] = words
  if (first === undefined || second === undefined) return []
  const isPeople = words.length === 2 && MANY_SOLDIERS.test(second) && /^\p{Lu}\p{Ll}+$/u.test(first)
  if (isPeople) {
    const name = TAKES_NO_S.test(first) ? first : `${first.replace(/s$/, '')}s`
    return [`the ${name}`]
  }
  const isTitled = PERSON_TITLES.has(first) || PEOPLE_NOUNS.has(first.toLowerCase())
  const isName = words.slice(1).every((word) => /^\p{Lu}/u.test(word))
  return isTitled && isName && /^\p{Lu}/u.test(first) ? [words.slice(1).join(' ')] : []
}
