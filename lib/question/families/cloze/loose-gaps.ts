import { NAME_PARTICLES, MONTHS, WEEKDAYS } from '@/lib/article/language/lexicon/names'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { range, type Gap } from './gap-places'

const MOST_NAME_WORDS = 6
const LINK = new RegExp(`^(?:${NAME_PARTICLES}|of|&|-|–)$`)
const YEAR = /^(?:1[0-9]\d\d|20\d\d)$/
const DECADE = /^(?:1[0-9]|20)\d0s$/
const FIGURE = /^\d[\d,]*(?:\.\d+)?$/
const COUNT =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/i
const NO_NAME = /^(?:[A-Z]|I|The|A|An|Mr|Mrs|Ms|Dr|St|No|Vol)\.?$/

/**
 * Runs of capitals, years, decades and figures of a sentence that its surer gaps leave: what somebody may well ask for, though other words could
 * fit. `taken` are the places of the surer gaps.
 */
export function looseGaps({ tokens }: SourceSentence, taken: ReadonlySet<number>): Gap[] {
  const gaps: Gap[] = []
  for (let place = 0; place < tokens.length; place++) {
    if (taken.has(place)) continue
    const last = endOfName(tokens, place)
    if (last !== null) {
      const places = range(place, last)
      if (places.every((one) => !taken.has(one)) && places.length <= MOST_NAME_WORDS)
        gaps.push(nameOf(tokens, places))
      place = last
    } else gaps.push(...figureOf(tokens, place))
  }
  return gaps
}

/** The last place of the name that begins at a place; null if none does. */
function endOfName(tokens: readonly Token[], first: number): number | null {
  if (!isNameWord(tokens[first]) || (first === 0 && tokens[0]!.upos !== 'PROPN')) return null
  let last = first
  for (;;) {
    if (isNameWord(tokens[last + 1])) last++
    else if (LINK.test(tokens[last + 1]?.text ?? '') && isNameWord(tokens[last + 2])) last += 2
    else break
  }
  return last === first && NO_NAME.test(tokens[first]!.text) ? null : last
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  /^(?:PROPN|NOUN|ADJ|X)$/.test(token.upos) &&
  !MONTHS.has(token.text) &&
  !WEEKDAYS.has(token.text)

/** A gap for a name, of the kind that one of its words is read as; it says only that a name is missing. */
function nameOf(tokens: readonly Token[], places: readonly number[]): Gap {
  const kinds = places.map((place) => tokens[place]!.kind)
  const type = kinds.includes('person') ? 'person' : kinds.includes('place') ? 'place' : 'name'
  return { places, type, cue: 'name', isTyped: true, prior: 0.4 }
}

function figureOf(tokens: readonly Token[], place: number): Gap[] {
  const { text, upos } = tokens[place]!
  const [before, after] = [tokens[place - 1]?.text ?? '', tokens[place + 1]?.text ?? '']
  if (/^[-–—/:.]$/.test(before) || /^[-–—/:]$/.test(after)) return []
  if (YEAR.test(text) || DECADE.test(text))
    return [
      { places: [place], type: 'year', cue: YEAR.test(text) ? 'year' : 'decade', isTyped: true, prior: 0.5 },
    ]
  if (upos !== 'NUM' || !(FIGURE.test(text) || COUNT.test(text))) return []
  return [
    { places: [place], type: after === '%' ? 'percent' : 'number', cue: 'number', isTyped: true, prior: 0.4 },
  ]
}
