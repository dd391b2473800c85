import type { SourceSentence } from '../source-sentence'
import type { Story } from './story'

/** What is told behind such words is a legend until its paragraph ends. */
const LEGEND =
  /\b(?:according to (?:\p{L}+ )?(?:tradition|legend|myth|lore|folklore)|it (?:was|is) said that|legend (?:has|tells|holds|says)|legends? (?:of|about)|(?:these|the|this) (?:story|stories|legends?|myths?|tales?)|in (?:\p{L}+ )?mythology)\b/iu
/** What is told right behind such words happens on a screen or in a book. */
const FICTION =
  /\b(?:science fiction|(?:television|TV) (?:series|shows?)|fictional|(?:in|of) the (?:film|movie|novel|comic|show|series))\b/i
const MOST_BEFORE = 6

/**
 * True for a sentence that is told as a fact and is none: it stands behind 'According to tradition' in its paragraph or goes on with its persons, or stands right behind what names a film or a
 * novel, and says so itself no more.
 */
export function isUnreal(sentence: SourceSentence, { sentences }: Pick<Story, 'sentences'>): boolean {
  if (LEGEND.test(sentence.text) || FICTION.test(sentence.text)) return false
  const before = sentences.slice(Math.max(0, sentence.id - MOST_BEFORE), sentence.id)
  const isGoingOn = (other: SourceSentence): boolean =>
    other.block === sentence.block || [...namesIn(sentence)].some((name) => namesIn(other).has(name))
  const last = before.at(-1)
  return (
    before.some((other) => LEGEND.test(other.text) && isGoingOn(other)) ||
    (last?.block === sentence.block && FICTION.test(last.text))
  )
}

const namesIn = ({ tokens }: SourceSentence): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ upos, kind, text }) => (upos === 'PROPN' && kind === 'person' ? [text] : [])))
