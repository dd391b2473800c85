import { describe, expect, it } from 'vitest'
import type { Candidate } from './candidate'
import { acceptedAnswers } from './accepted-answers'

const accepted = (answer: string, answerType: Candidate['answerType'], text = ''): string[] =>
  acceptedAnswers({ answer, answerType, accepted: [] }, text)

describe('acceptedAnswers', () => {
  it('takes the surname alone where the text calls nobody else by it', () => {
    const text =
      'Ferdinand de Lesseps came to Cairo. In Cairo, Lesseps met Batu Khan and Kublai Khan. The khan was old.'
    expect(accepted('Ferdinand de Lesseps', 'person', text)).toEqual(['Lesseps'])
    expect(accepted('Kublai Khan', 'person', `${text} Then Khan left.`)).toEqual([])
    expect(accepted('Ada Berg', 'person', 'Ada Berg sang.')).toEqual([])
  })

  it('takes the answer without what only opens it', () => {
    expect(accepted('On 23 March 2021', 'date')).toEqual(['23 March 2021'])
    expect(accepted('Some analysts', 'people')).toEqual(['analysts'])
    expect(accepted('Some salt', 'thing')).toEqual([])
  })

  it('takes an abbreviation and its words for each other where the text introduces it', () => {
    const text =
      'It asked the International Monetary Fund (IMF) and the Bank of England (the Bank) for a loan.'
    expect(accepted('the International Monetary Fund', 'organisation', text)).toContain('IMF')
    expect(accepted('IMF', 'organisation', text)).toEqual(['International Monetary Fund'])
    expect(accepted('Monetary Fund', 'organisation', text)).toEqual([])
    expect(accepted('Bank of England', 'organisation', text)).toEqual([])
  })

  it('takes the other names of a country, but not those of a state that is no more', () => {
    expect(accepted('the United Kingdom', 'country')).toEqual(
      expect.arrayContaining(['United Kingdom', 'UK', 'Britain']),
    )
    expect(accepted('Russia', 'country')).not.toContain('Soviet Union')
    expect(accepted('the Soviet Union', 'country')).toEqual(['Soviet Union'])
  })
})
