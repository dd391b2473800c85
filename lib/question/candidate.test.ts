import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from './candidate'

it('keeps the full stop of an abbreviation before the question mark', () => {
  const { claims } = readClaims(readPlain('Olga Berg built a mill in Bergen.'), loadLanguageModel(), () => {})
  const [claim] = claims
  if (!claim) throw new Error('the sentence claims something')
  const stemOf = (stem: string): string =>
    candidate({
      kind: 'short',
      family: 'fact',
      stem,
      answer: 'Olga Berg',
      answerType: 'person',
      claim,
      prior: 0.5,
    }).stem
  expect(stemOf('Who built a mill in the U.S?')).toBe('Who built a mill in the U.S.?')
  expect(stemOf('Who built a mill in Bergen?')).toBe('Who built a mill in Bergen?')
})
