import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/article/read-markdown'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import type { Candidate } from '../../candidate'
import { positionQuestions } from '../position/position-questions'
import { setQuestions } from './set-questions'
import { listWholeSentences } from '../whole-sentences'

const model = loadLanguageModel()
const madeOf = (text: string): Candidate[] => {
  const read = readClaims(readMarkdown(text), model, () => {})
  const wholes = listWholeSentences(read)
  return setQuestions(read, wholes, wholes.flatMap(positionQuestions))
}
const ofKind = (text: string, kind: Candidate['kind']): Candidate[] =>
  madeOf(text).filter((question) => question.kind === kind)

const EVENTS =
  'Portugal opened the Lisbon Bridge in 1966. The Spanish navy built a large shipyard in 1912. In 1934, Norway founded a school for sailors.'

describe('setQuestions', () => {
  it('puts dated events in their order, without their dates, each with its evidence', () => {
    const [question] = ofKind(EVENTS, 'ordering')
    expect(question?.steps.map((step) => step.text)).toEqual([
      'The Spanish navy built a large shipyard',
      'Norway founded a school for sailors',
      'Portugal opened the Lisbon Bridge',
    ])
    expect(question?.alsoFrom).toHaveLength(2)
  })

  it('matches events with their dates', () => {
    const [question] = ofKind(EVENTS, 'matching')
    expect(question?.pairs.map((pair) => pair.right).sort()).toEqual(['1912', '1934', '1966'])
  })

  it('puts nothing in order where two events fall into one year', () => {
    const text = EVENTS.replace('1912', 'May 1966').replace('In 1934', 'In 1966')
    expect(ofKind(text, 'ordering')).toEqual([])
  })

  it('matches no dates with what no name tells apart, nor puts it in order', () => {
    expect(ofKind(EVENTS.replace('Norway', 'She'), 'matching')).toEqual([])
    expect(ofKind(EVENTS.replace('Norway', 'She'), 'ordering')).toEqual([])
  })

  it('matches terms of one number with what the article says that they are', () => {
    const text =
      'A cooper is a worker who makes wooden barrels. A farrier is a worker who puts iron shoes on horses. A chandler is a trader who sells candles and soap. Bellows are bags of leather that blow air into a fire.'
    const [question] = ofKind(text, 'matching')
    expect(question?.pairs.map((pair) => pair.left).sort()).toEqual(['Chandler', 'Cooper', 'Farrier'])
    expect(question?.alsoFrom).toHaveLength(2)
  })

  it('matches the names of list items with what is told of them, unless one is hedged', () => {
    const list =
      'Three tools shape the wood.\n\n- Plane: this blade in a block takes thin shavings off a board.\n- Chisel: this bar of steel cuts a groove under a mallet.\n- Rasp: this rough file rounds an edge in little time.\n'
    expect(
      ofKind(list, 'matching')[0]
        ?.pairs.map((pair) => pair.left)
        .sort(),
    ).toEqual(['Chisel', 'Plane', 'Rasp'])
    expect(ofKind(list.replace('cuts a groove', 'may cut a groove'), 'matching')).toEqual([])
    expect(ofKind(list.replace('this rough file', 'this rasping file'), 'matching')).toEqual([])
    const headed = (heading: string) =>
      ofKind(`# Crafts\n\nWood is shaped by hand.\n\n## ${heading}\n\n${list}`, 'matching')[0]?.stem
    expect(headed('Tools')).toBe('“Tools”: match each item with its description.')
    expect(headed('Chapter 4')).toBe('Match each item with its description.')
  })

  it('puts numbered steps in order', () => {
    const steps =
      'Making paper by hand:\n\n1. Soak the rags in warm water.\n2. Beat the rags to a fine pulp.\n3. Lift the pulp with a sieve.\n4. Press the sheet between felts.\n'
    expect(ofKind(steps, 'ordering')[0]?.steps.map((step) => step.text)).toEqual([
      'Soak the rags in warm water.',
      'Beat the rags to a fine pulp.',
      'Lift the pulp with a sieve.',
      'Press the sheet between felts.',
    ])
  })

  it('matches nobody but persons with their views, and no motto with whose it is', () => {
    const views = (third: string): Candidate[] =>
      ofKind(
        `Olga Berg argued that the old bridges of Oslo are too heavy for small ferries. Karl Lind claimed that the northern mills need cheaper coal in winter. ${third} believed that young sailors learn most from long voyages.`,
        'matching',
      )
    expect(views('Anna Holm')[0]?.stem).toBe('Match each person with his or her view.')
    expect(views('Danish teachers')).toEqual([])
    const mottos =
      '- Plane: “Keep the edge keen and the board flat.”\n- Chisel: “Strike where the line is drawn.”\n- Rasp: “Round what the saw has left.”\n'
    expect(ofKind(`Three guilds have mottos.\n\n${mottos}`, 'matching')).toEqual([])
  })
})
