import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/article/read-markdown'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { announcedLists } from './announced-lists'

const model = loadLanguageModel()
const questionsOf = (lead: string, items: readonly string[]) => {
  const text = `${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`
  return announcedLists(readClaims(readMarkdown(text), model, () => {}))
}
const asked = (lead: string, items: readonly string[]) =>
  questionsOf(lead, items).map(({ stem, answer }) => [stem, answer])

const SYMPTOMS = ['Weight loss', 'Heat intolerance', 'Fine tremors']

describe('announcedLists', () => {
  it('ask for the lines behind a sentence that says what they are', () => {
    expect(asked('Symptoms of hyperthyroidism include:', SYMPTOMS)).toEqual([
      ['What do symptoms of hyperthyroidism include?', 'Weight loss, heat intolerance and fine tremors'],
    ])
    expect(asked('The signs of a dry soil are the following:', SYMPTOMS)).toEqual([
      ['What are the signs of a dry soil?', 'Weight loss, heat intolerance and fine tremors'],
    ])
  })

  it('count what the sentence does not count', () => {
    const phases = [
      'Choosing a name. It must be free.',
      'Filing the articles. They are short.',
      'Paying the fee',
    ]
    expect(asked('Incorporating a company involves the following phases:', phases)).toEqual([
      [
        'Incorporating a company involves three phases. What are they?',
        'Choosing a name, filing the articles and paying the fee',
      ],
    ])
  })

  it('rest on the sentence and on each line', () => {
    const [question] = questionsOf('Symptoms of hyperthyroidism include:', SYMPTOMS)
    expect([question!.claim, ...question!.alsoFrom].map(({ sentence }) => sentence.text)).toEqual([
      'Symptoms of hyperthyroidism include:',
      ...SYMPTOMS,
    ])
  })

  it('ask for no list that is counted otherwise, is too long, or whose lines are sentences', () => {
    expect(asked('Incorporating a company involves four phases:', SYMPTOMS)).toEqual([])
    expect(asked('Symptoms of hyperthyroidism include:', [...SYMPTOMS, 'A', 'B', 'C', 'D'])).toEqual([])
    expect(
      asked('Symptoms of hyperthyroidism include:', [...SYMPTOMS, 'You lose weight; it is seen.']),
    ).toEqual([])
  })

  it('ask for nothing that only the text around explains', () => {
    expect(asked('Common symptoms include:', SYMPTOMS)).toEqual([])
    expect(asked('Three others are well known:', SYMPTOMS)).toEqual([])
    expect(asked('These conditions involve the following symptoms:', SYMPTOMS)).toEqual([])
    expect(asked('Here are three questions to consider:', SYMPTOMS)).toEqual([])
  })
})
