import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate } from '../../candidate'
import { announces, isShortOfObject, tellsAnswer } from './fact-fidelity'
import { factQuestions } from './fact-questions'

const model = loadLanguageModel()
const claimsOf = (text: string) => readClaims(readPlain(text), model, () => {}).claims
const asked = (text: string): string[] =>
  claimsOf(text).flatMap((claim) => factQuestions(claim).map(({ stem, answer }) => `${stem} ${answer}`))

describe('faithful questions', () => {
  it('never cut a verb from an object that it shares with the next verb', () => {
    const [first] = claimsOf('In 1650, the Danes burned and looted the old town of Lund.')
    expect(isShortOfObject(first!)).toBe(true)
    const [plain] = claimsOf('In 1650, the Danes burned the old town of Lund and left.')
    expect(isShortOfObject(plain!)).toBe(false)
  })

  it('give nothing for a sentence that only announces', () => {
    expect(announces(claimsOf('A number of rules apply to pilots in Norway.')[0]!)).toBe(true)
    expect(announces(claimsOf('A number of pilots live in Norway.')[0]!)).toBe(false)
  })

  it('do not tell their answer by a word that begins alike', () => {
    const [claim] = claimsOf('Antibiotics kill bacteria.')
    const question = (stem: string, answer: string) =>
      candidate({
        kind: 'short',
        family: 'fact',
        answerType: 'thing',
        claim: claim!,
        prior: 0.5,
        stem,
        answer,
      })
    expect(tellsAnswer(question('What controls fermentation in Bavaria?', 'fermenting yeast'))).toBe(true)
    expect(tellsAnswer(question('What controls brewing in Bavaria?', 'fermenting yeast'))).toBe(false)
  })

  it('name a day with its year', () => {
    expect(asked('On June 3, 1861, Denmark formally declared war on Prussia.')).toContain(
      'When did Denmark formally declare war on Prussia? June 3, 1861',
    )
  })

  it('write an article small where its phrase moves behind the verb', () => {
    const stems = asked('The council of Bergen built 340 wooden houses in 1903.').join('\n')
    expect(stems).toContain('did the council of Bergen build')
    expect(stems).not.toMatch(/\w The /)
  })
})

describe('faithful stems', () => {
  it('lose no unit with a bracket behind its number', () => {
    expect(
      asked('The Vistula ice age ran from 74,000 (years ago) to the last thaw of Europe.').join(),
    ).not.toContain('74,000')
  })

  it('ask for no year beside another one', () => {
    expect(asked('In 1876, the Bergen prize was awarded to Olsen for songs of 1874.').join()).not.toMatch(
      /In what year/,
    )
  })

  it('do not ask for the year of a share or of a yearly sum', () => {
    expect(asked('In 1904, the port of Bergen exported 14 percent of its cod.').join()).not.toMatch(
      /what year/,
    )
    expect(asked('In 1904, the port of Bergen spent two million crowns annually.').join()).not.toMatch(
      /what year/,
    )
    expect(asked('In 1904, the port of Bergen exported salt.').join()).toMatch(/what year/)
  })

  it('do not ask when something had happened already', () => {
    expect(asked('In 1904, Norway had freed the harbours of Bergen.').join()).not.toMatch(/what year|[Ww]hen/)
    expect(asked('In 1904, Norway freed the harbours of Bergen.').join()).toMatch(/what year|[Ww]hen/)
  })
})
