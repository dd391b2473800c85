import type { Candidate } from './candidate'

const LONGEST_QUOTE = 600

/** What is shown after the answer: the evidence in the article's own words, after the correction of a false statement. */
export function explain(question: Candidate): string {
  const { sentence } = question.claim
  const quote =
    sentence.text.length > LONGEST_QUOTE ? `${sentence.text.slice(0, LONGEST_QUOTE)}…` : sentence.text
  const evidence = `The article says: “${quote}”`
  return question.correction === null ? evidence : `False. ${evidence}`
}
