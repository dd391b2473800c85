import type { AnswerType, Candidate } from '../candidate'

/** Answers that a question word and few words more determine: a name, a time, a number. */
const DEFINITE: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'country',
  'place',
  'year',
  'date',
  'duration',
  'percent',
  'money',
  'number',
])
const ASKS_FOR_NAME = /\b(?:called|named|known as|the name of|the term for|stand for)\b/i

/**
 * 'What does X have?': a fact whose answer is a thing in common words. Whoever has not the sentence before him would say it in other words, or
 * name another thing that is as true. Of 27 such questions that fresh eyes judged, 3 were good; with a time, a number or a person's name for an
 * answer, every second one was. Options settle it, and so does asking for what something is called.
 */
export function openQuestionFault({
  kind,
  family,
  stem,
  answer,
  answerType,
}: Pick<Candidate, 'kind' | 'family' | 'stem' | 'answer' | 'answerType'>): string | null {
  if (family !== 'fact' || kind !== 'short' || DEFINITE.has(answerType) || ASKS_FOR_NAME.test(stem))
    return null
  const isName = answer
    .replace(/^(?:the|an?) /i, '')
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\d]|^(?:of|the|and|de|van|von)$/u.test(word))
  return isName && /^(?:who|whom|which)\b/i.test(stem) ? null : 'open-question'
}
