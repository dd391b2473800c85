import { describe, expect, it } from 'vitest'
import { definedGap } from './defined-gaps'
import { wordsAsked } from './test-gaps'

const termsOf = wordsAsked(definedGap)

describe('definedGap', () => {
  it('asks for the term that a sentence defines', () => {
    expect(termsOf('A glacier is a mass of ice that moves slowly under its own weight.')).toEqual(['glacier'])
    expect(termsOf('A flash flood occurs when more rain falls on dry ground than it can take up.')).toEqual([
      'flash flood',
    ])
  })

  it('asks for nothing where the sentence says too little, praises, or tells of one thing', () => {
    for (const text of [
      'A glacier is a mass of ice.',
      'A glacier is an example of a force that shapes the land of the north.',
      'The glacier is a mass of ice that moves slowly under its own weight.',
      'Glaciers are the best places that a visitor to the far north can see on foot.',
      'Norwegian painter Olga Berg is a member of the group that painted the harbour.',
      'Stronger currents mean that the boats of the harbour are moored with more ropes.',
      'Non-local boats are boats that were built in a harbour far away from the town.',
      'Cod fishing is a type of trade called a winter trade by the merchants of the coast.',
      'A chart is a tool that can be used to find the way into a harbour.',
      'Melting ice means flooding every village that lies along the river in spring.',
    ])
      expect(termsOf(text)).toEqual([])
  })
})
