import type { Candidate } from './candidate'

/** Answers that are a stretch of a clause: nobody would type them word for word. */
const CLAUSES = /^(?:content|purpose|reason|description)$/

/** The question with a kind that its answer fits: whoever must find a clause or a nameless group by himself judges himself. */
export const withFittingKind = (question: Candidate): Candidate =>
  question.kind === 'short' && (CLAUSES.test(question.answerType) || isNameless(question))
    ? { ...question, kind: 'flashcard' }
    : question

/** 'Critics', 'members of Congress': others may be called so too. */
const isNameless = ({ family, answerType }: Candidate): boolean =>
  family === 'position' && /^(?:people|group)$/.test(answerType)
