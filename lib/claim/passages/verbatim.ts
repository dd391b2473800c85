import { textAt } from '@/lib/article/language/tree'
import type { Span } from '@/lib/core/span'
import { fullNameOf, type Mentions } from '../mentions'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '../source-sentence'
import { linksOf, type Change } from './links'
import { MARKS } from './marks'

/** Words of an article as they are shown, with where each piece of them comes from. */
export interface Verbatim {
  text: string
  /** The pieces that stand in the article word for word: `at` is where a piece begins in `text`, the span where it stands in the article. */
  pieces: readonly (Span & { at: number })[]
}

/** What joins a sentence to the one before it and says nothing itself. */
const LEADING =
  /^(?:however|moreover|furthermore|additionally|in addition|also|indeed|in fact|nevertheless|nonetheless|thus|therefore|hence|consequently|accordingly|as a result|of course|finally|lastly|for example|for instance|in particular|similarly|likewise|in contrast|by contrast|conversely|on the contrary|importantly|interestingly|notably|overall|in short|meanwhile|alternatively|further|by the way|most notably|more importantly|most importantly|as (?:just )?one example|as an example|to be sure|fortunately|unfortunately|surprisingly|unsurprisingly|naturally|clearly|after all|as a matter of fact|needless to say|to summarize|more generally|in summary|in conclusion),\s+|^(?:but|and|however),?\s+/i
/** A bracket that tells how a name is spoken: no words, and no sense. */
const SOUND = /\s\((?:[^()]|\([^()]*\))*[ˈˌːəɪʊɛɔʃʒθðŋɑæ](?:[^()]|\([^()]*\))*\)/gu

/**
 * The sentences in their own words, one after the other. Left out are marks that say where something was found and, where the first one leads on
 * from what is not shown, its 'However,'; `lead` is put before them; a person's surname that stands alone is written out where it is met first. Null if that leaves them unbalanced.
 */
export function verbatim(
  sentences: readonly SourceSentence[],
  mentions: Mentions,
  lead = '',
): Verbatim | null {
  const told = new Set<string>()
  const shown = [lead, ...sentences.map((sentence) => sentence.text)].join(' ').toLowerCase()
  const pieces: (Span & { at: number })[] = []
  let text = ''
  sentences.forEach((sentence, i) => {
    if (i > 0) text += ' '
    let from = 0
    for (const change of changesOf(sentence, i === 0, mentions, told, shown)) {
      if (change.start < from) continue
      add(sentence, from, change.start)
      text += change.text
      from = change.end
    }
    add(sentence, from, sentence.text.length)
  })
  if (!isBalanced(text)) return null
  return {
    text: lead + text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    pieces: pieces.map((piece) => ({ ...piece, at: piece.at + lead.length })),
  }

  function add(sentence: SourceSentence, start: number, end: number): void {
    if (end <= start) return
    pieces.push({ start: sentence.start + start, end: sentence.start + end, at: text.length })
    text += sentence.text.slice(start, end).replace(/\s/g, ' ')
  }
}

/** A sentence without the word before its first comma that only leads on: what stands behind it opens what is shown. */
export const withoutLeading = (text: string): string => text.replace(LEADING, '')

/** The place in the shown text of a span of the article; null if it is not shown word for word. */
export function placeIn({ pieces }: Verbatim, { start, end }: Span): Span | null {
  const piece = pieces.find((one) => one.start <= start && end <= one.end)
  return piece === undefined
    ? null
    : { start: piece.at + start - piece.start, end: piece.at + end - piece.start }
}

/** What is shown otherwise than it stands, in reading order, in offsets of the sentence. */
function changesOf(
  sentence: SourceSentence,
  isFirst: boolean,
  mentions: Mentions,
  told: Set<string>,
  shown: string,
): Change[] {
  const changes: Change[] = [MARKS, SOUND].flatMap((mark) =>
    [...sentence.text.matchAll(mark)].map((match) => spanOf(match, '')),
  )
  const leading = isFirst ? LEADING.exec(sentence.text) : null
  if (leading) changes.push(spanOf(leading, ''))
  if (isFirst) changes.push(...linksOf(sentence))
  changes.push(...namesInFull(sentence, mentions, told), ...acronymsInFull(sentence, mentions, told, shown))
  return changes.sort((a, b) => a.start - b.start)
}

