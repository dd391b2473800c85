import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Mention } from '../../noun-phrases'
import { isBracketed, range, type Gap } from './gap-places'
import { isMessenger } from './name-gaps'

const MOST_NAME_WORDS = 4
const LEAST_NAME_WORDS = 2

/** The gap for a person's full name behind what the person is, to which the tree hangs it: 'the Danish engineer _____ (person)'. */
export function introducedGap({ phrase, sentence }: Mention): Gap | null {
  const head = tokenAt(sentence, phrase.head)
  if (head.upos !== 'NOUN' || head.xpos !== 'NN' || head.kind !== 'person' || isBracketed(sentence, head))
    return null
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.upos === 'PROPN' && /^\p{Lu}[\p{L}.'’-]*$/u.test(token.text)
  const first = head.index + 1
  let last = head.index
  while (isName(sentence.tokens[last + 1])) last++
  const count = last - head.index
  if (count < LEAST_NAME_WORDS || count > MOST_NAME_WORDS) return null
  if (
    !childrenOf(sentence, head.index).some(
      ({ index, relation }) => index === first && /^(?:flat|appos)$/.test(relation),
    )
  )
    return null
  if (isMessenger(sentence, head)) return null
  // 'Anna Holm and Olga Berg', 'Anna Holm's brother', 'Anna de Vries'
  if (/^(?:and|&|or|['’]s?|de|van|von|der|al|[-–/(])$/.test(textAt(sentence, last + 1))) return null
  return { places: range(first, last), type: 'person', cue: 'person', isTyped: true, prior: 0.7 }
}
