import { GAP } from '../gap'
import { contentWords } from '../text-overlap'
import type { FlawRule } from './flaw'
import { optionShape, type OptionShape } from './option-shape'

const LEAST_LONG_WORDS = 4
const OTHERS_AT_MOST = 0.75

export const longestOptionCorrect: FlawRule = ({ key, others }) => {
  const longest = Math.max(...others.map((option) => option.length))
  const isLong = key.split(/\s+/).length >= LEAST_LONG_WORDS && longest < key.length * OTHERS_AT_MOST
  return others.length >= 2 && isLong
    ? {
        code: 'longest-option-correct',
        severity: 'serious',
        message: 'The right answer is much longer than the others, and the longest is what people guess.',
        fix: 'Shorten it, or give the wrong answers as much detail.',
      }
    : null
}

/** The key shares words with more options than any of the others does: the one in the middle of all is guessed. */
export const convergenceCue: FlawRule = ({ key, others }) => {
  if (others.length < 2) return null
  const all = [key, ...others].map(contentWords)
  const shared = all.map((words, i) =>
    all.reduce(
      (sum, other, j) => sum + (i === j ? 0 : [...words].filter((word) => other.has(word)).length),
      0,
    ),
  )
  const touched = all.slice(1).filter((other) => [...all[0]!].some((word) => other.has(word))).length
  return touched >= 2 && shared.slice(1).every((count) => count < shared[0]!)
    ? {
        code: 'convergence-cue',
        severity: 'minor',
        message: 'The right answer has the most words in common with the others, which gives it away.',
        fix: 'Share words evenly among the options, or let none share any.',
      }
    : null
}

const ASKED: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:in|which|what) (?:what |which )?year\b/i, /^(?:year|date)$/],
  [/\b(?:how many|how much|what (?:percentage|proportion|share|number))\b/i, /^number$/],
  [/(?:^|, |\b(?:by|to|with|for|from) )(?:who|whom)\b/i, /^(?:name|phrase)$/],
]

/** Only the key is of the kind that the stem asks for: 'How many …?' with one number among the options. */
export const logicalCue: FlawRule = ({ stem, key, others }) => {
  const asked = ASKED.find(([question]) => question.test(stem))?.[1]
  if (!asked || others.length < 2) return null
  const fits = (option: string): boolean => asked.test(optionShape(option) satisfies OptionShape)
  return fits(key) && others.filter(fits).length <= others.length / 2
    ? {
        code: 'logical-cue',
        severity: 'serious',
        message: 'Few options are of the kind that the question asks for, so the right one stands out.',
        fix: 'Let every option answer the question as it is asked.',
      }
    : null
}

const LEAST_WORD = 4

/** A word of the stem stands in the key and in no other option; without options: the whole answer stands in the stem. */
export const wordRepeated: FlawRule = ({ kind, stem, key, others }) => {
  const asked = contentWords(stem.replace(GAP, ' '))
  const answer = [...contentWords(key)]
  const repeated = answer.filter((word) => word.length >= LEAST_WORD && asked.has(word))
  const isTold = answer.length > 0 && answer.every((word) => asked.has(word))
  const isOnlyInKey =
    others.length > 0 &&
    repeated.length > 0 &&
    !others.some((option) =>
      [...contentWords(option)].some((word) => word.length >= LEAST_WORD && asked.has(word)),
    )
  return isOnlyInKey || (kind !== 'tf' && isTold)
    ? {
        code: 'word-repeated',
        severity: isTold ? 'serious' : 'minor',
        message: isTold
          ? 'The question tells its own answer.'
          : 'A word of the question stands in the right answer and in no other.',
        fix: 'Say it in other words, or use the word in the other options, too.',
      }
    : null
}

const FORMS = [/^\w+ing\b/i, /^to /i, /^(?:that|because|by|in order) /i]

/** 'a' or 'an' right before the options, or one verb form, that fits the key only. */
export const grammaticalCue: FlawRule = ({ stem, key, others }) => {
  if (others.length < 2) return null
  const article = /\b(an?)\s*(?:_{2,}|[:.…]*\s*$)/i.exec(stem)?.[1]?.toLowerCase()
  const fits = (option: string): boolean => startsWithVowelSound(option) === (article === 'an')
  const byArticle = article !== undefined && fits(key) && others.some((option) => !fits(option))
  const byForm = FORMS.some((form) => form.test(key) && !others.some((option) => form.test(option)))
  return byArticle || byForm
    ? {
        code: 'grammatical-cue',
        severity: 'serious',
        message: 'Only the right answer fits the grammar of the question.',
        fix: 'Write “a/an”, or give all options the same form.',
      }
    : null
}

/** True if 'an' goes before it, by its letters: 'hour', but not 'university'. */
function startsWithVowelSound(option: string): boolean {
  const word = option.trim().toLowerCase()
  if (/^(?:hour|honest|hono|heir)/.test(word)) return true
  return /^[aeiou]/.test(word) && !/^(?:uni|use|usu|uti|uk|eu|one\b|once\b)/.test(word)
}
