import { describe, expect, it } from 'vitest'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { sentenceShapes } from '@/scripts/testing/hostile-shapes'
import { annotateSentence } from './annotate'
import type { Sentence } from './token'

const model = loadLanguageModel()
const annotate = (text: string): Sentence => annotateSentence(text, 0, text.length, model)
const word = (sentence: Sentence, text: string) => sentence.tokens.find((token) => token.text === text)!

describe('annotateSentence', () => {
  it('finds verb, subject and object, and trusts them', () => {
    const sentence = annotate('In 1882, British troops occupied Egypt.')
    expect(sentence.tokens[sentence.root]!.text).toBe('occupied')
    expect(word(sentence, 'troops')).toMatchObject({ relation: 'nsubj', isAgreed: true, lemma: 'troops' })
    expect(word(sentence, 'Egypt')).toMatchObject({ relation: 'obj', upos: 'PROPN' })
    expect(sentence.agreement).toBeGreaterThan(0.8)
  })

  it('reads a past tense as one where the same form could be a participle', () => {
    const sentence = annotate(
      "Western governments expressed concern over the timing of the visit and its potential implications for Pakistan's foreign policy alignment.",
    )
    expect(sentence.tokens[sentence.root]!.text).toBe('expressed')
    expect(word(sentence, 'governments').relation).toBe('nsubj')
  })

  it('makes who acts the subject, not who suffers', () => {
    const sentence = annotate('The tremor destroyed 300 houses.')
    expect(word(sentence, 'tremor').relation).toBe('nsubj')
    expect(word(sentence, 'destroyed').xpos).toBe('VBD')
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

  it('says what kind of thing a phrase names, at its head', () => {
    const sentence = annotate('In May 1904 Marie Lindqvist moved to Oslo with her brother.')
    expect(word(sentence, 'Oslo')).toMatchObject({ kind: 'place', upos: 'PROPN' })
    expect(word(sentence, 'brother').kind).toBe('person')
    expect(word(sentence, 'moved').kind).toBeNull()
  })

  it.each([
    ['all capitals', 'THE COUNCIL CLOSED THE OLD BRIDGE IN 1953.', 'CLOSED'],
    ['no capitals', 'the council closed the old bridge in 1953.', 'closed'],
    [
      'typographic marks',
      'In 1953 the council’s engineers closed the “new” bridge — a costly mistake.',
      'closed',
    ],
  ])('reads %s', (_, text, root) => {
    const sentence = annotate(text)
    expect(sentence.tokens[sentence.root]!.text).toBe(root)
  })

  it.each([...sentenceShapes, { name: 'nothing', size: 0, make: () => '' }])(
    'makes one tree of $name',
    ({ size, make }) => {
      const { tokens } = annotate(make(size))
      expect(tokens.filter((token) => token.head === -1).length).toBe(tokens.length > 0 ? 1 : 0)
    },
  )
})
