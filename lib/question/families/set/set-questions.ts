import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from '../../candidate'
import { contrastPairs } from '../contrast/contrast-statements'
import { countedLists } from './counted-lists'
import { calledAfterwards } from '../definition/definition-terms'
import { listQuestions } from './list-questions'
import { labelQuestions, matchingQuestions } from './matching-questions'
import { eventOrderQuestions, stepQuestions } from './sequence-questions'
import { listToldEvents } from './sequence-events'

/** Questions on several claims at once: lists, orders and pairs. `questions` are those that single claims gave. */
export function setQuestions(read: ArticleClaims, questions: readonly Candidate[]): Candidate[] {
  const events = listToldEvents(read)
  return [
    ...read.lists.flatMap((list) => [
      ...listQuestions(list),
      ...labelQuestions(list),
      ...stepQuestions(list),
    ]),
    ...countedLists(read),
    ...calledAfterwards(read.claims),
    ...contrastPairs(questions),
    ...matchingQuestions(questions, events, read.definitions),
    ...eventOrderQuestions(events),
  ]
}
