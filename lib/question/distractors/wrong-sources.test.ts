import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { listSources } from './wrong-sources'

const model = loadLanguageModel()
const sourcesOf = (text: string): string[] =>
  listSources(readClaims(readPlain(text), model, () => {}).claims).map(({ text: name }) => name)

describe('listSources', () => {
  it('names those who can be told from others, and no share of everybody', () => {
    const sources = sourcesOf(
      'Most sailors believe that the harbour is safe. Many young captains claim that the pier is old. The Sailors Guild argues that the tower is high.',
    )
    expect(sources.join()).toMatch(/Guild/)
    expect(sources.filter((name) => /^(?:most|many)/i.test(name))).toEqual([])
  })
})
