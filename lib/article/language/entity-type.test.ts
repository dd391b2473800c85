import { describe, expect, it } from 'vitest'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { annotateSentence } from './annotate'
import { entityTypeOf } from './entity-type'
import { countryOf, neighboursOf } from './lexicon/countries'
import { subtreeOf } from './tree'

const model = loadLanguageModel()
function typeOf(text: string, head: string, persons: string[] = []): string {
  const sentence = annotateSentence(text, 0, text.length, model)
  const token = sentence.tokens.find((candidate) => candidate.text === head)!
  return entityTypeOf(sentence, token.index, subtreeOf(sentence, token.index), new Set(persons))
}

describe('entityTypeOf', () => {
  it.each([
    ['The troops left France in 1956.', '1956', 'year'],
    ['The troops left France in 1956.', 'France', 'country'],
    ['The reef recovered within twelve years.', 'years', 'duration'],
    ['The city has 45 schools.', 'schools', 'number'],
    ['Critics opposed the plan.', 'Critics', 'people'],
    ['The government opposed the plan.', 'government', 'group'],
    ['The meeting began.', 'meeting', 'thing'],
    ['In 1893, Dvořák wrote his ninth symphony.', 'Dvořák', 'person'],
    ['In 1901, Okonjo told reporters that she would resign.', 'Okonjo', 'person'],
    ['She studied law at the University of Leeds.', 'University', 'organisation'],
    ['They lived near Wexbridge for ten years.', 'Wexbridge', 'place'],
  ])('%s: %s is a %s', (text, head, type) => {
    expect(typeOf(text, head)).toBe(type)
  })

  it('trusts the article on who is a person', () => {
    expect(typeOf('They sailed past Nimbus.', 'Nimbus', ['Nimbus'])).toBe('person')
    expect(typeOf('They sailed past Nimbus.', 'Nimbus')).toBe('place')
  })
})

describe('countries', () => {
  it('know their aliases, so that no alias becomes a wrong answer', () => {
    expect(countryOf('Britain')).toBe(countryOf('the United Kingdom'))
    expect(countryOf('American')).toBe(countryOf('USA'))
    expect(neighboursOf('the UK')).not.toContain('Britain')
    expect(neighboursOf('Pakistan')).toContain('India')
  })
})
