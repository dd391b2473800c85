import { doubtsOf } from '@/lib/claim/passages/doubts'
import { needsNoTitle } from '@/lib/claim/passages/lead'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { rarityOfWord } from './common-words'
import { meaningFeatures } from './meaning'
import { sentenceFeatures } from '../rank-place'
import { contentWords } from '../text-overlap'
import type { Features } from '../rank-wording'
import { countHolding } from '../verify/sentence-index'
import type { VerifyContext } from '../verify/verify-context'

/** What is known of a sentence that tells whether it stands alone and is worth knowing, by name: about 0 to 1 each. */
export function appraisalFeatures(sentence: SourceSentence, context: VerifyContext): Features {
  const { story, passages } = context.article
  const words = contentWords(sentence.text)
  const doubts = [...doubtsOf(sentence, story)].map(([doubt, count]) => [doubt, Math.min(1, count / 2)])
  const shown = passages.get(sentence.id)
  const capitals = sentence.text.match(/(?<=\s)\p{Lu}\p{L}+/gu)?.length ?? 0
  return {
    ...sentenceFeatures(sentence, words, context),
    ...Object.fromEntries(doubts),
    [`passage of ${shown?.sentences.length ?? 0}`]: 1,
    'has title': Number(story.lead !== null),
    'says title': Number(story.lead !== null && needsNoTitle([sentence], story.lead)),
    'topic share': story.topicShare,
    'names topic': Number(story.topic !== '' && sentence.tokens.some(({ text }) => text === story.topic)),
    words: Math.min(1, sentence.tokens.length / 50),
    agreement: sentence.agreement,
    capitals: Math.min(1, capitals / 6),
    definites: Math.min(1, (sentence.text.match(/\bthe \p{Ll}+/giu)?.length ?? 0) / 4),
    'list item': Number(sentence.blockKind === 'list-item'),
    figures: Number(/\d/.test(sentence.text)),
    'common words': commonness(words, context),
    ...rarityFeatures(sentence),
    ...meaningFeatures(sentence, context),
  }
}

/** How rare the nouns, verbs and qualities are in texts of all subjects. */
function rarityFeatures({ tokens }: SourceSentence): Features {
  const rarities = tokens.flatMap(({ upos, text }) =>
    /^(?:NOUN|ADJ|VERB)$/.test(upos) ? [rarityOfWord(text)] : [],
  )
  if (rarities.length === 0) return { 'no content': 1 }
  return {
    'mean rarity in texts': rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length,
    'most rarity in texts': Math.max(...rarities),
    'rare words': rarities.filter((rarity) => rarity >= 0.6).length / rarities.length,
  }
}

/** Mean share of the article's sentences that hold a word. */
function commonness(words: ReadonlySet<string>, { sentences }: VerifyContext): number {
  if (words.size === 0) return 0
  const held = [...words].reduce((sum, word) => sum + countHolding(sentences, new Set([word])), 0)
  return Math.min(1, (5 * held) / words.size / Math.max(1, sentences.sentenceCount))
}
