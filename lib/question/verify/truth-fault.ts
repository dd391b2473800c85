import { renderPlaces } from '@/lib/claim/render'
import type { Candidate } from '../candidate'
import { contentWords } from '../text-overlap'
import { isTopicName } from './answer-fault'
import type { VerifyContext } from './verify-context'

/** A report opens with what its headline says: in its first sentences, this share of the title's words. */
const HEADLINE = { sentences: 2, words: 3, share: 0.55 }

/** Fault of a statement to judge: one that the title tells, or a false one that swaps the article's own topic and so betrays itself. */
export function truthFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind !== 'tf') return null
  if (isToldByTitle(question, context)) return 'told-by-title'
  if (question.answer === 'True') return null
  if (isOdd(question)) return 'odd-falsehood'
  if (question.answerPlaces.length === 0) return null
  const changed = renderPlaces(question.claim.sentence, question.answerPlaces)
  if (!/^\p{Lu}/u.test(changed) || !isTopicName(changed, context)) return null
  const told = contentWords(question.correction ?? '')
  const put = [...contentWords(question.stem)].filter((word) => !told.has(word)).join(' ')
  return isTopicName(put, context) ? null : 'swaps-topic'
}

const NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/gi

/** Falsehoods that nobody would believe: 'the least popular …', a number inside a name, a number beside the list that it counts. */
function isOdd({ stem, claim }: Candidate): boolean {
  const told = claim.sentence.text.toLowerCase()
  if (/\bleast \p{L}+/iu.test(stem) && !/\bleast\b/.test(told)) return true
  const changed = [...stem.matchAll(NUMBER)].filter(([word]) => !new RegExp(`\\b${word}\\b`, 'i').test(told))
  return changed.some((match) => {
    const after = stem.slice(match.index + match[0].length)
    const isInName = /^\p{Lu}/u.test(match[0]) && /^ \p{Lu}/u.test(after)
    return isInName || /^(?: \p{L}+){1,4}: /u.test(after)
  })
}

/** 'Lord Holm, 93, dies peacefully' tells what is to be judged in 'Lord Holm has died aged 93'. */
function isToldByTitle({ claim }: Candidate, { title }: VerifyContext): boolean {
  const [told, words] = [contentWords(title), contentWords(claim.sentence.text)]
  const shared = [...told].filter((word) => words.has(word)).length
  return (
    claim.sentence.id <= HEADLINE.sentences &&
    shared >= HEADLINE.words &&
    shared / told.size >= HEADLINE.share
  )
}
