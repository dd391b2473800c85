import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { tailQuestions } from './reason-tails'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    tailQuestions(claim).map(({ stem, answer }) => `${stem} ${answer}`),
  )

describe('tailQuestions', () => {
  it('take the ground to the end of its clause', () => {
    expect(
      asked('Norway closed the Bergen tunnel in 1967 because the river carried too much ice and mud.'),
    ).toEqual([
      'Why did Norway close the Bergen tunnel in 1967? because the river carried too much ice and mud',
    ])
    expect(
      asked('In 1903, Bergen built a long wall in order to protect its old harbour from storms.'),
    ).toEqual(['In 1903, why did Bergen build a long wall? in order to protect its old harbour from storms'])
  })

  it('keep how far it is the ground', () => {
    expect(asked('Norway closed two ports in 1984, mainly because they lost money.').join()).toContain(
      'mainly because',
    )
  })

  it('leave alone what is a ground only in part or for another clause', () => {
    expect(asked('Norway closed two ports in 1984 not because they lost money.')).toEqual([])
    expect(asked('Norway said it closed two ports because they lost money.')).toEqual([])
  })
})
