import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { listWholeSentences } from '../whole-sentences'
import { enumeratedQuestions } from './enumerated'

const model = loadLanguageModel()
const asked = (text: string) => {
  const read = readClaims(readPlain(text), model, () => {})
  return enumeratedQuestions(read.lists, listWholeSentences(read)).map(({ stem, answer }) => [stem, answer])
}

describe('enumeratedQuestions', () => {
  it('ask for the list that a sentence ends with', () => {
    expect(asked('The target organs of the hormone are the kidneys, the skin, and the liver.')).toEqual([
      [
        'What are the target organs of the hormone, according to the article?',
        'The kidneys, the skin, and the liver',
      ],
    ])
    expect(asked('Hormones made of amino acids include amines, peptides, and proteins.')).toEqual([
      [
        'What do hormones made of amino acids include, according to the article?',
        'Amines, peptides, and proteins',
      ],
    ])
    expect(asked('Severe encephalitis can lead to convulsions, coma, and death.')).toEqual([
      ['What can severe encephalitis lead to, according to the article?', 'Convulsions, coma, and death'],
    ])
  })

  it('ask for the list that is said to be all of some things', () => {
    expect(asked('Ruthenium, osmium, and iridium are the platinum metals.')).toEqual([
      ['What are the platinum metals, according to the article?', 'Ruthenium, osmium, and iridium'],
    ])
  })

  it('ask for no list that may go on, that only may be so, or that tells a part', () => {
    expect(asked('The target organs of the hormone are the kidneys, the skin, and others.')).toEqual([])
    expect(asked('Severe encephalitis may lead to convulsions, coma, and death.')).toEqual([])
    expect(asked('Oslo, Bergen, and Molde are some of the ports of Norway.')).toEqual([])
    expect(asked('Among the largest ports of Norway are Oslo, Bergen, and Molde.')).toEqual([])
  })

  it('ask for nothing that only the sentences before explain', () => {
    expect(asked('The symptoms include fever, cough, and chills.')).toEqual([])
    expect(asked('They include amines, peptides, and proteins.')).toEqual([])
    expect(asked('Nearby craters on the moon include Shaw, Amund, and Faust.')).toEqual([])
  })
})
