import { countWords, type Article } from '@/lib/article/article'
import { titleLead } from '@/lib/article/title-lead'
import type { SourceSentence } from '../source-sentence'

/** What an article is called, put before a passage that does not say itself what it is about: 'From “Rhine”: The river …'. */
export interface Lead {
  /** What stands between the quotes: the title, perhaps with a heading. */
  title: string
  /** The words before the passage, with a space behind them. */
  text: string
  /** The title's words in small letters, singular and plural alike, and its initials if there are three or more. */
  words: ReadonlySet<string>
  /** True for a title of several words that all have a capital. */
  isName: boolean
  /** What the title names, if it is a name that the article uses. */
  kind: string | null
}

const MOST_WORDS = 12
/** Titles that say nothing of what stands below. */
const EMPTY_TITLE =
  /^(?:in )?(?:introduction|chapter|section|part|summary|overview|abstract|preface|conclusion|notes?|untitled|document|article|text|reading|lesson|unit|page)\b[\s\d.:IVX]*$/i
const SMALL = /^(?:the|a|an|of|in|on|at|and|or|for|to|from|by|with|how|what|why|is|are|its|their|his|her)$/

/** The title that the article has of its own; '' where its first words stand for one. */
export function ownTitle({ title, blocks, text }: Article): string {
  if (blocks.some(({ kind }) => kind === 'title' || kind === 'heading')) return title
  const first = blocks.find(({ furniture }) => furniture === null)?.start ?? 0
  const opening = text.slice(first, first + title.length + 20).replace(/\s+/g, ' ')
  return opening.startsWith(title.replace(/…$/, '')) ? '' : title
}

/** How a title is put before a passage; null for one that names nothing, is no line of plain words, or is too long. */
export function leadOf(title: string, sentences: readonly SourceSentence[]): Lead | null {
  const plain = title
    .replace(/\s+/g, ' ')
    .replace(/^\d+[:.] | \(\p{Lu}\p{Ll}+\)$/gu, '')
    .trim()
  if (plain === '' || countWords(plain) > MOST_WORDS || EMPTY_TITLE.test(plain)) return null
  if (/[“”"_{}<>[\]|…]|\?$/.test(plain) || !/\p{Ll}/u.test(plain)) return null
  const words = contentOf(plain)
  const initials = (plain.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase()
  return words.length === 0
    ? null
    : {
        title: plain,
        text: titleLead(plain),
        words: new Set([
          ...words.flatMap((word) => [word, word.replace(/s$/, '')]),
          ...(initials.length > 2 ? [initials] : []),
        ]),
        isName: /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|the|and|de|for|in))+$/u.test(plain),
        kind: kindOf(plain, sentences),
      }
}

/** The kind that the article's own mentions of a name are read as most often. */
function kindOf(title: string, sentences: readonly SourceSentence[]): string | null {
  const last =
    title
      .replace(/[,(].*$/, '')
      .trim()
      .split(' ')
      .at(-1) ?? ''
  if (!/^\p{Lu}/u.test(last)) return null
  const counts = new Map<string, number>()
  for (const { tokens } of sentences)
    for (const token of tokens)
      if (token.text === last && token.upos === 'PROPN' && token.kind !== null)
        counts.set(token.kind, (counts.get(token.kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * True if a passage says a word of the title itself, so that the title need not stand before it. Of 'Harvard University', 'the university' is no such
 * word: it takes a capital to name what has one.
 */
export const namesTitle = (sentences: readonly SourceSentence[], { words, isName }: Lead): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(
      ({ text, lemma, upos }) =>
        (words.has(text.toLowerCase()) || words.has(lemma.toLowerCase())) && (!isName || upos === 'PROPN'),
    ),
  )

/**
 * True if the title would say nothing that a passage does not say: of the name of one thing a word is enough, of a person's the last one, and of
 * any other title all words, or its initials, must stand there.
 */
export function needsNoTitle(sentences: readonly SourceSentence[], lead: Lead): boolean {
  const { title, words, kind, isName } = lead
  const told = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text, lemma }) => [text.toLowerCase(), lemma.toLowerCase()]),
    ),
  )
  const asked = contentOf(title)
  if (kind === 'person') return told.has(asked.at(-1)!)
  if (kind !== null || (isName && asked.length <= 2)) return namesTitle(sentences, lead)
  const initials = [...words].filter((word) => !asked.some((one) => one === word || one === `${word}s`))
  return (
    initials.some((word) => told.has(word)) ||
    asked.every((word) => told.has(word) || told.has(word.replace(/s$/, '')))
  )
}

const contentOf = (title: string): string[] =>
  (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.test(word))
