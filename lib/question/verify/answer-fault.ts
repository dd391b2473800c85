import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'
import { contentWords, wordOverlap } from '../text-overlap'
import { countHolding } from './sentence-index'
import type { VerifyContext } from './verify-context'

const MOST_WORDS = { name: 9, clause: 34, description: 26 }
const VAGUE_START =
  /^(?:a|an|the|some|any|many|several|various|considerable|significant|numerous)?\s*(?:wide |broad |large |small |great |certain |whole |new )?(?:range|number|variety|lot|series|set|kind|type|sort|amount|way|ways|sense|host|array|combination|mix|factors?|reasons?|things?|aspects?|issues?|questions?|problems?|changes?|concerns?|attention|challenges|opportunities)\b/i
const UNCOUNTED = /^(?:numerous|many|several|some|most|various|each|every|few) /i
const LOOSE = /\b(?:this|these|those|such|the former|the latter|he|she|they|him|them|it)\b/i
/** 'How can a firm finance its assets in two ways?': who counts the ways asks for them and not how. */
const COUNTS_WAYS =
  /\bhow (?:is|are|was|were|do|does|did|can|could|will|would|may)\b[^.?]*\bin (?:two|three|four|several|many|different|various) ways\b/i
/** A name that stands in this share of the sentences is what the article is about, and no answer. */
const TOPIC_SHARE = 0.25

/** Faults of the answer: too long, vague, given away by the stem, or simply the article's topic. */
export function answerFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind === 'tf') return null
  const { answer, answerType } = question
  const words = answer.split(/\s+/).length
  const most = /^(?:content|purpose|reason)$/.test(answerType)
    ? MOST_WORDS.clause
    : answerType === 'description'
      ? MOST_WORDS.description
      : MOST_WORDS.name
  if (words > most) return 'answer-too-long'
  if (answer.trim() === '' || !/[\p{L}\p{N}]/u.test(answer)) return 'answer-empty'
  if (answerType === 'thing' && isVague(question)) return 'answer-vague'
  if (question.kind !== 'mcq' && isSomebody(question)) return 'answer-vague'
  if (answerType !== 'content' && LOOSE.test(answer) && !/^(?:reason|purpose|description)$/.test(answerType))
    return 'answer-points-outside'
  if (/["“”]/.test(answer) && (answer.match(/["“”]/g)?.length ?? 0) % 2 === 1) return 'answer-unbalanced'
  if (/^(?:what|whether|how|whatever|both|neither|either|as (?:is|are|was|were|do|does|did)) /i.test(answer))
    return 'answer-vague'
  if (COUNTS_WAYS.test(question.stem)) return 'ways-counted'
  if (
    /^(?:because of|due to|owing to) (?:what|this|that|these|those|it|them|the same)\b|^to \p{L}+ that (?:by|so|in)\b/iu.test(
      answer,
    )
  )
    return 'answer-vague'
  if (isGivenAway(question)) return 'answer-given-away'
  if (isTopic(question, context)) return 'answer-is-topic'
  return null
}

/** True for 'some analysts', 'many people': nobody could type that. Among the article's other sides it can be chosen. */
const isSomebody = ({ answer, answerType }: Candidate): boolean =>
  !/^(?:content|purpose|reason|description|statement)$/.test(answerType) &&
  (UNCOUNTED.test(answer) ||
    /^(?:a few|a number of|a lot of|lots of|certain|other|others|people|the public)\b/i.test(answer))

function isVague(question: Candidate): boolean {
  const content = contentWords(question.answer)
  if (VAGUE_START.test(question.answer) || UNCOUNTED.test(question.answer) || content.size === 0) return true
  const last =
    question.answerPlaces.length > 0
      ? tokenAt(question.claim.sentence, question.answerPlaces[question.answerPlaces.length - 1]!)
      : null
  if (content.size === 1 && question.kind !== 'cloze') return true
  return last !== null && question.answerPlaces.length <= 2 && EMPTY_NOUNS.has(last.lemma)
}

function isGivenAway(question: Candidate): boolean {
  // Both sides of a contrast are told of one thing; how far they may share words is the family's own rule.
  if (question.family === 'contrast') return false
  const answer = contentWords(question.answer)
  const stem = contentWords(question.stem)
  if (answer.size === 0) return question.stem.toLowerCase().includes(question.answer.toLowerCase())
  const isClause = /^(?:content|purpose|reason|description)$/.test(question.answerType)
  return wordOverlap(answer, stem) > (isClause ? 0.5 : 0.34)
}

/** True if the key is what the whole article is about. */
function isTopic(question: Candidate, context: VerifyContext): boolean {
  return (
    /^(?:person|people|country|organisation|place|name|thing|group)$/.test(question.answerType) &&
    isTopicName(question.answer, context)
  )
}

/** True if a name or description is the article's own topic: most of it stands in the title, or it stands in every fourth sentence. */
export function isTopicName(text: string, context: VerifyContext): boolean {
  const key = contentWords(text)
  if (key.size === 0 || key.size > 6) return false
  const title = contentWords(context.title)
  const shared = [...key].filter((word) => title.has(word)).length
  if (shared / key.size >= 0.5 && shared > 0) return true
  const holding = countHolding(context.sentences, key)
  return holding >= 3 && holding >= context.sentences.sentenceCount * TOPIC_SHARE
}
