import type { FoundList } from '@/lib/claim/found-list'
import { capitalise } from '@/lib/claim/render'
import { candidate, type Candidate } from '../../candidate'
import { passageClaim } from './list-claims'
import { inSureOrder, isNamedEvent, type ToldEvent } from './sequence-events'

const MOST_EVENTS = 5
const LEAST_EVENTS = 3
const OPTIONS = 4
const MOST_STEP_LENGTH = 160
const MOST_STEPS = 7

/** Events to put in order, and which of them came first or last. `listed` are an article's events, the most central first. */
export function eventOrderQuestions(listed: readonly ToldEvent[]): Candidate[] {
  const told = listed.filter(isNamedEvent)
  const events = inSureOrder(told, MOST_EVENTS)
  const [first] = events
  if (!first || events.length < LEAST_EVENTS) return []
  return [
    candidate({
      kind: 'ordering',
      family: 'sequence',
      stem: 'Put the events in order, from the earliest to the latest.',
      answer: events.map((event) => event.text).join(' → '),
      answerType: 'statement',
      claim: first.claim,
      alsoFrom: events.slice(1).map((event) => event.claim),
      steps: events.map((event) => ({
        text: event.text,
        why: `${event.date.text}: ${event.claim.sentence.text}`,
      })),
      prior: 0.85,
    }),
    ...extremeQuestions(told),
  ]
}

/** Which of four events came first, and which of four others last. */
function extremeQuestions(told: readonly ToldEvent[]): Candidate[] {
  const rest = told.slice(MOST_EVENTS)
  const four = inSureOrder(rest.length >= OPTIONS ? rest : told, OPTIONS)
  const [earliest, ...later] = four
  if (!earliest || four.length < OPTIONS) return []
  return [
    candidate({
      kind: 'mcq',
      family: 'sequence',
      stem: 'Which of the four events happened first?',
      answer: earliest.text,
      answerType: 'content',
      claim: earliest.claim,
      alsoFrom: later.map((event) => event.claim),
      wrongOptions: later.map((event) => ({
        text: event.text,
        whyWrong: `That was later, in ${event.date.text}.`,
      })),
      prior: 0.75,
    }),
  ]
}

/** Steps of an ordered list to put in their order. */
export function stepQuestions(list: FoundList): Candidate[] {
  const items = list.items.slice(0, MOST_STEPS)
  const isUsable = items.length >= LEAST_EVENTS && items.every((item) => item.text.length <= MOST_STEP_LENGTH)
  if (!list.isOrdered || !isUsable) return []
  const claims = items.map((item) => passageClaim(item, list.topic, 0.7))
  const what = (list.leadIn?.text ?? list.topic ?? '').replace(/[:.\s]+$/, '')
  const put = 'ut these steps in order, the earliest first.'
  return [
    candidate({
      kind: 'ordering',
      family: 'sequence',
      stem: what === '' ? `P${put}` : `${what}: p${put}`,
      answer: items.map((item) => item.text).join(' → '),
      answerType: 'statement',
      claim: claims[0]!,
      alsoFrom: claims.slice(1),
      steps: items.map((item) => ({ text: capitalise(item.text.trim()), why: null })),
      prior: 0.8,
    }),
  ]
}
