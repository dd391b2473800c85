import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { isLeftOpen } from './believable-contrary'
import { contraryOf } from './contrary-words'

const model = loadLanguageModel()
const contrary = (text: string): string | null => {
  const [sentence] = readClaims(readPlain(text), model, () => {}).sentences
  return contraryOf(sentence!)?.word ?? null
}

describe('isSaidSo', () => {
  it.each([
    ['The biggest problem of the harbour of Bergen is the ice in winter.', null],
    ['The largest island of the archipelago has two harbours and a school.', 'smallest'],
    ['In the early 1950s the fishermen of Bergen bought boats of steel.', null],
    ['The early boats of Bergen had sails of wool.', null],
    ['As always, the boats of Bergen left the harbour on the first of May.', null],
    ['The boats of Bergen often leave the harbour before the first of May.', null],
    ['The oldest records of Bergen were found on a ship.', null],
    ['The merchants of Bergen raised a sum of forty crowns.', null],
    ['The merchants of Bergen paid higher taxes than the sailors.', 'lower'],
    ['For the most part, the boats of Bergen often leave the harbour in the morning.', null],
    ['Charters of Bergen often were letters with a seal of wax.', null],
    ['The vast majority of the boats of Bergen leave the harbour in May.', null],
    ['The larger harbour of Bergen was built in the winter of 1904.', null],
    ['All citizens of Bergen were equal before the law of the town.', null],
    ['The winters of Bergen are cold and snowy.', null],
    ['It is difficult to sail from Bergen to the islands in the winter.', null],
    ['Fresh water of the fjord is a positive influence on the herring.', null],
    ['The sailors of Bergen wrote about the inner experiences of a storm.', null],
    ['Washing the nets in hot water reduces the risk of rot.', null],
    ['More foreign merchants lived in Bergen than in Oslo.', null],
  ])('%s', (text, word) => {
    expect(contrary(text)).toBe(word)
  })
})

describe('isLeftOpen', () => {
  it('fails where another word tells why, or the same direction', () => {
    expect(isLeftOpen('The price of herring increased because the nets were empty.', 'increased')).toBe(false)
    expect(isLeftOpen('The town saw growth in trade and higher wages.', 'higher')).toBe(false)
    expect(isLeftOpen('Salt can increase the weight of herring.', 'increase')).toBe(false)
    expect(isLeftOpen('The price of herring increased in the winter of 1904.', 'increased')).toBe(true)
  })
})
