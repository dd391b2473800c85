import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { mannerQuestions } from './reason-manners'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(mannerQuestions)
    .map((question) => `${question.stem} ${question.answer}`)

describe('mannerQuestions', () => {
  it('ask how a thing is done, where the end of a sentence tells it', () => {
    expect(
      asked('In directive games, the teacher gives structure to the lesson by asking questions.'),
    ).toEqual([
      'In directive games, how does the teacher give structure to the lesson, according to the article? by asking questions',
    ])
    expect(asked('Norway sought to protect its fishermen by building a chain of towers.')).toEqual([
      'How did Norway seek to protect its fishermen, according to the article? by building a chain of towers',
    ])
    expect(asked('The salt index of Bergen is calculated using data from six harbours.')).toEqual([
      'How is the salt index of Bergen calculated, according to the article? using data from six harbours',
    ])
    expect(asked('The mould can be transmitted between barns through contact with damp straw.')).toEqual([
      'How can the mould be transmitted between barns, according to the article? through contact with damp straw',
    ])
  })

  it('ask how, where the start of a sentence tells it', () => {
    expect(asked('By sending ships to Iceland, the United Kingdom gained control of the cod trade.')).toEqual(
      [
        'How did the United Kingdom gain control of the cod trade, according to the article? by sending ships to Iceland',
      ],
    )
  })

  it('show the statement as it stands where it cannot be turned with certainty', () => {
    expect(
      asked(
        'As Norway and Denmark struggled for the islands, they sought to attract the support of Scottish fishermen by offering them salt and timber.',
      ),
    ).toEqual([
      'As Norway and Denmark struggled for the islands, they sought to attract the support of Scottish fishermen. How, according to the article? by offering them salt and timber',
    ])
  })

  it('take no agent, path or length for a way, nor what is denied or only one way of several', () => {
    expect(asked('The steel towers of Norway were built by Scottish fishermen.')).toEqual([])
    expect(asked('The old road to Bergen runs through the northern forests.')).toEqual([])
    expect(asked('The ferries of Bergen can be damaged during passage through the northern strait.')).toEqual(
      [],
    )
    expect(asked('The council of Bergen met through the winter of the great frost.')).toEqual([])
    expect(asked('The smiths of Norway do not protect steel plates by coating them with whale oil.')).toEqual(
      [],
    )
    expect(asked('Norway sought to protect its fishermen partly by building a chain of towers.')).toEqual([])
  })

  it('ask when and under what condition a statement holds', () => {
    expect(asked('A solar flare begins when the Sun releases energy from its magnetic field.')).toEqual([
      'When does a solar flare begin, according to the article? when the Sun releases energy from its magnetic field',
    ])
    expect(asked('The Bergen ferry can cross the strait if the ice in the channel has been broken.')).toEqual(
      [
        'Under what condition can the Bergen ferry cross the strait, according to the article? if the ice in the channel has been broken',
      ],
    )
  })

  it('ask for no condition of a statement that has a date, weighs it, or grants leave', () => {
    expect(asked('The bridge of Bergen fell in 1904 when a heavy train crossed it.')).toEqual([])
    expect(asked('The Bergen ferry can cross the strait even if the ice is thick.')).toEqual([])
    expect(asked('A pilot may board the Bergen ferry if the ice in the channel has been broken.')).toEqual([])
  })

  it('ask what happens in a case that a sentence opens with', () => {
    expect(
      asked(
        'When Danish forces left the bay of Bergen in 1905, the council of Norway took control of the harbour.',
      )[0],
    ).toBe(
      'What happened when Danish forces left the bay of Bergen in 1905, according to the article? the council of Norway took control of the harbour',
    )
    expect(
      asked(
        'If Danish forces left the bay of Bergen, then the council of Norway took control of the harbour.',
      )[0],
    ).toMatch(/article\? the council of Norway took control/)
    expect(
      asked('When Danish forces left the bay of Bergen, the harbour was of little use to Norway.').join(),
    ).not.toMatch(/What happened/)
    expect(
      asked('When Danish forces left the bay of Bergen, the harbour was called Newport.').join(),
    ).not.toMatch(/What happened/)
    expect(
      asked(
        'When Mayor Olaf Berg of Bergen travelled to Oslo in 1905, he was looking for cheap timber.',
      ).join(),
    ).not.toMatch(/What happened/)
  })

  it('leave out what the end of a clause may tell of the whole statement', () => {
    expect(
      asked(
        'A solar flare begins when the Sun releases energy from its magnetic field, which disturbs radio waves.',
      ),
    ).toEqual([
      'When does a solar flare begin, according to the article? when the Sun releases energy from its magnetic field',
    ])
  })

  it('ask nothing that the stem tells, nor what is said to the reader', () => {
    expect(asked('A solar flare begins when a solar flare is seen.')).toEqual([])
    expect(asked('A solar flare begins when you see the Sun releases energy.')).toEqual([])
  })

  it('ask for no way where a sentence tells two, or one that is told elsewhere', () => {
    expect(
      asked(
        'By sending ships to Iceland, the United Kingdom gained control of the cod trade by treaty and using force.',
      ),
    ).toEqual([])
    expect(asked('The mould can be transmitted between barns through certain animals of the farm.')).toEqual(
      [],
    )
    expect(asked('The mould can be transmitted between barns through several kinds of damp straw.')).toEqual(
      [],
    )
  })

  it('take what was begun, how far something goes or the same word again for no way', () => {
    expect(asked('The smiths of Norway began using steel plates for the northern towers.')).toEqual([])
    expect(asked('The children of Bergen learn to sail from the first through the tenth grade.')).toEqual([])
    expect(asked('The kingdom of Norway expanded its power through a broad swath of islands.')).toEqual([])
    expect(asked('The guilds of Norway sanction bad smiths by imposing heavy sanctions.')).toEqual([])
  })

  it('ask how in the word order of a question', () => {
    expect(
      asked('Through talking with other smiths, the price of steel plates becomes clear.').join(),
    ).not.toMatch(/[Hh]ow becomes/)
    expect(asked('The steel of Norway can be tested by using a heavy hammer.')).toEqual([
      'How can the steel of Norway be tested, according to the article? by using a heavy hammer',
    ])
    expect(
      asked('Ever since the great frost, many smiths had worked through guilds to sell their steel.').join(),
    ).not.toMatch(/worked\. How/)
  })

  it('ask when only for what is told, and not before what', () => {
    expect(asked('Olga Berg was forced to leave before finishing the northern tower.')).toEqual([])
    expect(asked('If this is true, the salt index of Bergen has moved the price of cod.').join()).not.toMatch(
      /Under what/,
    )
    expect(
      asked('The troubles of Norway grew worse in the 1640s when war broke out on the islands.').join(),
    ).not.toMatch(/[Ww]hen did/)
  })

  it('ask what happens only in a case that can be told from others, and of what happens', () => {
    expect(
      asked('When smiths lost their hammers, they were forced to turn to the northern guilds.').join(),
    ).not.toMatch(/What happen/)
    expect(
      asked('When a hammer reaches certain weights, the guild of Bergen orders a new one.').join(),
    ).not.toMatch(/What happen/)
    expect(
      asked('When the trade of Bergen is strong, when salt is cheap, the price of cod rises quickly.').join(),
    ).not.toMatch(/What happen/)
    expect(
      asked('When Olga Berg opened the northern tower, she noted that the walls were wet.').join(),
    ).not.toMatch(/What happen/)
    expect(
      asked('If the harbour of Bergen is frozen over, the fishermen cannot leave for the islands.').join(),
    ).toMatch(/What happens if the harbour of Bergen is frozen over/)
  })

  it('say nothing as always so that is often so, nor anything as the other hand of what is not shown', () => {
    expect(
      asked('Often, when the harbour of Bergen freezes over, the fishermen carry their boats ashore.').join(),
    ).not.toMatch(/What happens/)
    expect(
      asked(
        'On the other hand, if the harbour of Bergen freezes over, the fishermen carry their boats ashore.',
      ).join(),
    ).not.toMatch(/other hand/i)
    expect(asked('Problems arise when the harbour of Bergen freezes over.')).toEqual([])
    expect(
      asked(
        'When Olga Berg reads the old laws, she “brings forth again the question of the price of salt.”',
      ).join(),
    ).not.toMatch(/What happens/)
  })
})
