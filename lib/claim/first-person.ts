import type { SourceSentence } from './source-sentence'

const FIRST = /^(?:I|we|We|our|Our|my|My|us|ours|myself|ourselves|me)$/

/** The share of sentences in which somebody speaks of himself outside of quotation marks, 0 to 1: a tenth in textbooks, a third in speeches. */
export function firstPersonShare(sentences: readonly SourceSentence[]): number {
  const read = sentences.filter(({ tokens }) => tokens.length > 0)
  const spoken = read.filter(({ tokens, unfit }) => {
    let isQuoted = false
    return (
      unfit !== 'quotation' &&
      tokens.some(({ text, upos }) => {
        if (/^["“”]$/.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted)
        return !isQuoted && upos !== 'PROPN' && upos !== 'NUM' && FIRST.test(text)
      })
    )
  })
  return read.length === 0 ? 0 : spoken.length / read.length
}
