import type { Candidate } from './candidate'

/** Longer answers cannot be typed word for word, so they are for a learner to judge. */
const MOST_TYPED_WORDS = 6
const CLAUSES = /^(?:content|purpose|reason|description)$/

/** The question with a kind that its answer fits: a short question whose answer is a long clause becomes a flashcard. */
export const withFittingKind = (question: Candidate): Candidate =>
  question.kind === 'short' &&
  CLAUSES.test(question.answerType) &&
  question.answer.split(/\s+/).length > MOST_TYPED_WORDS
    ? { ...question, kind: 'flashcard' }
    : question
