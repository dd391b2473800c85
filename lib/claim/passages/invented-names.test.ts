import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { inventedNames } from './invented-names'

const inventedIn = (text: string): string[] => [
  ...inventedNames(readClaims(readPlain(text), loadLanguageModel(), () => {}).sentences),
]

describe('inventedNames', () => {
  it('are those that a text supposes, and people of its examples', () => {
    expect(
      inventedIn('To see how credit grows, suppose that Nordbank lends ten crowns to a baker.'),
    ).toContain('Nordbank')
    expect(
      inventedIn('Start with a hypothetical bank called Nord Bank. Nord Bank gives ten crowns to Jonas.'),
    ).toEqual(['Nord', 'Jonas'])
    expect(inventedIn('Jonas is eight years old, and he forgets his books at school.')).toEqual(['Jonas'])
    expect(inventedIn('Martin is loud and cheerful at school.')).toEqual(['Martin'])
    expect(inventedIn('Martin is seeing a doctor about his sore throat.')).toEqual(['Martin'])
    expect(inventedIn('Peter needs to learn the names of the rivers by heart.')).toEqual(['Peter'])
  })

  it('are first names alone of whom only an anecdote tells', () => {
    const anecdote = 'Claire feared for her son. One day Claire saw him in the harbour of Bergen.'
    expect(inventedIn(anecdote)).toContain('Claire')
    const later = 'Trade grew. '.repeat(2) + '\n\nSalt was dear.\n\nCod was cheap.\n\n'
    expect(
      inventedIn(`Claire ruled the harbour of Bergen.\n\n${later}In the end Claire fled to Oslo.`),
    ).not.toContain('Claire')
    expect(inventedIn(`Claire Holm ruled the harbour of Bergen. ${anecdote}`)).not.toContain('Claire')
  })

  it('are no scholars, and nobody with a surname', () => {
    expect(inventedIn('Plato argues that the soul of man has three parts.')).toEqual([])
    expect(inventedIn('Peter Holm needs to learn the names of the rivers by heart.')).toEqual([])
    expect(inventedIn('Martin is remembered for his studies of the rivers.')).toEqual([])
    expect(inventedIn('Historians say that Hannibal crossed the Alps with elephants.')).toEqual([])
  })
})
