import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { findPersons } from './names'
import { readClaims } from './read-claims'

const personsOf = (text: string): ReadonlyMap<string, string> =>
  findPersons(readClaims(readPlain(text), loadLanguageModel(), () => {}).sentences).fullNames

it('knows a person by the surname that stands alone elsewhere', () => {
  expect(personsOf('Anna Holm built boats in Bergen. Holm sold them. Holm died in 1904.').get('Holm')).toBe(
    'Anna Holm',
  )
})

it('takes no letters that stand for words for a surname', () => {
  const text =
    'Many owners form Anna LLCs in Norway. LLCs pay a tax. LLCs are easily formed. LLCs are common.'
  expect(personsOf(text).has('LLCs')).toBe(false)
})

it('takes no place for a person by the name of a part of it', () => {
  const text =
    'Traders met at Tamu Bintulu. The port of Bintulu grew. Boats were built in Bintulu. Oil was found near Bintulu.'
  expect(personsOf(text).has('Bintulu')).toBe(false)
})
