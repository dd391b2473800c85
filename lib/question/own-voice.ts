import type { Candidate } from './candidate'

/** From this share of sentences on in which somebody speaks of himself, a text is somebody's own view: a speech, a letter, a plea, an essay. */
const OWN_VIEW = 0.18
/** What even the author of a view only reports: a day, a figure, a name in a sentence shown whole, and what a named side holds. */
const REPORTED = /^(?:year|date|number|percent|money|duration|person|organisation|place|name)$/

/**
 * False for a question that would ask somebody's view as a fact. Of 11 statements and bare facts from speeches, letters and interviews that fresh eyes
 * judged (round 5), none passed.
 */
export const mayAskOfVoice = ({ family, answerType }: Candidate, firstPerson: number): boolean =>
  firstPerson < OWN_VIEW || family === 'position' || (family === 'cloze' && REPORTED.test(answerType))
