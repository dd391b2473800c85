import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from '../../candidate'
import { contrastPairs } from '../contrast/contrast-statements'
import type { WholeSentence } from '../whole-sentences'
import { announcedLists } from './announced-lists'
import { countedLists } from './counted-lists'
import { enumeratedQuestions } from './enumerated'
import { calledAfterwards } from '../definition/definition-terms'
import { listQuestions } from './list-questions'
import { labelQuestions, matchingQuestions } from './matching-questions'
import { eventOrderQuestions, stepQuestions } from './sequence-questions'
import { listToldEvents } from './sequence-events'

/** Questions on several things at once: lists, orders and pairs. `wholes` are the article's statements, `questions` those that single claims gave. */
export function setQuestions(
  read: ArticleClaims,
  wholes: readonly WholeSentence[],
  questions: readonly Candidate[],
): Candidate[] {
  const events = listToldEvents(read)
  return [
    ...read.lists.flatMap((list) => [
      ...listQuestions(list),
      ...labelQuestions(list),
      ...stepQuestions(list),
    ]),
    ...countedLists(read),
    ...announcedLists(read),
    ...enumeratedQuestions(read.lists, wholes),
    ...calledAfterwards(read.claims),
    ...contrastPairs(questions),
    ...matchingQuestions(questions, events, read.definitions),
    ...eventOrderQuestions(events),
  ]
}
