import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { toldSentence } from './told-sentence'

/** The last sentence of a text as it is told behind the one before it. */
function lastTold(text: string) {
  const { claims, sentences } = readClaims(readPlain(text), loadLanguageModel(), () => {})
  const headOf = (id: number) =>
    claims.find((claim) => claim.sentence.id === id && claim.predicate === claim.sentence.root) ?? null
  const last = sentences[sentences.length - 1]!.id
  const claim = headOf(last)
  if (claim === null) throw new Error('the text makes no claim of its last sentence')
  return toldSentence(claim, headOf(last - 1))
}

describe('toldSentence', () => {
  it('stands alone where every word can be understood alone', () => {
    expect(lastTold('The lighthouse of Fastnet was first lit in 1854.')).toEqual({
      text: 'The lighthouse of Fastnet was first lit in 1854',
      leadIn: null,
    })
  })

  it('comes behind the sentence that it takes up', () => {
    const told = lastTold(
      'In 1897 the engineers of Fastnet replaced the iron tower with a tower of granite. It was completed in 1904 by James Kavanagh.',
    )
    expect(told?.leadIn).toBe(
      'In 1897 the engineers of Fastnet replaced the iron tower with a tower of granite',
    )
    expect(told?.text).toBe('It was completed in 1904 by James Kavanagh')
  })

  it('is not told where it points elsewhere, or to a sentence that points elsewhere itself', () => {
    expect(lastTold('This rock lies far out. The other tower was built in 1904.')).toBeNull()
    expect(lastTold('We saw it in 1904. It was completed by James Kavanagh.')).toBeNull()
  })
})
