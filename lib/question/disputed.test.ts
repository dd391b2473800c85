import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { isDisputed } from './disputed'

const model = loadLanguageModel()
const disputed = (text: string): boolean => isDisputed(readClaims(readPlain(text), model, () => {}).sentences)

it('tells a text with both sides of a dispute from one with none or one', () => {
  const sides = [
    'Supporters of the tunnel praised its short way to Denmark.',
    'Critics feared for the harbour of Hamburg.',
  ]
  expect(disputed(sides.join(' '))).toBe(true)
  for (const side of sides) expect(disputed(side)).toBe(false)
  expect(disputed('The tunnel under the Elbe was opened in 1911.')).toBe(false)
})
