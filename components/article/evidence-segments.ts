import type { Span } from '@/lib/core/span'

/** A run of text with the questions whose evidence covers all of it. */
export interface Segment {
  start: number
  end: number
  text: string
  questionIds: string[]
  /** Whether it belongs to the passage that the reader came for. */
  isSought: boolean
}

export interface QuestionSpan extends Span {
  questionId: string
}

/**
 * The text of one block cut wherever the evidence of a question, or the passage that is sought, begins or ends.
 * The segments stand in order, and their texts joined are the block's text.
 */
export function evidenceSegments(
  text: string,
  block: Span,
  spans: readonly QuestionSpan[],
  sought: Span | null = null,
): Segment[] {
  const isHere = (span: Span) => span.start < block.end && span.end > block.start
  const here = spans.filter(isHere)
  const cuts = new Set([block.start, block.end])
  for (const span of sought && isHere(sought) ? [...here, sought] : here) {
    cuts.add(Math.max(span.start, block.start))
    cuts.add(Math.min(span.end, block.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? block.start
    const covers = (span: Span) => span.start <= start && span.end >= end
    const covering = here.filter(covers)
    return {
      start,
      end,
      text: text.slice(start, end),
      questionIds: [...new Set(covering.map((span) => span.questionId))],
      isSought: sought !== null && covers(sought),
    }
  })
}
