import { rememberedOf } from '@/lib/core/remembered'
import { firstPersonShare } from '@/lib/claim/first-person'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { appraise } from './appraisal/appraise'
import type { Features } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

/** Sentences that are looked at for what an article is like, evenly spread: more would tell hardly more. */
const MOST_LOOKED_AT = 60
/** Marks left alone where a formula, a figure or a reference has been lost. */
const LOST = /\(\s*[),.;]|\s[,.;)](?:\s|$)|\s{2}|\[\s*\]/
const SAYS = /^(?:say|tell|add|report|claim|argue|believe|think|suggest|warn|announce)$/

/**
 * What an article is like as a whole, about 0 to 1 each: of questions alike in everything else, more are kept from a textbook than from the news. Articles
 * differ in how many of their questions pass one and a half times as much as chance has it.
 */
export const articleFeatures = rememberedOf((context: VerifyContext): Features => {
  const { sentences } = context.article
  if (sentences.length === 0) return {}
  const read = sentences.filter(({ unfit, tokens }) => unfit === null && tokens.length > 0)
  const step = Math.max(1, Math.floor(read.length / MOST_LOOKED_AT))
  const some = read.filter((_, i) => i % step === 0).slice(0, MOST_LOOKED_AT)
  const share = (holds: (sentence: SourceSentence) => boolean): number =>
    mean(some.map((s) => Number(holds(s))))
  const appraised = some.map((sentence) => appraise(sentence, context))
  const blocks = new Set(sentences.map(({ block }) => block))
  const topics = new Set(sentences.flatMap(({ topic }) => topic ?? []))
  return {
    'article length': Math.min(1, sentences.length / 200),
    'article unfit': 1 - read.length / sentences.length,
    'article paragraphs': Math.min(1, sentences.length / blocks.size / 10),
    'article topics': Math.min(1, (topics.size / sentences.length) * 10),
    'article speaks': firstPersonShare(sentences),
    'article past': share(({ tokens, root }) => /^VB[DN]$/.test(tokens[root]?.xpos ?? '')),
    'article names': mean(
      some.map(({ tokens }) => tokens.filter(({ upos }) => upos === 'PROPN').length / tokens.length),
    ),
    'article numbers': share(({ text }) => /\d/.test(text)),
    'article quotes': share(({ text }) => /["“”]/.test(text)),
    'article says': share(({ tokens }) =>
      tokens.some(({ upos, lemma }) => upos === 'VERB' && SAYS.test(lemma)),
    ),
    'article lost': share(({ text }) => LOST.test(text)),
    'article brackets': share(({ text }) => /\(/.test(text)),
    'article sentences': Math.min(1, mean(some.map(({ tokens }) => tokens.length)) / 40),
    'article agreement': mean(some.map(({ agreement }) => agreement)),
    'article stands': mean(appraised.map(({ stands }) => stands)),
    'article worth': mean(appraised.map(({ worth }) => worth)),
    'article central': mean(appraised.map(({ central }) => central)),
  }
})

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
