import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { articleFeatures } from './rank-article'
import { verifyContext } from './verify/verify-context'

const model = loadLanguageModel()
const featuresOf = (text: string): ReturnType<typeof articleFeatures> =>
  articleFeatures(
    verifyContext(
      readClaims(readPlain(text), model, () => {}),
      '',
      model,
    ),
  )

const BOOK =
  'A kiln is an oven for clay. The heat of a kiln hardens the clay. Potters fire their bowls twice. The second firing melts the glaze.'
const NEWS =
  'Olga Berg said that Nordbank had lost 40 million crowns in 2004. “We closed nine offices,” Berg told the Oslo Post. The bank of Tromsø reported that it had 9 buyers.'

describe('articleFeatures', () => {
  it('tells the news from a textbook', () => {
    const [book, news] = [featuresOf(BOOK), featuresOf(NEWS)]
    for (const name of ['article past', 'article names', 'article numbers', 'article says'])
      expect(news[name], name).toBeGreaterThan(book[name]!)
    expect(book['article past']).toBe(0)
  })

  it('counts the sentences that have lost a sign', () => {
    expect(featuresOf(BOOK)['article lost']).toBe(0)
    expect(
      featuresOf(`${BOOK} The energy of the kiln , is given by the potter.`)['article lost'],
    ).toBeGreaterThan(0)
  })

  it('stays between 0 and 1, and gives nothing for a text without sentences', () => {
    for (const [name, value] of Object.entries(featuresOf(`${BOOK} ${NEWS}`))) {
      expect(value, name).toBeGreaterThanOrEqual(0)
      expect(value, name).toBeLessThanOrEqual(1)
    }
    expect(featuresOf('')).toEqual({})
  })
})
