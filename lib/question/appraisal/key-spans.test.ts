import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { textOf } from './key-features'
import { keySpans } from './key-spans'

function spansOf(text: string): string[] {
  const { sentences, mentions } = readClaims(readPlain(text), loadLanguageModel(), () => {})
  const sentence = sentences.at(-1)!
  return keySpans(sentence, mentions).map((span) => `${span.make} ${textOf(sentence, span)}`)
}

it('finds names, nouns, qualities and whole terms, and nothing in brackets', () => {
  const spans = spansOf(
    'The chemist Marie Curie found that a radioactive element (uranium) gives off rays in Paris.',
  )
  expect(spans).toEqual(
    expect.arrayContaining([
      'noun chemist',
      'name Marie Curie',
      'quality radioactive',
      'noun element',
      'term radioactive element',
      'noun rays',
      'name Paris',
    ]),
  )
  expect(spans.join()).not.toContain('uranium')
})

it('takes a name with its small words as one, and no short word', () => {
  expect(spansOf('In 1066 the army won the Battle of Hastings by an old ruse.')).toContain(
    'name Battle of Hastings',
  )
  expect(spansOf('In 1066 the army won the Battle of Hastings by an old ruse.')).not.toContain('quality old')
})

it('takes no piece of a name, no letters alone, and no word at the head of a sentence for a name', () => {
  expect(spansOf('The song of Jay Z was called Mission: Impossible in 1999.')).not.toContain('name Mission')
  expect(spansOf('The tax was proposed by Francis E. Townsend in the west.')).not.toContain('name Townsend')
  expect(spansOf('The NATO allies met in Oslo.').join()).not.toContain('NATO')
  expect(spansOf('Researchers of the harbour met in Oslo.')).toContain('noun Researchers')
})

it('cuts no term off from what is told of its first word', () => {
  const spans = spansOf('The negatively charged electrons of the shell repel one another.')
  expect(spans).toContain('noun electrons')
  expect(spans).not.toContain('term charged electrons')
})
