import { expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { ownTitle } from './lead'
import { loosePassage } from './loose-passage'
import { standAlonePassage } from './stand-alone-passage'
import { storyOf } from './story'

const model = loadLanguageModel()

/** The last sentence of a text as it may be shown loosely, and whether it could stand alone. */
function lastOf(text: string): { loose: string | null; isAlone: boolean } {
  const article = readPlain(text)
  const { sentences, mentions } = readClaims(article, model, () => {})
  const story = storyOf(sentences, mentions, ownTitle(article))
  const last = sentences.at(-1)!
  return {
    loose: loosePassage(last, story)?.text ?? null,
    isAlone: standAlonePassage(last, story) !== null,
  }
}

it('shows a sentence whose words may stay open, behind the title', () => {
  const text = 'The announcement was printed by the editor of the Boston Gazette in 1704.'
  expect(lastOf(`Cod is a fish of cold seas. ${text}`)).toEqual({ loose: text, isAlone: false })
  expect(lastOf(`Bergen Harbour\n\n${text}`).loose).toBe(`From “Bergen Harbour”: ${text}`)
})

it('goes back one sentence where the first word points back, and no further', () => {
  const first = 'The editor of the Boston Gazette printed the announcement in 1704.'
  expect(lastOf(`${first} It was read in every harbour of Norway.`).loose).toBe(
    `${first} It was read in every harbour of Norway.`,
  )
  expect(lastOf(`${first}\n\nIt was read in every harbour of Norway.`).loose).toBeNull()
  expect(lastOf('In this harbour Olga Berg built a crane in 1904.').loose).toBeNull()
})
