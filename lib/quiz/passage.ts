import type { Span } from '@/lib/core/span'
import type { Passage } from './learner-question'

/** How much of the text is shown on each side of a quote, in characters, before the nearest sentence edge. */
const CONTEXT = 220

/**
 * The stretch of an article around a quote, within its paragraph: whole sentences where they are near enough,
 * so that before + quote + after is a piece of the text as it stands. `hidden` are stretches that must not be shown yet,
 * because they answer other questions: the context ends before them.
 */
export function makePassage(
  article: { articleId: string | null; title: string; text: string },
  span: Span & { evidenceId: string },
  hidden: readonly Span[] = [],
): Passage {
  const { text } = article
  const nextBreak = text.indexOf('\n', span.end)
  const lowest = Math.max(
    span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1,
    ...hidden.filter((other) => other.start < span.start).map((other) => Math.min(other.end, span.start)),
  )
  const highest = Math.min(
    nextBreak === -1 ? text.length : nextBreak,
    ...hidden.filter((other) => other.end > span.end).map((other) => Math.max(other.start, span.end)),
  )
  return {
    articleId: article.articleId,
    evidenceId: span.evidenceId,
    articleTitle: article.title,
    before: text.slice(startOfContext(text, lowest, span.start), span.start).trimStart(),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, endOfContext(text, span.end, highest)).trimEnd(),
  }
}

/** The first sentence start within reach before `from`; the start of the sentence that holds `from` if none is. */
function startOfContext(text: string, paragraphStart: number, from: number): number {
  const starts = sentenceStarts(text, paragraphStart, from)
  return starts.find((start) => from - start <= CONTEXT) ?? starts.at(-1) ?? paragraphStart
}

/** The last sentence end within reach after `from`; the end of the sentence that holds `from` if none is. */
function endOfContext(text: string, from: number, paragraphEnd: number): number {
  const ends = [...sentenceStarts(text, from, paragraphEnd).slice(1), paragraphEnd]
  return ends.findLast((end) => end - from <= CONTEXT) ?? ends[0] ?? paragraphEnd
}

/** Where sentences start in a range, its own start first. A full stop and a capital letter will do for a cut on screen. */
function sentenceStarts(text: string, start: number, end: number): number[] {
  const starts = [start]
  for (const edge of text.slice(start, end).matchAll(/[.!?…]["'”’)\]]*\s+(?=["'“‘(]?[\p{Lu}\d])/gu)) {
    starts.push(start + edge.index + edge[0].length)
  }
  return starts
}
