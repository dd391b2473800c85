import { answerWords } from './answer-words'
import { isDenied } from './meaning/denied'
import { sameTerm } from './meaning/same-meaning'
import { partly, type Verdict } from './verdict'
import type { WordKnowledge } from './word-knowledge'

/**
 * The verdict on a longer answer by the rule 'each keyword': the share of the keywords that it says and does not deny, in any order. A
 * keyword is a word or a phrase, in either number and with a slip of the pen; parts between slashes stand for each other.
 */
export function gradeKeywords(
  keywords: readonly string[],
  text: string,
  words: WordKnowledge | null,
): Verdict {
  const tokens = answerWords(text)
  const missing = keywords.filter(
    (keyword) => !keyword.split('/').some((phrase) => says(tokens, answerWords(phrase), words)),
  )
  const said = keywords.length - missing.length
  const lacks = missing.map((keyword) => `“${keyword.split('/')[0]!.trim()}”`).join(', ')
  return partly(said, keywords.length, `${said} of ${keywords.length} keywords; it lacks ${lacks}.`)
}

function says(tokens: readonly string[], phrase: readonly string[], words: WordKnowledge | null): boolean {
  if (phrase.length === 0) return false
  const isSame = (given: string | undefined, right: string) =>
    given !== undefined && (words ? sameTerm(given, right, words) === 1 : given === right)
  return tokens.some(
    (_, at) => phrase.every((word, offset) => isSame(tokens[at + offset], word)) && !isDenied(tokens, at),
  )
}
