import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { isBadEnglish } from './bad-english'

const model = loadLanguageModel()
const isBad = (text: string): boolean =>
  isBadEnglish(readClaims(readPlain(text), model, () => {}).sentences.at(-1)!)

describe('isBadEnglish', () => {
  it.each([
    'The old magazine of Bergen describe the harbour as safe.',
    'In 1904 the tax has changed from crowns to pounds by the council.',
    'In 1904, the merchants of Lübeck, seized the harbour of Bergen.',
    'Olga Berg died in in battle in the harbour of Bergen.',
    'A map of the harbour is shown in to explain how the boats of Bergen sail.',
    'The harbour of Bergen cannot, hold on to its boats in a storm.',
    'The harbour has been shown in the late 1970s with new maps.',
    'The price of cod in Bergen fell by as much 40 percent.',
    'The murder of a young man Karl Holm in 1904 shook Bergen.',
    '1 In a study of 1904, Anna Holm measured the ice of Bergen.',
    'The port of Askøy is easily reach by boat from Bergen.',
    'Olga Berg wrote for theNew Bergen Times in 1904.',
    'The Law of the Sea(LOTS) was signed in Bergen in 1904.',
    'The ticket to Bergen is a £ 25 for each person.',
    'The boats of Bergen carry herring, oil, wood, etc. to Oslo.',
    'Olga Berg hired people to help, including, a baker and a cook.',
    'Sailors who know the tides make better plans. is a summary of the tides.',
    'The boats of Bergen carry herring to the market (step 5 in ) in the morning.',
    'The boats of Bergen carry herring to the market ( a) in the morning.',
    'Olga Berg / ˈoʊlɡə / was a painter of harbours in Bergen.',
    'Olga Berg played a queen in "The Winter Song" She played a cook in a film.',
  ])('sees what is wrong: %s', (text) => expect(isBad(text)).toBe(true))

  it.each([
    'The price of cod in Bergen fell by as much as 40 percent.',
    'A young man, Karl Holm, left Bergen in 1904.',
    'The police of Bergen describe the harbour as safe.',
    'The harbour and the port of Bergen are safe.',
    'The council has selected a new ship for launch in 2027.',
    'Since 1904 the tax of Bergen has been paid in crowns.',
    'Bacteria are small cells that live nearly everywhere.',
    'The magazine said that the harbour of Bergen is safe.',
    'Olga Berg called it “a small war,” and the papers of Bergen agreed.',
  ])('lets good English pass: %s', (text) => expect(isBad(text)).toBe(false))
})
