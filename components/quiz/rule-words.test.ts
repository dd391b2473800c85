import { describe, expect, it } from 'vitest'
import { quizSettingsSchema } from '@/lib/quiz/quiz'
import { ruleWords } from './rule-words'

describe('ruleWords', () => {
  it('says little of a practice', () => {
    expect(ruleWords(1, quizSettingsSchema.parse({}), 'UTC')).toBe(
      '1 question. You see after each answer whether it was right, and the passage that proves it. ' +
        'What you miss goes into your reviews.',
    )
  })

  it('tells every limit before it begins to count', () => {
    const rules = quizSettingsSchema.parse({
      ...{ mode: 'test', feedback: 'afterDue', timeLimitSeconds: 750, attemptsAllowed: 2, late: 'accept' },
      ...{ dueAt: '2026-03-08T18:30:00Z', missesBecomeCards: false },
    })
    expect(ruleWords(12, rules, 'Europe/Berlin')).toBe(
      '12 questions. Answers are shown after 8 March, 19:30. You have 12.5 minutes from the start. ' +
        'It is due on 8 March at 19:30 CET; later work is marked as late. It may be taken 2 times.',
    )
  })
})
