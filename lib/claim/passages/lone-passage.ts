import { countWords } from '@/lib/article/article'
import { childrenOf } from '@/lib/article/language/tree'
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
  if (isOfInvented(sentence, story) || opensOnwards(sentence) || isOfPronoun(sentence)) return null
  const own = story.lead !== null && !needsNoTitle([sentence], story.lead) ? story.lead : null
  const lead = withSection(own, [sentence], story)
  const told = verbatim([sentence], story.mentions, lead?.text ?? '')
  return told === null ? null : { ...told, sentences: [sentence], focus: sentence, lead }
}

/** A phrase without a subject of its own before 'it' or 'they'. */
const FRONTED =
  /^(?:(?:sometimes|often|also|commonly|usually|originally|first) )?(?:called|known|named|born|built|founded|made|located|based|established|\p{L}{3,}(?:ed|ing))\b[^,]*, (?:it|he|she|they) /iu

/** 'Sometimes called a hulk, it has no mast': what the whole sentence is about is not named. */
function isOfPronoun(sentence: SourceSentence): boolean {
  if (FRONTED.test(sentence.text)) return true
  if (sentence.root < 0) return false
  const parts = childrenOf(sentence, sentence.root)
  return (
    !parts.some(({ relation }) => relation === 'expl') &&
    parts.some(({ relation, text }) => /^nsubj/.test(relation) && /^(?:he|she|it|they)$/i.test(text))
  )
}
