import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { swappedSides } from './swapped-sides'

const model = loadLanguageModel()
const passageOf = (text: string) => [...readClaims(readPlain(text), model, () => {}).passages.values()][0]!

describe('swappedSides', () => {
  it.each([
    [
      'Ferns reproduce by spores, whereas pines reproduce by seeds.',
      'Pines reproduce by spores, whereas ferns reproduce by seeds.',
    ],
    [
      'While Lübeck refers its disputes to a council, Bergen refers its disputes to a judge.',
      'While Bergen refers its disputes to a council, Lübeck refers its disputes to a judge.',
    ],
    ['Most ferns reproduce by spores, while many pines reproduce by runners.', null],
    ['Ferns reproduce by spores, whereas a pine reproduces by seeds.', null],
    ['While the ferns of Bergen were growing, the gardener of Bergen planted pines.', null],
    ['While the gardens of Bergen had burned, a band of sailors was driven away by the mayor.', null],
    ['Ferns may reproduce by spores, whereas pines may reproduce by seeds.', null],
  ])('%s', (text, swapped) => {
    expect(swappedSides(passageOf(text))).toBe(swapped)
  })
})
