import type { Family, QuestionKind } from './question'

/** Kinds of question in the words of the screens. */
export const kindLabels: Record<QuestionKind, string> = {
  mcq: 'Multiple choice',
  multi: 'Several right answers',
  tf: 'True or false',
  cloze: 'Fill the gap',
  gaps: 'Fill several gaps',
  short: 'Short answer',
  numeric: 'Number',
  matching: 'Matching',
  ordering: 'Put in order',
  essay: 'Essay',
  flashcard: 'Flashcard',
}

/** What a question is about, in the words of the screens. */
export const familyLabels: Record<Family, string> = {
  position: 'who holds what',
  reason: 'reasons and effects',
  contrast: 'differences',
  list: 'what belongs together',
  definition: 'what a word means',
  fact: 'who, what, when, where',
  sequence: 'what came when',
  matching: 'what goes with what',
  cloze: 'key terms',
  truth: 'what the article says',
  written: 'written by hand',
}

/** 'easy', 'medium' or 'hard' for an estimated difficulty from 0 to 1. */
export function difficultyLabel(difficulty: number): string {
  if (difficulty < 0.35) return 'easy'
  return difficulty < 0.65 ? 'medium' : 'hard'
}
