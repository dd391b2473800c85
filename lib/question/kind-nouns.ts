import { NAME_PARTICLES } from '@/lib/article/language/lexicon/names'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { tokenAt } from '@/lib/article/language/tree'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that say inside a name what it names: 'Treaty' of Versailles, Suez 'Canal'. */
const KIND_NOUNS = words(
  'treaty act edict charter constitution declaration convention protocol accord pact amendment bill law war battle siege revolution rebellion ' +
    'uprising revolt massacre crusade campaign operation expedition river canal lake sea ocean bay gulf strait island mountain mount valley ' +
    'desert forest park peninsula glacier volcano reef dam bridge tower castle palace fort cathedral church abbey temple mosque monastery ' +
    'museum gallery library theatre theater stadium university college school academy institute hospital laboratory observatory airport ' +
    'station railway street avenue square highway company corporation bank newspaper magazine journal party union league alliance federation ' +
    'society association foundation commission committee council court parliament congress senate ministry department agency bureau army navy ' +
    'regiment dynasty empire kingdom republic duchy county province district region prize award medal trophy cup championship festival ' +
    'tournament conference congress summit theorem theory principle effect method process programme program project mission satellite ' +
    'telescope plan policy fund crisis depression plague famine earthquake hurricane fire flood orchestra opera symphony ballet',
)

/** What a single name is by one of its own words ('treaty', 'canal'); null if none says so. `places` are those of the name. */
export function kindOfName(sentence: SourceSentence, places: readonly number[]): string | null {
  const tokens = places
    .map((place) => tokenAt(sentence, place))
    .filter((token) => !/^(?:the|an?)$/i.test(token.text))
  const linkAt = tokens.findIndex((token) => /^(?:of|for|on|in)$/.test(token.text))
  const candidates = linkAt < 0 ? [tokens.at(-1)] : [tokens[linkAt - 1]]
  const isName =
    tokens.length > 1 &&
    tokens.every((token) => token.upos === 'PROPN' || /^(?:of|for|on|in|the|and|de|la)$/.test(token.text))
  const kind = isName ? candidates[0]?.text.toLowerCase() : undefined
  return kind !== undefined && KIND_NOUNS.has(kind) ? kind : null
}

/** A name behind the noun that says what it is: 'the Norman noble Jean de Bethencourt' parted into description and name. */
export interface DescribedName {
  description: number[]
  name: number[]
}

const PARTICLES = new RegExp(`^(?:${NAME_PARTICLES}|of|the)$`)

/** The two parts of a phrase that ends in a name right behind a common noun; null if it is none, or if something follows the name. */
export function describedName(sentence: SourceSentence, places: readonly number[]): DescribedName | null {
  let first = places.length
  while (first > 0) {
    const token = tokenAt(sentence, places[first - 1]!)
    const isInside = first < places.length && PARTICLES.test(token.text)
    if (token.upos !== 'PROPN' && !isInside) break
    first--
  }
  while (first < places.length && tokenAt(sentence, places[first]!).upos !== 'PROPN') first++
  const name = places.slice(first)
  const before = places
    .slice(0, first)
    .filter((place) => !/^(?:the|an?)$/i.test(tokenAt(sentence, place).text))
  const noun = before.length === 0 ? null : tokenAt(sentence, before.at(-1)!)
  const isDescription = before.every((place) => /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(sentence, place).upos))
  if (name.length === 0 || name.length > 5 || before.length > 5 || !isDescription) return null
  return noun?.upos === 'NOUN' && noun.xpos === 'NN' ? { description: before, name } : null
}
