import { describe, expect, it } from 'vitest'
import { answersDueAt, asShownTo, isHeld } from './answers-due'

const rules = (feedback: 'afterEach' | 'afterSubmission' | 'afterDue', dueAt: string | null = null) => ({
  feedback,
  dueAt,
})
const JUNE = '2026-06-12T10:00:00Z'
const JULY = '2026-07-01T10:00:00Z'

describe('answersDueAt', () => {
  it('waits for nothing unless the attempt was begun under that rule', () => {
    expect(answersDueAt(rules('afterSubmission', JUNE), rules('afterDue', JUNE), null)).toBeNull()
    expect(answersDueAt(rules('afterEach'), rules('afterEach'), null)).toBeNull()
  })

  it('waits for the latest date that applies', () => {
    expect(answersDueAt(rules('afterDue', JUNE), rules('afterDue', JUNE), null)).toEqual(new Date(JUNE))
    expect(answersDueAt(rules('afterDue', JUNE), rules('afterDue', JULY), null)).toEqual(new Date(JULY))
    expect(answersDueAt(rules('afterDue', JUNE), rules('afterSubmission', JULY), null)).toEqual(
      new Date(JUNE),
    )
    const assignment = { dueAt: new Date(JULY) }
    expect(answersDueAt(rules('afterDue', JUNE), rules('afterDue', JUNE), assignment)).toEqual(new Date(JULY))
  })
})

describe('a held attempt', () => {
  const attempt = { answersAt: new Date(JUNE), mark: 3 }
  it('has no mark until the very moment', () => {
    const before = new Date(new Date(JUNE).getTime() - 1)
    expect(isHeld(attempt, before)).toBe(true)
    expect(asShownTo(attempt, before).mark).toBeNull()
    expect(asShownTo(attempt, new Date(JUNE)).mark).toBe(3)
    expect(asShownTo({ answersAt: null, mark: 3 }, before).mark).toBe(3)
  })
})
