import { countWords } from '@/lib/article/article'
import type { SourceSentence } from '../source-sentence'
import { namesTitle } from './lead'
import { isPlain, isTelling, type Passage } from './stand-alone-passage'
import type { Story } from './story'
import { verbatim } from './verbatim'

/** Sentences before the one asked about, and words of all with the title, at most. */
const MOST_BEFORE = 1
const MOST_WORDS = 44
/** First words that mean something only behind another sentence. */
const POINTS_BACK =
  /^(?:(?:in|on|at|by|for|with|from|after|before|during|when|while|because|as|and|but|although|though|since|despite|due to|according to|under|of|to|some of|many of|most of|one of|both of) )*(?:it|its|they|them|their|he|him|his|she|her|hers|this|these|those|that|such|we|our|us|i|my|here|both|another|others?|the (?:former|latter|same))\b/i

/**
 * A sentence in its own words, behind its article's title and, where its first word points back, the sentence before it: enough to ask a person who
 * knows the article, though some word may stay open. Null if it is no plain statement, is too long, or points back further.
 */
export function loosePassage(sentence: SourceSentence, story: Story): Passage | null {
  if (!isPlain(sentence)) return null
  for (let count = 0; count <= MOST_BEFORE && count <= sentence.id; count++) {
    const sentences = story.sentences.slice(sentence.id - count, sentence.id + 1)
    const first = sentences[0]!
    if (sentences.some((other) => other.block !== sentence.block || !isTelling(other))) return null
    const lead = story.lead !== null && !namesTitle(sentences, story.lead) ? story.lead : null
    const told = verbatim(sentences, story.mentions, lead?.text ?? '')
    if (told === null || countWords(told.text) > MOST_WORDS) return null
    if (!POINTS_BACK.test(told.text.slice(lead?.text.length ?? 0)) && !POINTS_BACK.test(first.text))
      return { ...told, sentences, focus: sentence, lead }
  }
  return null
}
