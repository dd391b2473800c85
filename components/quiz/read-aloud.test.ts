import { describe, expect, it } from 'vitest'
import { GAP } from '@/lib/question/gap'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'
import { wordsOf } from './read-aloud'

const question: LearnerQuestion = {
  ...{ position: 0, kind: 'mcq', stem: 'Which?', options: [], rows: [], gaps: [], unit: null },
}

describe('wordsOf', () => {
  it('reads what is asked and all that can be chosen, by the number that chooses it', () => {
    const options = ['lens', 'mirror'].map((text) => ({ id: text, text }))
    expect(wordsOf({ ...question, options })).toBe('Which?.\n1: lens.\n2: mirror')
    expect(wordsOf({ ...question, kind: 'tf' })).toContain('True or false')
    const rows = [{ id: 'r', text: 'Wren' }]
    expect(wordsOf({ ...question, kind: 'matching', rows, options })).toBe('Which?.\nWren.\nlens.\nmirror')
  })

  it('says where gaps are, and what may stand in each', () => {
    const gaps = [{ choices: [] }, { choices: ['oil', 'mercury'] }]
    const words = wordsOf({ ...question, kind: 'gaps', stem: `The ${GAP} floats on ${GAP}.`, gaps })
    expect(words).toContain('The  blank  floats on  blank .')
    expect(words).toContain('Choices for gap 2: oil, mercury')
    expect(words).not.toContain(GAP)
  })
})
