import { describe, expect, it } from 'vitest'
import { annotateSentence } from '@/lib/article/language/annotate'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { breaksOff, cutsList } from './cut-lists'

const model = loadLanguageModel()
const text = 'Most iodine in food comes from seafood, milk and salt.'
const sentence = annotateSentence(text, 0, text.length, model)
const places = (words: string): number[] =>
  sentence.tokens.filter((token) => words.split(' ').includes(token.text)).map((token) => token.index)

describe('cutsList', () => {
  it('sees that one side of an and is missing', () => {
    expect(cutsList(sentence, places('Most iodine in food comes from seafood , milk'))).toBe(true)
    expect(cutsList(sentence, places('Most iodine in food comes from seafood , milk and salt'))).toBe(false)
  })
})

describe('breaksOff', () => {
  it('sees a word left out in the middle of the text, but not a break at a comma', () => {
    expect(breaksOff(sentence, places('Most iodine comes from seafood'))).toBe(true)
    expect(breaksOff(sentence, places('Most iodine in food comes from seafood'))).toBe(false)
  })
})
