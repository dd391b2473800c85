import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { ownTitle } from '@/lib/claim/passages/lead'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { textOf } from '../../appraisal/key-features'
import { verifyContext, type VerifyContext } from '../../verify/verify-context'
import { keyGaps } from './key-gaps'

const model = loadLanguageModel()
function read(text: string): VerifyContext {
  const article = readPlain(text)
  const claims = readClaims(article, model, () => {})
  return verifyContext(claims, ownTitle(article), model)
}

const context = read(
  'Leaves\n\nThe chloroplast of a leaf holds chlorophyll. Chloroform is no part of it. Olga Berg drew the leaf in Bergen, and not in Oslo.',
)
const { sentences } = context.article

it('offers no more than three gaps of a sentence, the likeliest first', () => {
  for (const sentence of sentences) {
    const gaps = keyGaps(sentence, context)
    expect(gaps.length).toBeLessThanOrEqual(3)
    expect(gaps.map(({ prior }) => prior)).toEqual(gaps.map(({ prior }) => prior).sort((a, b) => b - a))
  }
})

it('leaves out no word that one of its family tells beside the gap', () => {
  const told = read(
    'Glands\n\nThe glandular tissue of the body holds thymic cells in the thymus beside the trachea.',
  )
  const [sentence] = told.article.sentences
  for (const { places } of keyGaps(sentence!, told))
    expect(textOf(sentence!, { places, make: 'term' })).not.toMatch(/gland|thym/i)
})

it('leaves out no half of a term that stands behind no other word', () => {
  const told = read(
    'Quality\n\nSix Sigma is a costly process that factories of the region introduced in 1986. The engineers of the factories learn Six Sigma at school.',
  )
  const gaps = told.article.sentences.flatMap((sentence) =>
    keyGaps(sentence, told).map(({ places }) => textOf(sentence, { places, make: 'noun' })),
  )
  expect(gaps).not.toContain('Sigma')
})

it('leaves out nobody who only passes on what is told, and no loose count', () => {
  const told = read(
    'Herring\n\nThe herring of the North Sea returns to Norway every spring, according to the Financial Times. The herring of the North Sea needs several enzymes in the water of its stomach. Several enzymes break down the shells of the plankton.',
  )
  for (const sentence of told.article.sentences)
    for (const { places } of keyGaps(sentence, told))
      expect(textOf(sentence, { places, make: 'term' })).not.toMatch(/Financial|Times|^several/i)
})
