import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { factQuestions } from './families/fact/fact-questions'

const model = loadLanguageModel()

/** 'stem → answer' of every fact question on a text. */
const asked = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    factQuestions(claim).map(({ stem, answer }) => `${stem} → ${answer}`),
  )

describe('fact questions', () => {
  it('count with the noun that is counted', () => {
    expect(asked('The council of Bergen built 340 wooden houses in 1903.')).toContain(
      'How many wooden houses did the council of Bergen build in 1903? → 340',
    )
  })

  it('ask for the year in words that fit, and not for what a gap asks better', () => {
    const questions = asked('The harbour bridge of Bergen was opened by Queen Maud in 1921.')
    expect(questions).toContain('In what year was the harbour bridge of Bergen opened by Queen Maud? → 1921')
    expect(questions).toHaveLength(1)
  })

  it('never ask what for a bare name that may be somebody', () => {
    for (const question of asked('Zorvik completed the tunnel under the harbour in 1931.'))
      expect(question).not.toMatch(/^What completed/)
  })

  it('do not take a definite pair for a number worth knowing', () => {
    for (const question of asked('The two leaders signed the treaty of Bergen in 1905.'))
      expect(question).not.toMatch(/How many leaders/)
  })
})
