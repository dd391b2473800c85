import { describe, expect, it } from 'vitest'
import { quizDetailsSchema } from '@/lib/quiz/quiz'
import { readDetails } from './read-details'

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const asShown = {
  ...{ title: 'Tides', description: '', mode: 'test', feedback: 'afterSubmission', late: 'submit' },
  ...{ layout: 'one', marking: 'plain', graceSeconds: '10', timeLimitMinutes: '', attemptsAllowed: '' },
  ...{ opensAt: '', dueAt: '' },
}

describe('readDetails', () => {
  it('reads what is left empty as no limit', () => {
    expect(quizDetailsSchema.parse(readDetails(formOf(asShown))).settings).toEqual({
      ...{ mode: 'test', feedback: 'afterSubmission', late: 'submit', layout: 'one', marking: 'plain' },
      ...{ graceSeconds: 10, timeLimitSeconds: null, attemptsAllowed: null, opensAt: null, dueAt: null },
      ...{ hints: false, shuffleQuestions: false, shuffleOptions: false, missesBecomeCards: false },
    })
  })

  it('reads minutes as seconds, ticks as true, and moments by the clock of this browser', () => {
    const opensAt = '2026-03-01T08:00'
    const dueAt = '2026-03-08T18:30'
    const form = formOf({ ...asShown, timeLimitMinutes: '12.5', opensAt, dueAt, hints: 'on' })
    const { settings } = quizDetailsSchema.parse(readDetails(form))
    expect(settings).toMatchObject({ timeLimitSeconds: 750, hints: true })
    expect(new Date(settings.opensAt!)).toEqual(new Date(2026, 2, 1, 8))
    expect(new Date(settings.dueAt!)).toEqual(new Date(2026, 2, 8, 18, 30))
  })

  it('is refused where dates contradict each other, or the right answers wait for a date that is not set', () => {
    const backwards = { ...asShown, opensAt: '2026-03-09T08:00', dueAt: '2026-03-08T18:30' }
    expect(() => quizDetailsSchema.parse(readDetails(formOf(backwards)))).toThrow('due before it opens')
    const endless = { ...asShown, feedback: 'afterDue' }
    expect(() => quizDetailsSchema.parse(readDetails(formOf(endless)))).toThrow('need a due date')
  })
})
