import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { ownTitle } from './lead'
import { standAlonePassage } from './stand-alone-passage'
import { storyOf } from './story'

const model = loadLanguageModel()

describe('the title before a passage', () => {
  /** The last sentence of a text under a title as it stands alone. */
  function told(title: string, text: string): string | null {
    const article = readPlain(`${title}\n\n${text}`)
    const { sentences, mentions } = readClaims(article, model, () => {})
    const story = storyOf(sentences, mentions, ownTitle(article))
    return standAlonePassage(sentences.at(-1)!, story)?.text ?? null
  }

  it('says what is told of, where the sentence does not', () => {
    expect(told('Harvard University', 'The university was founded in 1636 by John Winthrop.')).toBe(
      'From “Harvard University”: The university was founded in 1636 by John Winthrop.',
    )
  })

  it('is left out where the sentence names it', () => {
    const text = 'Harvard was founded in 1636 by the General Court of Massachusetts.'
    expect(told('Harvard University', text)).toBe(text)
  })

  it('does not tell which of the many things of its kind a subject is', () => {
    const town =
      'Bergen lies on the coast of Norway. Bergen has a harbour. Bergen was founded by Olaf in 1070.'
    const alone = (text: string): string | null => told('Bergen', `${town} ${text}`)
    expect(alone('The network is run by Olga Berg and carries coal to Oslo.')).toBeNull()
    expect(alone('The secluded quarter was known to Olga Berg as the Nest in 1904.')).toBeNull()
    expect(alone('The tram network is run by Olga Berg and carries coal to Oslo.')).not.toBeNull()
  })

  it('does not tell whom a pronoun means, nor which announcement', () => {
    expect(told('Harvard University', 'It was founded in 1636 in Cambridge by John Winthrop.')).toBeNull()
    expect(
      told('Harvard University', 'Oslo lies in Norway. The announcement was printed by the Gazette in 1704.'),
    ).toBeNull()
  })

  it('is none that says nothing', () => {
    expect(told('Oslo', 'A study by Olga Berg of Oslo looked at the harbours of Norway.')).toBeNull()
    expect(
      told('Introduction', 'Oslo lies in Norway. The university was founded in 1636 by John Winthrop.'),
    ).toBeNull()
  })
})
