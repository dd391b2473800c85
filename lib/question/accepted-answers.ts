import { aliasesOf } from '@/lib/article/language/lexicon/countries'
import type { Candidate } from './candidate'

const MOST_ACCEPTED = 30
const OPENERS =
  /^(?:in|on|at|for|since|to|that|by|with|from|until|during|because of|because|due to|owing to|in order to) /i
const QUANTIFIERS = /^(?:some|many|several|most|a number of) /i
const NO_INITIAL = /^(?:of|the|and|for|in|on|to|de|du|la)$/i

/** Other ways to write the answer that are just as right; letter case, articles and number words are left to the grading. */
export function acceptedAnswers(
  { answer, answerType, accepted }: Pick<Candidate, 'answer' | 'answerType' | 'accepted'>,
  text: string,
): string[] {
  const plain = answer.replace(/^(?:the|a|an) /i, '')
  const words = plain.split(' ')
  const isPeople = answerType === 'people' || answerType === 'group'
  const all = new Set([
    ...accepted,
    plain,
    answer.replace(OPENERS, ''),
    ...(isPeople ? [answer.replace(QUANTIFIERS, '')] : []),
    ...(answerType === 'person' ? shortNames(words, text) : []),
    ...(answerType === 'country' ? aliasesOf(plain) : []),
    ...abbreviationsOf(plain, text),
    ...wordsOf(plain, text),
  ])
  all.delete(answer)
  all.delete('')
  return [...all].slice(0, MOST_ACCEPTED)
}

/** The last of a person's names, where the article itself calls nobody but this person by it. */
function shortNames(words: readonly string[], text: string): string[] {
  const last = words.at(-1)!
  if (words.length < 2 || last.length < 3 || !/^\p{Lu}/u.test(last)) return []
  const uses = [...` ${text}`.matchAll(new RegExp(`(\\S*)\\s${escaped(last)}(?![\\p{L}-])`, 'gu'))].map(
    ([, before]) => before!,
  )
  const isAlone = (before: string): boolean => !/^\p{Lu}/u.test(before) || /[.,;:!?]$/.test(before)
  const isOwn = (before: string): boolean => before === words.at(-2)
  return uses.some(isAlone) && uses.every((before) => isAlone(before) || isOwn(before)) ? [last] : []
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** 'IMF' for 'International Monetary Fund', where the text introduces it in brackets right behind the words. */
function abbreviationsOf(words: string, text: string): string[] {
  if (!words.includes(' ')) return []
  const at = text.indexOf(`${words} (`)
  const found = at < 0 ? null : /^\(([A-Z][A-Za-z.]{1,7})\)/.exec(text.slice(at + words.length + 1))
  return found && stands(found[1]!, words) ? [found[1]!] : []
}

/** 'International Monetary Fund' for 'IMF', where the text says what it stands for. */
function wordsOf(abbreviation: string, text: string): string[] {
  if (!/^[A-Z]{2,8}$/.test(abbreviation)) return []
  const before = text.slice(0, Math.max(0, text.indexOf(` (${abbreviation})`))).slice(-200)
  const words = before.split(/\s+/).slice(-2 * abbreviation.length)
  const start = words.findIndex((_, i) => stands(abbreviation, words.slice(i).join(' ')))
  return start < 0 ? [] : [words.slice(start).join(' ')]
}

/** True if the letters are the initials of the words. */
function stands(abbreviation: string, words: string): boolean {
  const initials = words
    .split(/[\s-]+/)
    .filter((word) => !NO_INITIAL.test(word))
    .map((word) => word.charAt(0).toUpperCase())
  return initials.join('') === abbreviation.replace(/[^A-Z]/g, '') && !NO_INITIAL.test(words.split(' ')[0]!)
}
