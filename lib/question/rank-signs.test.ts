import { expect, it } from 'vitest'
import { questionSigns } from './rank-signs'

it('sees the words of a stem without its title, and those of the answer, with runs of its letters', () => {
  const signs = questionSigns({ kind: 'cloze', stem: 'From “Rhine”: The _____ (r…) flows.', answer: 'river' })
  for (const sign of ['kind cloze', 's flows', 'p ^ the', 'a river', 'l riv', 'l iver'])
    expect(signs.has(sign)).toBe(true)
  expect(signs.has('s rhine')).toBe(false)
})

it('sees of a statement no answer', () => {
  const signs = questionSigns({ kind: 'tf', stem: 'The Rhine flows north.', answer: 'True' })
  expect([...signs].some((sign) => /^[abkl] /.test(sign))).toBe(false)
})
