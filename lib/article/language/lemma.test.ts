import { describe, expect, it } from 'vitest'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { lemmaOf, ruleLemma } from './lemma'

describe('ruleLemma', () => {
  it.each([
    ['hoped', 'VBD', 'hope'],
    ['stopped', 'VBD', 'stop'],
    ['controlled', 'VBD', 'control'],
    ['carried', 'VBD', 'carry'],
    ['played', 'VBD', 'play'],
    ['visited', 'VBD', 'visit'],
    ['criticized', 'VBD', 'criticize'],
    ['ruled', 'VBD', 'rule'],
    ['hauled', 'VBD', 'haul'],
    ['argues', 'VBZ', 'argue'],
    ['reaches', 'VBZ', 'reach'],
    ['seeking', 'VBG', 'seek'],
  ])('%s (%s) is a form of %s', (form, tag, lemma) => {
    expect(ruleLemma(form, 'VERB', tag)).toBe(lemma)
  })

  it('makes nouns singular', () => {
    expect(ruleLemma('Countries', 'NOUN', 'NNS')).toBe('country')
    expect(ruleLemma('churches', 'NOUN', 'NNS')).toBe('church')
    expect(ruleLemma('crisis', 'NOUN', 'NN')).toBe('crisis')
  })
})

describe('lemmaOf', () => {
  it('knows irregular forms from the model', () => {
    const { lemmas } = loadLanguageModel()
    expect(lemmaOf('went', 'VERB', 'VBD', lemmas)).toBe('go')
    expect(lemmaOf('saw', 'VERB', 'VBD', lemmas)).toBe('see')
    expect(lemmaOf('children', 'NOUN', 'NNS', lemmas)).toBe('child')
  })
})
