import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { distractorPool } from '../../distractors/distractor-pool'
import { clozeQuestions } from './cloze-questions'
import { sentenceAsClaim } from '../passage-claim'

const model = loadLanguageModel()

/** The gaps of the last sentence of a text, as 'stem → answer'. */
function gapsOf(text: string): string[] {
  const read = readClaims(readPlain(text), model, () => {})
  const pool = distractorPool(read, seededRandom('gaps'))
  const passage = [...read.passages.values()].at(-1)
  if (passage === undefined) return []
  const claim = sentenceAsClaim(passage.focus, read.mentions.surnames, 0.5)
  const mentions = pool.bySentence.get(passage.focus.id) ?? []
  return clozeQuestions(passage, claim, mentions).map(({ stem, answer }) => `${stem} → ${answer}`)
}

describe('clozeQuestions', () => {
  it('asks for no end of a name, no author of a finding, no number of those asked and no name with another behind it', () => {
    expect(
      gapsOf('In 1904, Holm and Berg (1899) were cited by the engineers of Fastnet.').join(),
    ).not.toMatch(/→ (?:Holm|Berg)/)
    expect(gapsOf('In one study of 462 sailors of Fastnet, most could not swim.').join()).not.toMatch(/→ 462/)
    expect(gapsOf('In 1904, the lighthouse of Fastnet was lit by Karl’s group.').join()).not.toMatch(/→ Karl/)
    expect(gapsOf('By 1904, the lighthouse of Fastnet had three keepers.').join()).not.toMatch(/→ 1904/)
    expect(gapsOf('The storms of June and July 1904 broke the lamp of Fastnet.').join()).not.toMatch(/→ July/)
    expect(gapsOf('Six in 10 keepers of Fastnet could swim in 1904.').join()).not.toMatch(/→ 10/)
  })

  it('leaves a year, a number and a name out of the whole sentence', () => {
    const gaps = gapsOf('In 1904, the engineer James Kavanagh laid 2,074 stones for the tower of Fastnet.')
    expect(gaps).toContain(
      'In _____ (year), the engineer James Kavanagh laid 2,074 stones for the tower of Fastnet. → 1904',
    )
    expect(gaps).toContain(
      'In 1904, the engineer James Kavanagh laid _____ (number) stones for the tower of Fastnet. → 2,074',
    )
    expect(gaps).toContain(
      'In 1904, the engineer _____ (person) laid 2,074 stones for the tower of Fastnet. → James Kavanagh',
    )
  })

  it('takes a date whole, and no end of a stretch of years', () => {
    expect(gapsOf('The treaty of Kalmar was signed on 17 June 1905 by the three queens.').join()).toContain(
      '→ 17 June 1905',
    )
    expect(gapsOf('The lighthouse of Fastnet (1854–1904) was built of iron.').join()).not.toMatch(
      /→ 1854|→ 1904/,
    )
  })

  it('takes no year that can be reckoned, or that only dates a figure', () => {
    expect(gapsOf('Olga Berg was mayor of Bergen for two years, from 1902 to 1904.').join()).not.toContain(
      '(year)',
    )
    expect(gapsOf('The town of Bergen had a population of 12,400 in 1904.').join()).not.toContain('(year)')
    expect(gapsOf('In a survey of May 1904, 400 sailors of Bergen named the ice.').join()).not.toContain(
      '1904',
    )
    expect(gapsOf('Olga Berg sailed from Bergen in 1902 and came back to Oslo in 1904.').join()).toContain(
      '→ 1904',
    )
  })

  it('takes no year that is part of a name, that the next year tells, or that dates a row of figures', () => {
    expect(
      gapsOf('The Peace of 1721 closed the harbour of Bergen to the ships of Anna Holm.').join(),
    ).not.toMatch(/→ 1721/)
    expect(gapsOf('In August of 1721, Anna Holm closed the harbour of Bergen.').join()).toMatch(/1721/)
    expect(gapsOf('All through late 1774 and into 1775, Anna Holm traded in Bergen.').join()).not.toMatch(
      /→ 177/,
    )
    expect(
      gapsOf('In 1904, Bergen sold ships for $12 million, and Oslo bought fish for $3 million.').join(),
    ).not.toMatch(/→ 1904/)
    expect(gapsOf('In 1904, Bergen sold ships for $12 million to Anna Holm.').join()).toMatch(/→ 1904/)
  })

  it('takes no year for a number of things', () => {
    expect(gapsOf('The 1493 letter of Anna Holm did much to bring sailors to Bergen.').join()).not.toMatch(
      /→ 1493/,
    )
    expect(gapsOf('The 1500 sailors of Bergen met Anna Holm in the harbour.').join()).not.toMatch(/\(year\)/)
  })

  it('asks for nothing of a case that is only put', () => {
    expect(gapsOf('If Anna Holm sails 40 miles from Bergen, then she sees the lamp of Fastnet.')).toEqual([])
  })

  it('takes no number that everybody knows a day to have', () => {
    expect(gapsOf('In 1904, Anna Holm lit the lamp of Fastnet for 24 hours.').join()).not.toMatch(/→ 24/)
    expect(gapsOf('In 1904, Anna Holm lit the lamp of Fastnet for 15 hours.').join()).toMatch(/→ 15/)
  })

  it('takes no end of a stretch whose other end is shown', () => {
    for (const text of [
      'From 1321 to 1374 the town of Bergen was ruled by Olga Berg.',
      'The town of Bergen was ruled by Olga Berg from May 1321 until June 1374.',
      'Between June 1321 and May 1374 the town of Bergen was ruled by Olga Berg.',
    ])
      expect(gapsOf(text).join()).not.toMatch(/→ (?:\w+ )?1(?:321|374)/)
    expect(gapsOf('The castle of Bergen dates from 1321 and belongs to Olga Berg.').join()).toContain(
      '→ 1321',
    )
  })

  it('asks for no one of two ways, and for no count of what was asked', () => {
    const ways = 'The road to Bergen comes from the south by Larvik, and from the north by Tromsø in 1904.'
    expect(gapsOf(ways).join()).not.toContain('→ Larvik')
    expect(
      gapsOf('Olga Berg answered seven questions submitted by readers of the Bergen Gazette.').join(),
    ).not.toContain('→ seven')
    expect(gapsOf('In 1904 Olga Berg bought ships from all seven harbours.').join()).not.toContain('→ seven')
    expect(gapsOf('Olga Berg answered seven letters of the Bergen Gazette.').join()).toContain('→ seven')
  })

  it('takes no piece of a name, no country and no one of many', () => {
    expect(gapsOf('The Congress of Arts and Sciences met in Lübeck in 1904.').join()).not.toMatch(
      /→ (?:Arts|Sciences)$/m,
    )
    expect(gapsOf('In 1904 Olga Berg sailed from Lübeck to Norway.').join()).not.toContain('→ Norway')
    expect(gapsOf('In 1904 Olga Berg visited Lübeck, Rostock, Wismar and Stralsund.').join()).not.toContain(
      '→ Rostock',
    )
  })

  it('takes a bound as it is told, and no number that is part of a name', () => {
    expect(gapsOf('More than 400 ships of the Hansa lay in Lübeck.').join()).toContain('→ 400')
    expect(gapsOf('The trade of Lübeck grew by 7 % to 8 % a year.').join()).not.toContain('(number)')
    expect(gapsOf('Nine of the twelve towers of Lübeck were built in 1904.').join()).not.toContain('→ Nine')
    expect(gapsOf('The Group Seven factors were described in Lübeck.').join()).not.toContain('(number)')
  })

  it('takes a number with its currency', () => {
    expect(gapsOf('In 1904 the council of Lübeck spent € 40 million on its harbour.').join()).toContain(
      '→ 40',
    )
  })

  it('takes no number that everybody knows, that a word tells, or that says which of a row', () => {
    expect(gapsOf('The seeds of Bergen are killed by boiling at 100 degrees.').join()).not.toMatch(/→ 100/)
    expect(gapsOf('A tripeptide of Bergen is made of three acids.').join()).not.toMatch(/→ three/)
    expect(gapsOf('Premise 7 states that the harbour of Bergen is deep.').join()).not.toMatch(/→ 7/)
    expect(gapsOf('In Bergen, the harbour had been dredged 15 years before.').join()).not.toMatch(/→ 15/)
  })

  it('asks for no share that is told as a fraction, and not who asked people', () => {
    expect(gapsOf('The tax of Bergen is 0.02, since 2% of the herring go to the king.').join()).not.toMatch(
      /→ 2/,
    )
    expect(gapsOf('In 1904, Holm Brothers surveyed 400 sailors of Bergen.').join()).not.toMatch(/→ Holm/)
  })

  it('asks for nobody by whom people were asked, and of no survey how many it asked', () => {
    expect(gapsOf('In 1904, 400 sailors of Bergen were surveyed by the Holm Company.').join()).not.toMatch(
      /→ Holm/,
    )
    expect(
      gapsOf('A Holm Brothers Company survey of 14 ports showed that Bergen was rich.').join(),
    ).not.toMatch(/→ 14/)
  })

  it('asks for no word in two sentences that are too long together', () => {
    const long = (words: string): string =>
      `In 1897 the engineers of Fastnet replaced the iron tower with a tower of granite${words}. It was completed in 1904 by James Kavanagh.`
    expect(gapsOf(long('')).join()).toContain('→ 1904')
    expect(
      gapsOf(
        long(
          ', which was cut by hand in Cornwall, carried over the sea in the ships of the board, and set up again on the rock',
        ),
      ).join(),
    ).not.toContain('→ 1904')
  })

  it('asks for no year of birth, for no half of what its letters stand in, and for no value of a graph', () => {
    expect(gapsOf('Anna Holm was born in Bergen in 1904.').join()).not.toContain('(year)')
    expect(
      gapsOf('At a price of 40 crowns, the merchants of Bergen sold more herring.').join(),
    ).not.toContain('→ 40')
  })

  it("does not call a term a term behind 'the term'", () => {
    expect(
      gapsOf('In Norway, a boat with two masts is known by the term “racing boat” in Bergen.').join(),
    ).not.toContain('term “_____ (term)')
  })

  it('asks for no name of which a letter stands behind the gap', () => {
    expect(gapsOf('In Norway a fat that is carried by ships is called coenzyme A.').join()).toBe('')
    expect(gapsOf('In Norway a fat that is carried by ships is called coenzyme.').join()).toContain(
      '→ coenzyme',
    )
  })

  it('asks for no side of a case, and for no figure that lost its power or is too long to type', () => {
    expect(gapsOf('In Holm v. Bergen, the judges of Norway freed the sailors in 1904.').join()).not.toMatch(
      /→ (?:Holm|Bergen)/,
    )
    expect(gapsOf('The lamp of Fastnet has a mass of 1057 grams in Norway.').join()).not.toContain('→ 1057')
    expect(
      gapsOf('In 1904, Anna Holm found a grain of 0.0000000000167 grams in Bergen.').join(),
    ).not.toContain('→ 0.0')
  })

  it('asks for no town where a firm has its seat', () => {
    expect(gapsOf('In 1904 the firm of Anna Holm was headquartered in Molde.').join()).not.toMatch(/→ Molde/)
  })

  it('takes no count of what is told next', () => {
    expect(gapsOf('Three causes stood behind the fire of Lübeck in 1904.').join()).not.toContain('→ Three')
    expect(gapsOf('Three ships sank in the harbour of Lübeck in 1904.').join()).toContain('→ Three')
  })

  it('says what kind of name is missing', () => {
    expect(gapsOf('In 1904 the harbour of Lübeck was sold to the Baltic Shipping Company.').join()).toContain(
      '_____ (organisation)',
    )
    expect(
      gapsOf('In 1904 winter storms struck the fishing ports along the coast of Jutland.').join(),
    ).toContain('→ Jutland')
  })

  it('takes no term as told by the word for its class alone', () => {
    expect(gapsOf('In Norway a boat with two masts and a deck is called a racing boat.').join()).toContain(
      '→ racing boat',
    )
    expect(gapsOf('In Norway a boat that is built for racing is called a racing boat.').join()).toBe('')
  })

  it('takes no example of several', () => {
    expect(gapsOf('The Hansa traded with ports such as Bergen in the north.').join()).not.toContain(
      '→ Bergen',
    )
  })

  it('does not give the first letter away', () => {
    expect(gapsOf('In 1911 the port of Lübeck built an 85 metre bridge.').join('\n')).toContain('a(n) _____')
  })
})
