import { describe, expect, it } from 'vitest'
import { candidate, type Candidate } from './candidate'
import { diversify, diversifyInTurn } from './diversify'
import { passageClaim } from './families/set/list-claims'

const WORDS =
  'amber birch cedar delta ember flint grove heath inlet jetty knoll ledge marsh north orbit piers quartz river stone tidal'
const words = WORDS.split(' ')

/** A question on a fact of its own; a higher number has a lower score. */
function question(number: number, parts: Partial<Candidate> = {}): { question: Candidate; score: number } {
  const text = `${words[number]!} ${words[(number + 7) % 20]!}`
  const claim = passageClaim({ start: number * 100, end: number * 100 + text.length, text }, null, 0.5)
  const made = candidate({
    kind: 'short',
    family: 'fact',
    stem: `What about ${words[number]!}${number}?`,
    answer: `${words[number]!}${number}`,
    answerType: 'thing',
    claim,
    prior: 0.5,
  })
  return { question: { ...made, ...parts }, score: 1 - number / 1000 }
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

describe('diversify', () => {
  it('gives a third of the first ten to the deep families, however low they stand', () => {
    const facts = numbers(0, 14).map((number) => question(number))
    const deep = numbers(14, 20).map((number) => question(number, { family: 'reason' }))
    const front = diversify([...facts, ...deep], 10)
    expect(front).toHaveLength(10)
    expect(front.filter(({ family }) => family === 'reason').length).toBeGreaterThanOrEqual(4)
  })

  it('shows at most two statements to judge among the first ten where there are other kinds', () => {
    const facts = numbers(8, 20).map((number) => question(number))
    const statements = numbers(0, 8).map((number) =>
      question(number, { kind: 'tf', family: 'truth', answer: number % 2 === 0 ? 'True' : 'False' }),
    )
    const front = diversify([...statements, ...facts], 10)
    expect(front.filter(({ kind }) => kind === 'tf')).toHaveLength(2)
  })

  it('does not take two questions for one because the same title stands before both', () => {
    const lead = 'From “The long history of the herring fishers of Bergen and Stavanger”: '
    const [a, b] = numbers(0, 2).map((number) => question(number))
    const led = [a!, b!].map(({ question: asked, score }) => ({
      question: { ...asked, stem: lead + asked.stem },
      score,
    }))
    expect(diversify(led, 10)).toHaveLength(2)
  })

  it('fills the set all the same where there is nothing else', () => {
    const facts = numbers(0, 12).map((number) => question(number))
    expect(diversify(facts, 10)).toHaveLength(10)
  })

  it('asks nothing first that an order among the first questions has asked', () => {
    const [a, b, c, d] = numbers(0, 4).map((number) => question(number))
    const order = question(5, {
      kind: 'ordering',
      family: 'sequence',
      claim: a!.question.claim,
      alsoFrom: [b!.question.claim, c!.question.claim],
    })
    const shown = diversify([{ ...order, score: 1 }, a!, b!, c!, d!], 10)
    expect(shown[0]?.kind).toBe('ordering')
    expect(shown[1]).toBe(d!.question)
  })
})

describe('diversifyInTurn', () => {
  it('chooses of the second what the first does not ask, behind it and within the number asked for', () => {
    const [a, b, c, d] = numbers(0, 4).map((number) => question(number))
    const again = question(5, {
      claim: a!.question.claim,
      stem: a!.question.stem,
      answer: a!.question.answer,
    })
    expect(diversifyInTurn([a!, b!], [again, c!, d!], Infinity)).toEqual([
      [a!.question, b!.question],
      [c!.question, d!.question],
    ])
    expect(diversifyInTurn([a!, b!], [c!, d!], 3)).toEqual([[a!.question, b!.question], [c!.question]])
    expect(diversifyInTurn([a!, b!], [c!], 1)).toEqual([[a!.question], []])
  })
})
