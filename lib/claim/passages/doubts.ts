import { isTorn } from './torn-sentence'
import { isUnreal } from './unreal'
import { isOfInvented, isPlain, opensOnwards, isAnchored } from './stand-alone-passage'
import { openWords } from './open-words'
import type { Story } from './story'
import type { SourceSentence } from '../source-sentence'

/** A reason to think that a sentence is not understood alone behind its article's title, or is no statement. */
export type Doubt =
  'not plain' | 'torn' | 'unreal' | 'invented' | 'goes on' | 'names nothing' | `open ${string}`

/** The doubts about a sentence that stands alone behind its article's title, each with how often it arises. */
export function doubtsOf(sentence: SourceSentence, story: Story): Map<Doubt, number> {
  const found = new Map<Doubt, number>()
  const add = (doubt: Doubt, isFound = true): void => {
    if (isFound) found.set(doubt, (found.get(doubt) ?? 0) + 1)
  }
  add('not plain', !isPlain(sentence))
  add('torn', isTorn(sentence, story.sentences[sentence.id - 1]))
  add('unreal', isUnreal(sentence, story))
  add('invented', isOfInvented(sentence, story))
  add('goes on', opensOnwards(sentence))
  add('names nothing', !isAnchored([sentence], story))
  for (const { why } of openWords(sentence, [], story, story.lead)) add(`open ${why}`)
  return found
}
