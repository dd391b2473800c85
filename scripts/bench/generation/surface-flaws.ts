import type { AskedQuestion } from './human-questions'
import { plainAnswer } from './answer-match'

/** What can be seen to be wrong with a question without understanding it. */
const POINTS_OUTSIDE =
  /^(?:(?:in|on|at|by|for|with|from|after|before|during|when|while|because|as|and|but|however,?|what|who|where|why|how|which|did|do|does|is|are|was|were|has|have|had|many|much|long|kind|type|of|year) )*(?:it|its|they|them|their|he|him|his|she|her|this|these|those|such|we|our|us|here)\b/i
const MENTIONS_TEXT =
  /\b(?:as (?:mentioned|noted|described|shown) (?:above|below|earlier)|the following|(?:figure|table) \d|see (?:above|below)|(?:in )?this (?:section|chapter|article))\b/i
const GAP = /_{2,}/g
const EMPTY =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|with|as|and|or|but|that|this|these|those|it|its|is|are|was|were|be|been|he|she|they|his|her|their|we|you|not|which|who|what|when|where|why|how|can|may|will|would)$/

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const contentOf = (text: string): string[] => wordsOf(text).filter((word) => !EMPTY.test(word))

type Check = (question: AskedQuestion) => boolean

const CHECKS: Record<string, Check> = {
  'points outside': ({ stem }) => POINTS_OUTSIDE.test(stem.replace(GAP, 'X')),
  'mentions the text': ({ stem }) => MENTIONS_TEXT.test(stem),
  'answer in the stem': ({ stem, answer }) => {
    const words = contentOf(answer).filter((word) => word.length > 2)
    const held = new Set(wordsOf(stem))
    return words.length > 0 && words.every((word) => held.has(word))
  },
  'bad ending': ({ stem, kind }) =>
    kind === 'tf' ? !/[.!?"”)]$/.test(stem) : !hasGap(stem) && !/\?["”)]*$/.test(stem),
  malformed: ({ stem }) =>
    isUnbalanced(stem) ||
    /\b(\w{2,}) \1\b/i.test(stem.replace(/\b(?:had had|that that)\b/gi, '')) ||
    /[,;:]\s*[.?!]|\?\?|\.\?|\s[,.;?](?=\s|$)/.test(stem.replace(GAP, 'X')) ||
    (/^\p{Ll}/u.test(stem) && !hasGap(stem)),
  'too short': ({ stem }) => wordsOf(stem).length < 4,
  'too long': ({ stem }) => wordsOf(stem).length > 45,
  'weak gap': ({ stem }) =>
    hasGap(stem) && (contentOf(stem.replace(GAP, ' ')).length < 4 || (stem.match(GAP)?.length ?? 0) > 1),
  'empty answer': ({ kind, answer }) => kind !== 'tf' && contentOf(answer).length === 0 && !/\d/.test(answer),
  'options equal': ({ options }) =>
    options !== undefined && new Set(options.map(plainAnswer)).size < options.length,
  'key missing': ({ kind, options, answer }) =>
    kind === 'mcq' && !(options ?? []).map(plainAnswer).includes(plainAnswer(answer)),
}

const hasGap = (stem: string): boolean => /_{2,}/.test(stem)

const isUnbalanced = (stem: string): boolean =>
  stem.split('(').length !== stem.split(')').length || (stem.match(/"/g)?.length ?? 0) % 2 === 1

/** The names of what can be seen to be wrong with a question; none if nothing can. */
export const surfaceFlaws = (question: AskedQuestion): string[] =>
  Object.entries(CHECKS).flatMap(([name, isFlawed]) => (isFlawed(question) ? [name] : []))
