import { describe, expect, it } from 'vitest'
import { quizSettingsSchema } from './quiz'

describe('quizSettingsSchema', () => {
  it('reads what was stored before there were more rules', () => {
    const old = { mode: 'test', shuffleQuestions: true, shuffleOptions: false, missesBecomeCards: false }
    expect(quizSettingsSchema.parse(old)).toEqual({
      ...old,
      ...{ feedback: 'afterSubmission', timeLimitSeconds: null, attemptsAllowed: null, opensAt: null },
      ...{ dueAt: null, graceSeconds: 10, late: 'submit', layout: 'one', marking: 'plain', hints: false },
    })
  })

  it('answers at once in practice, whatever is stored, and else when the quiz says', () => {
    expect(quizSettingsSchema.parse({}).feedback).toBe('afterEach')
    expect(quizSettingsSchema.parse({ mode: 'practice', feedback: 'afterDue' }).feedback).toBe('afterEach')
    expect(quizSettingsSchema.parse({ mode: 'test' }).feedback).toBe('afterSubmission')
    expect(quizSettingsSchema.parse({ mode: 'test', feedback: 'afterEach' }).feedback).toBe('afterEach')
  })
})
