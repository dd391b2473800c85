import { countWords } from '@/lib/article/article'
import type { SourceSentence } from '../source-sentence'
import { needsNoTitle } from './lead'
import { isOfInvented, isPlain, MOST_WORDS, opensOnwards, type Passage } from './stand-alone-passage'
import { withSection } from './section-lead'
import type { Story } from './story'
import { isTorn } from './torn-sentence'
import { isUnreal } from './unreal'
import { verbatim } from './verbatim'

/**
 * A plain sentence in its own words behind its article's title, whether or not some word of it stays open: for whoever knows otherwise that it is
 * understood. Null if it is no plain statement, tells of what is made up, or is too long.
 */
export function lonePassage(sentence: SourceSentence, story: Story): Passage | null {
  if (!isPlain(sentence) || countWords(sentence.text) > MOST_WORDS.alone) return null
  if (isTorn(sentence, story.sentences[sentence.id - 1]) || isUnreal(sentence, story)) return null
  if (isOfInvented(sentence, story) || opensOnwards(sentence)) return null
  const own = story.lead !== null && !needsNoTitle([sentence], story.lead) ? story.lead : null
  const lead = withSection(own, [sentence], story)
  const told = verbatim([sentence], story.mentions, lead?.text ?? '')
  return told === null ? null : { ...told, sentences: [sentence], focus: sentence, lead }
}