const spanOf = (match: RegExpExecArray, text: string): Change => ({
  start: match.index,
  end: match.index + match[0].length,
  text,
})

/** A surname that stands alone is given its first name at its first place; `told` are the surnames met before. */
function namesInFull(sentence: SourceSentence, mentions: Mentions, told: Set<string>): Change[] {
  const changes: Change[] = []
  for (const token of sentence.tokens) {
    // 'Essil' is no short form of 'Thionk Essil', as places go: only a person is called by the last name.
    if (token.upos !== 'PROPN' || !isPerson(sentence, token, mentions) || told.has(token.text)) continue
    const full = fullNameOf(token.text, mentions)
    if (full === null) continue
    told.add(token.text)
    const [previous, next] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]]
    // 'Marbury v. Madison' is a case, and goes by these names.
    if ([previous, next].some((other) => /^vs?\.?$/.test(other?.text ?? ''))) continue
    // 'With the Hubble': what bears the name, and not who.
    if (/^the$/i.test(previous?.text ?? '')) continue
    // 'Sears, Roebuck & Company' is a firm.
    if (/^(?:,|&)$/.test(next?.text ?? '') && /^\p{Lu}/u.test(textAt(sentence, token.index + 2))) continue
    const isAlone = ![previous, next].some(
      (other) =>
        other !== undefined &&
        (other.upos === 'PROPN' || (/^\p{Lu}[\p{L}.]+$/u.test(other.text) && other.index > 0)),
    )
    if (
      full === token.text ||
      !isAlone ||
      /^(?:compound|flat)$/.test(token.relation) ||
      isQuoted(sentence.text, token.start - sentence.start)
    )
      continue
    changes.push({ start: token.start - sentence.start, end: token.end - sentence.start, text: full })
  }
  return changes
}

/** A surname by the reading, or by how the article reads it elsewhere where it stands in no place: 'Born in Molde, Holm was a sailor.' */
const isPerson = (sentence: SourceSentence, token: Token, { usualPersons }: Mentions): boolean =>
  token.kind === 'person' ||
  (usualPersons.has(token.text) &&
    /^(?:nsubj|nsubj:pass|nmod:poss)$/.test(token.relation) &&
    !/^(?:in|at|from|to|of|near)$/i.test(textAt(sentence, token.index - 1)))

/** A short form of the article's own is given its words at its first place, where they are not shown anyway. */
const acronymsInFull = (
  sentence: SourceSentence,
  { acronyms }: Mentions,
  told: Set<string>,
  shown: string,
): Change[] =>
  sentence.tokens.flatMap((token): Change[] => {
    const full = acronyms.get(token.text)
    if (full === undefined || told.has(token.text)) return []
    const [before, after] = [sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]]
    const isBeside = /^[(–-]$/.test(before?.text ?? '') || /^[)(–-]$/.test(after?.text ?? '')
    const plain = full.replace(/^the /, '')
    if (isBeside || /^an?$/i.test(before?.text ?? '') || shown.includes(plain.toLowerCase())) return []
    told.add(token.text)
    const [start, end] = [token.start - sentence.start, token.end - sentence.start]
    // 'The HST' has its article, and 'new HST pictures' are no pictures of the new telescope.
    const isLed = before !== undefined && /^(?:DET|ADJ|PRON|NOUN|PROPN|NUM|PART)$/.test(before.upos)
    return [{ start, end, text: `${isLed || /s$/.test(token.text) ? plain : full} (${token.text})` }]
  })

const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1

const isBalanced = (text: string): boolean => {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\[/g) === count(/\]/g)
  )
}
