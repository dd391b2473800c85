import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { looseGaps } from './loose-gaps'

const model = loadLanguageModel()

const gapsOf = (text: string, taken: readonly string[] = []): string[] => {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  const places = sentence!.tokens.filter((token) => taken.includes(token.text)).map(({ index }) => index)
  return looseGaps(sentence!, new Set(places)).map(
    (gap) => `${gap.places.map((place) => sentence!.tokens[place]!.text).join(' ')} (${gap.cue})`,
  )
}

it('finds runs of capitals, years, decades and figures', () => {
  expect(
    gapsOf(
      'In 1904 the Bank of Bergen lent 4,000 crowns to Olga Berg, who had lived in Oslo since the 1880s.',
    ),
  ).toEqual([
    '1904 (year)',
    'Bank of Bergen (name)',
    '4,000 (number)',
    'Olga Berg (name)',
    'Oslo (name)',
    '1880s (decade)',
  ])
})

it('leaves what surer gaps have taken, months, and the ends of a range', () => {
  expect(gapsOf('In May 1904 Olga Berg came back to Bergen.', ['Olga', 'Berg', '1904'])).toEqual([
    'Bergen (name)',
  ])
  expect(gapsOf('The ships of that time carried 20-30 sailors.')).toEqual([])
})
