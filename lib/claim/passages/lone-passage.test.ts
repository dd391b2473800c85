import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { doubtsOf } from './doubts'
import { lonePassage } from './lone-passage'

/** The last sentence as it may be shown, and the doubts about it. */
function lastOf(text: string): { shown: string | null; doubts: string[] } {
  const { sentences, story } = readClaims(readPlain(text), loadLanguageModel(), () => {})
  const last = sentences.at(-1)!
  return { shown: lonePassage(last, story)?.text ?? null, doubts: [...doubtsOf(last, story).keys()] }
}

it('shows a plain sentence behind its title whatever stays open, and tells what does', () => {
  const open = 'The announcement was printed by its editor in 1704.'
  const { shown, doubts } = lastOf(`Bergen Harbour\n\nCod is a fish of cold seas. ${open}`)
  expect(shown).toBe(`From “Bergen Harbour”: ${open}`)
  expect(doubts).toEqual(expect.arrayContaining(['names nothing', 'open definite']))
})

it('has no doubt about a sentence that names what it tells of', () => {
  const whole = 'Olga Berg built the harbour of Bergen in 1904.'
  expect(lastOf(`Bergen Harbour\n\n${whole}`)).toEqual({ shown: whole, doubts: [] })
})

it('does not show what is no statement, is made up or too long', () => {
  expect(lastOf('Bergen Harbour\n\nConsider the port of Bergen in 1904.').shown).toBeNull()
  expect(lastOf('Bergen Harbour\n\nSometimes called a hulk, it has no mast of its own.').shown).toBeNull()
  expect(lastOf(`Bergen Harbour\n\nOlga Berg built ${'a quay and '.repeat(20)}a harbour.`).shown).toBeNull()
})
