import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { storyOf } from './story'

const longerNamesIn = (text: string): ReadonlyMap<string, string> => {
  const { sentences, mentions } = readClaims(readPlain(text), loadLanguageModel(), () => {})
  return storyOf(sentences, mentions, '').longerNames
}

describe('longerNames', () => {
  it('are found by their last word, with the adjectives that belong to them', () => {
    expect(longerNamesIn('In 1774 the Continental Congress met in Philadelphia.').get('Congress')).toBe(
      'Continental Congress',
    )
  })

  it('are none of a short form', () => {
    expect(longerNamesIn('In 1974 the National Bergen BHB met in Molde.').has('BHB')).toBe(false)
  })
})
