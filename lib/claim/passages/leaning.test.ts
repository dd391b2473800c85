import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { leansBack } from './leaning'

const model = loadLanguageModel()
const leans = (text: string): boolean => leansBack(readClaims(readPlain(text), model, () => {}).sentences[0]!)

describe('leansBack', () => {
  it.each([
    'In Bergen, that 9 percent is equal to 4,000 boats.',
    'Of those living on the coast, most keep a boat in Bergen.',
    'One simple method is to compare the boats of Bergen with those of Molde.',
    'The mayor of Bergen remained adamant after the council had met in 1904.',
    'It was actually the first evidence of a harbour in Bergen.',
    'Internationally, the paper of Anna Holm was read from 1904 on.',
    'What did change the trade of Bergen was the steamer of 1904.',
    'The larger Danish effort to take Bergen was made in 1904.',
    'However, just as in Molde, the boats of Bergen are tied to rings of iron.',
    'It is transparent to light, and the heat of the lamp leaves it.',
    'It is a harbour that the merchants of Bergen built in 1904.',
    'The total land area was 3,794 square miles.',
    'A court of Norway found it unlawful in 1904.',
    'The council of Bergen sought to change that by building a school.',
    'The head of state is the prime minister, whom the council of Bergen appoints.',
    'Within decades, the printing press had spread from Bergen to Lübeck.',
    'The steamers of 1904 led to even more trade with Bergen.',
    'In later decades, some merchants of Bergen sold their ships.',
    'Alternatively, Norway would give up its claim to the island of Jan Mayen.',
  ])('holds for what is said against or beside a sentence before: %s', (text) => {
    expect(leans(text)).toBe(true)
  })

  it.each([
    'One method of counting boats in Bergen is to look at the harbour dues.',
    'The mayor of Bergen remained adamant that no tax be raised.',
    'The boats of Bergen do not leave the harbour in winter.',
    'The brighter component of the lamp of Fastnet was lit in 1904.',
    'The larger boats of Bergen that fish for cod leave in March.',
    'The total land area of Norway is 148,729 square miles.',
    'The council of Bergen found it hard to build a school.',
    'It is known that the harbour of Bergen was dredged in 1904.',
    'The lower harbour of Bergen was dredged in 1904.',
  ])('fails for what says it all: %s', (text) => {
    expect(leans(text)).toBe(false)
  })
})
