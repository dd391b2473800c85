import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { reasonQuestions } from './reason-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  listWholeSentences(readClaims(readPlain(text), model, () => {}))
    .flatMap(reasonQuestions)
    .map((question) => `${question.stem} ${question.answer}`)

describe('reasonQuestions', () => {
  it('show the statement as it stands and ask why, where a ground stands behind it or before it', () => {
    expect(
      asked('The harbour of Hamburg was closed in 1967 because the river carried too much ice.'),
    ).toEqual([
      'The harbour of Hamburg was closed in 1967. Why, according to the article? because the river carried too much ice',
    ])
    expect(asked('Due to a severe drought, the farmers of Kenya lost half of their cattle in 1984.')).toEqual(
      [
        'The farmers of Kenya lost half of their cattle in 1984. Why, according to the article? due to a severe drought',
      ],
    )
  })

  it('do not ask why something is what it is by the aim of how it was made', () => {
    expect(
      asked(
        'The Elbe line is a railway of northern Europe, first opened in 1862 in order to join two ports.',
      ),
    ).toEqual([])
  })

  it('ask why for an aim, if something was done for it', () => {
    expect(asked('In 1903, the council of Bergen built a long wall to protect the old harbour.')).toEqual([
      'In 1903, the council of Bergen built a long wall. Why, according to the article? to protect the old harbour',
    ])
    expect(asked('In 1950, Norway quickly moved to stop the Danish fleet.')).toEqual([])
    expect(asked('The population of the city grew to reach two million in 1950.')).toEqual([])
    expect(asked('In 1950, Norway offered Denmark an opportunity to expand its trade.')).toEqual([])
    expect(
      asked('In 1903, the council of Bergen set the stage for the herring trade to succeed.').join(),
    ).not.toMatch(/Why/)
    expect(
      asked('In 1903, the guilds of Bergen counted the ships, in part, to set a tax.').join(),
    ).not.toMatch(/Why/)
    expect(asked('The council of Bergen devoted sixty hours to draw the harbour.').join()).not.toMatch(/Why/)
    expect(asked('Athens burned down in 1400, only to recover a century later.').join()).not.toMatch(/Why/)
  })

  it('do not say twice whose words they are', () => {
    expect(
      asked(
        'According to Olga Berg, the harbour of Oslo was closed because the river carried too much ice.',
      ).join(),
    ).toMatch(/closed\. Why\? because/)
  })

  it('ask what a thing led to, where that stands behind a statement', () => {
    expect(asked('Norway closed two large ports in 1984, leading to a long strike.')).toEqual([
      'Norway closed two large ports in 1984. What did that lead to, according to the article? a long strike',
    ])
    expect(asked('Norway closed two large ports in 1984, so the sailors of Bergen went on strike.')).toEqual([
      'Norway closed two large ports in 1984. What was the result, according to the article? the sailors of Bergen went on strike',
    ])
  })

  it('ask for the result that the next sentence tells', () => {
    expect(
      asked('Norway closed two large ports in 1984. As a result, the sailors of Bergen went on strike.'),
    ).toContain(
      'Norway closed two large ports in 1984. What was the result, according to the article? the sailors of Bergen went on strike',
    )
  })

  it('ask for the cause of an effect that names what it is', () => {
    expect(asked('The eruption of Tambora led to a global famine in 1816.')).toEqual([
      'What led to a global famine in 1816? the eruption of Tambora',
      'What did the eruption of Tambora lead to, according to the article? a global famine in 1816',
    ])
    expect(asked('The timing of the vote caused the sharpest dispute.')).toEqual([])
  })

  it('reckon time by "since" after a perfect or without a comma, and find a ground in it otherwise', () => {
    expect(asked('Visitors have come to the island of Capri, since the ferry was built.')).toEqual([])
    expect(asked('Frederick sold two islands to Prussia in 1815, since Denmark needed money.')).toEqual([
      'Frederick sold two islands to Prussia in 1815. Why, according to the article? since Denmark needed money',
    ])
  })

  it('ask nothing where the ground may belong to what somebody says or does beside', () => {
    expect(asked('Critics argued that the tunnel failed because the rock was too soft.')).toEqual([])
    expect(
      asked('Norway closed its ports in 1984, emphasizing the need for peace in response to the strike.'),
    ).toEqual([])
  })

  it('do not take a denied statement for the thing that has the ground', () => {
    expect(asked('The harbour of Hamburg did not close in 1967 because the river carried ice.')).toEqual([])
  })

  it('take a ground behind "in part" with how far it goes', () => {
    expect(
      asked('The harbour of Hamburg was closed in 1967, in part because the river carried too much ice.'),
    ).toEqual([
      'The harbour of Hamburg was closed in 1967. Why, according to the article? in part because the river carried too much ice',
    ])
  })

  it('take ", as" for a ground only before a state', () => {
    expect(asked('Bergen sold two islands in 1815, as the navy sailed to the north of Norway.')).toEqual([])
    expect(asked('Bergen sold two islands in 1815, as the council of Bergen needed money.')).toEqual([
      'Bergen sold two islands in 1815. Why, according to the article? as the council of Bergen needed money',
    ])
  })

  it('ask nothing of a statement whose pronoun stands for a noun of its ground', () => {
    expect(
      asked('Because the mills of Bergen were old and slow, they were pulled down in 1904.').join(),
    ).not.toMatch(/Why/)
  })

  it('ask for no conclusion, which others may draw otherwise', () => {
    expect(
      asked('Norway closed two large ports in 1984. Thus, the sailors of Bergen lost their work.'),
    ).toEqual([])
    expect(asked('Norway closed two large ports in 1984. Thus, the year is called the dry year.')).toEqual([])
    expect(
      asked('Norway closed two large ports in 1984. Thus, the longer a ship is, the more it costs.'),
    ).toEqual([])
  })

  it('ask for no ground that is only one of two', () => {
    expect(
      asked('The port of Bergen grew out of need or because of a treaty with the towns of the north.'),
    ).toEqual([])
    expect(
      asked('The port of Bergen also grew because the towns of the north sent their fish there.'),
    ).toEqual([])
  })

  it('ask what a thing leads to and what causes it, with how sure it is', () => {
    expect(asked('Copper roofs can lead to a slow poisoning of garden soil.')).toEqual([
      'What can copper roofs lead to, according to the article? a slow poisoning of garden soil',
    ])
    expect(asked('The eruption of Tambora has resulted in two lost harvests.')).toEqual([
      'What has the eruption of Tambora resulted in, according to the article? two lost harvests',
    ])
    expect(asked('Rust on copper roofs is caused by salt in the air.')).toEqual([
      'What causes rust on copper roofs, according to the article? salt in the air',
    ])
  })

  it('ask for no effect of what only the text before tells, nor for one that is told with a second action', () => {
    expect(asked('Infection is caused by contact with wet copper roofs.')).toEqual([])
    expect(asked('More severe frosts can lead to a loss of copper roofs.')).toEqual([])
    expect(asked('Copper roofs cause the soil to turn green and sour.')).toEqual([
      'What do copper roofs cause the soil to do, according to the article? to turn green and sour',
    ])
    expect(asked('Copper roofs cause green soil and protect old towers.')).toEqual([])
  })

  it('ask what a thing is for, where the article says so in so many words', () => {
    expect(asked('The main purpose of the Bergen survey was to count the harbours of Norway.')).toEqual([
      'What was the main purpose of the Bergen survey, according to the article? to count the harbours of Norway',
    ])
    expect(asked('The Bergen Line was founded to carry mail to Newcastle in winter.')).toEqual([
      'What was the Bergen Line founded to do, according to the article? to carry mail to Newcastle in winter',
    ])
    expect(asked('The council of Bergen did not seek to protect the old harbour.')).toEqual([])
  })

  it('ask what somebody sought only where a phrase before tells when or in what, and what a thing aims to do', () => {
    expect(asked('The council of Bergen sought to protect the old harbour.')).toEqual([])
    expect(asked('The Bergen survey aims to count the harbours of Norway.')).toEqual([
      'What does the Bergen survey aim to do, according to the article? to count the harbours of Norway',
    ])
  })

  it('ask behind the phrase that a sentence opens with', () => {
    expect(asked('In 1904, the council of Bergen sought to protect the old harbour.')).toEqual([
      'In 1904, what did the council of Bergen seek to do, according to the article? to protect the old harbour',
    ])
    expect(asked('Copper plates are used to protect the towers of Bergen.')).toEqual([
      'What are copper plates used for, according to the article? to protect the towers of Bergen',
    ])
  })

  it('ask no why by how a thing is made, or by what says nothing', () => {
    expect(asked('The council of Bergen is set up so that each guild has a seat.').join()).not.toMatch(/Why/)
    expect(asked('In 1903, the harbour of Bergen froze due to the same wind.').join()).not.toMatch(/same/)
    expect(
      asked('In 1903, the council of Bergen refused the plan because of what it implied.').join(),
    ).not.toMatch(/because of what/)
    expect(asked('In 1903, Bergen refused the plan of Oslo, as if Norway had no law.').join()).not.toMatch(
      /Why/,
    )
  })

  it('ask nothing of a verb that tells only that there is a ground', () => {
    expect(asked('Floods in Bergen can come as a result of heavy rain in autumn.')).toEqual([])
  })

  it('end a statement with its quotation', () => {
    expect(
      asked('Some church towers in Norway are called “deaf towers,” because they hold no bells.')[0],
    ).toMatch(/^Some church towers in Norway are called “deaf towers”\. Why/)
  })

  it('ask nothing of a comparison with what was told before', () => {
    expect(
      asked('In 1984, Norway made a more costly choice in response to the strike of the sailors.'),
    ).toEqual([])
  })

  it('ask for no use that the article counts elsewhere', () => {
    expect(asked('Copper plates are used to protect both kinds of towers.')).toEqual([])
  })

  it('ask what a thing depends on, what it results from and what determines it', () => {
    expect(asked('The price of Norwegian butter depends on the grass of the high farms.')).toEqual([
      'What does the price of Norwegian butter depend on, according to the article? the grass of the high farms',
    ])
    expect(asked('Much will depend on the grass of the high farms in Norway.')).toEqual([])
    expect(asked('The colour of Norwegian butter is determined by the food of the cows.')).toEqual([
      'What determines the colour of Norwegian butter, according to the article? the food of the cows',
    ])
  })

  it('ask what a thing lets somebody do', () => {
    expect(asked('The Bergen canal allows small ships to pass the old mill.')).toEqual([
      'What does the Bergen canal allow small ships to do, according to the article? to pass the old mill',
    ])
    expect(asked('The Bergen canal allows them to pass the old mill.')).toEqual([])
  })

  it('take a ground behind a statement with a clause in it, if nothing is said or joined there', () => {
    expect(asked('Towers that stand in Bergen have small windows because wind comes from the sea.')).toEqual([
      'Towers that stand in Bergen have small windows. Why, according to the article? because wind comes from the sea',
    ])
    expect(
      asked('The mayor of Bergen knew that the towers have small windows because wind comes from the sea.'),
    ).toEqual([])
  })
})
