import { contentWords } from '../text-overlap'
import type { FlawRule } from './flaw'
import { isLikeShape, numberIn } from './option-shape'

export const noneOfTheAbove: FlawRule = ({ options }) =>
  options.some((option) => /\bnone of (?:the|these)\b|^none\.?$/i.test(option))
    ? {
        code: 'none-of-the-above',
        severity: 'serious',
        message: '“None of the above” shows only that somebody knows what is wrong, not what is right.',
        fix: 'Replace it by a wrong answer that somebody could believe, or leave it out.',
      }
    : null

export const allOfTheAbove: FlawRule = ({ options }) =>
  options.some((option) => /\ball of (?:the|these)\b|\ball the above\b|^all\.?$/i.test(option))
    ? {
        code: 'all-of-the-above',
        severity: 'serious',
        message: 'Who knows that two options are right knows that “all of the above” is, too.',
        fix: 'Ask for one thing, and replace it by a wrong answer.',
      }
    : null

/** Options that combine others: 'A and C', 'both of these', '1, 2 and 4 only'. */
export const complexOptions: FlawRule = ({ options }) => {
  const mark = String.raw`(?:\(?[a-h]\)?|[1-8]|[ivx]{1,4})`
  const combined = new RegExp(`^(?:both )?${mark}(?:,? ?${mark})*,? (?:and|&|or) ${mark}\\.?( only)?$`, 'i')
  const isCombined = (option: string): boolean =>
    combined.test(option.trim()) || /\b(?:both|two|neither) of (?:these|the above)\b/i.test(option)
  return options.some(isCombined)
    ? {
        code: 'complex-options',
        severity: 'serious',
        message: 'Options that combine others test how well somebody sorts options out.',
        fix: 'Let each option say one thing.',
      }
    : null
}

/** A multiple choice that is a row of statements to judge, or has only True and False. */
export const trueOrFalse: FlawRule = ({ kind, stem, options }) => {
  const isJudging =
    options.length > 0 && options.every((option) => /^(?:true|false|yes|no)\b[.,]?/i.test(option))
  const asksTruth =
    kind === 'mcq' &&
    /^(?:which|what) (?:one )?(?:of (?:the following|these) )?(?:statements? )?(?:\w+ ){0,4}(?:is|are) (?:true|correct|false)\b/i.test(
      stem,
    )
  return isJudging || asksTruth
    ? {
        code: 'true-or-false',
        severity: 'minor',
        message: 'This asks to judge several statements at once, which have little to do with each other.',
        fix: 'Ask one question that each option answers, or make it a true/false question.',
      }
    : null
}

export const implausibleDistractor: FlawRule = ({ key, others }) => {
  const odd = others.find((option) => !isLikeShape(option, key))
  return odd === undefined
    ? null
    : {
        code: 'implausible-distractor',
        severity: 'serious',
        message: `“${odd}” is another kind of thing than the right answer, so nobody will choose it.`,
        fix: 'Take a wrong answer of the same kind: a name for a name, a year for a year.',
      }
}

export const lostSequence: FlawRule = ({ options }) => {
  const numbers = options.map(numberIn)
  if (options.length < 3 || numbers.some((value) => value === null)) return null
  const steps = numbers.slice(1).map((value, i) => Math.sign(value! - numbers[i]!))
  const isOrdered = steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
  return isOrdered
    ? null
    : {
        code: 'lost-sequence',
        severity: 'minor',
        message: 'Numbers out of order take time to read.',
        fix: 'Put the options in order of size or time.',
      }
}

/** Two options of the same meaning: equal words, or one that holds the key and more. */
export const moreThanOneCorrect: FlawRule = ({ kind, stem, key, others }) => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/^ ?(?:the|a|an) /, '')
      .trim()
  const isSame = others.some((option) => plain(option) === plain(key) || isWider(option, key))
  const asksForAny = kind !== 'mcq' && /^(?:name|give|list|state) (?:an?|one|any|some) /i.test(stem)
  return isSame || asksForAny
    ? {
        code: 'more-than-one-correct',
        severity: 'serious',
        message: 'More than one answer can be called right.',
        fix: 'Make the question or the wrong answers so narrow that only one is right.',
      }
    : null
}

/** True if an option holds all of a name's words: 'Russia and China' beside 'Russia'. */
function isWider(option: string, key: string): boolean {
  const [wide, narrow] = [contentWords(option), contentWords(key)]
  const isName = /^\p{Lu}/u.test(key) && key.split(/\s+/).length <= 3
  return isName && narrow.size > 0 && wide.size > narrow.size && [...narrow].every((word) => wide.has(word))
}
