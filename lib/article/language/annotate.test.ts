import { describe, expect, it } from 'vitest'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { annotateSentence } from './annotate'
import type { Sentence } from './token'

const model = loadLanguageModel()
const annotate = (text: string): Sentence => annotateSentence(text, 0, text.length, model)
const word = (sentence: Sentence, text: string) => sentence.tokens.find((token) => token.text === text)!

describe('annotateSentence', () => {
  it('finds verb, subject and object, agreed by both parsers', () => {
    const sentence = annotate('In 1882, British troops occupied Egypt.')
    expect(sentence.tokens[sentence.root]!.text).toBe('occupied')
    expect(word(sentence, 'troops')).toMatchObject({ relation: 'nsubj', isAgreed: true, lemma: 'troops' })
    expect(word(sentence, 'Egypt')).toMatchObject({ relation: 'obj', upos: 'PROPN' })
    expect(sentence.agreement).toBeGreaterThan(0.8)
  })

  it('takes a second look where a past tense was first read as a participle', () => {
    const sentence = annotate(
      "Western governments expressed concern over the timing of the visit and its potential implications for Pakistan's foreign policy alignment.",
    )
    expect(sentence.tokens[sentence.root]!.text).toBe('expressed')
    expect(word(sentence, 'governments').relation).toBe('nsubj')
  })

  it('keeps offsets into the text that the sentence was taken from', () => {
    const text = 'First one. Cats chase mice.'
    const sentence = annotateSentence(text, 11, text.length, model)
    expect(sentence.tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Cats',
      'chase',
      'mice',
      '.',
    ])
  })

  it('makes a tree: every word but one has a head, and following heads ends at the root', () => {
    const sentence = annotate(
      'While critics argued that it was late, the council, which met twice, agreed to pay $5 million.',
    )
    expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1)
    for (const token of sentence.tokens) {
      let place = token.index
      for (let step = 0; place !== sentence.root; step++) {
        expect(step).toBeLessThan(sentence.tokens.length)
        place = sentence.tokens[place]!.head
      }
    }
  })
})
