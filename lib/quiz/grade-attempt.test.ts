import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import type { QuestionContent } from '@/lib/question/question'
import { makeAttemptSnapshot, maxMarkOf } from './attempt'
import { gradeAttempt, gradeItem } from './grade-attempt'
import { quizSettingsSchema } from './quiz'
import type { ResponseValue } from './response'

const typed = (answer: string): QuestionContent => ({ kind: 'short', stem: 'What?', answer, accepted: [] })

function attemptOn(contents: QuestionContent[], marks: number[] = contents.map(() => 1)) {
  const questions = contents.map((content, i) => ({
    questionId: `q${i}`,
    versionId: `v${i}`,
    content,
    maxMark: marks[i]!,
  }))
  return makeAttemptSnapshot(questions, quizSettingsSchema.parse({}), seededRandom('attempt'))
}

const text = (words: string): ResponseValue => ({ kind: 'text', text: words })

describe('gradeAttempt', () => {
  it('stays between nothing and everything, and is the sum of its questions', () => {
    const marksArbitrary = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(
        marksArbitrary,
        fc.infiniteStream(fc.constantFrom('monsoon', 'wrong', null)),
        (marks, answers) => {
          const contents = marks.map(() => typed('monsoon'))
          const snapshot = attemptOn(contents, marks)
          const values = marks.map(() => {
            const answer = answers.next().value
            return typeof answer === 'string' ? text(answer) : null
          })
          const grade = gradeAttempt(snapshot, contents, values)
          expect(grade.maxMark).toBe(maxMarkOf(snapshot))
          expect(grade.mark).toBeGreaterThanOrEqual(0)
          expect(grade.mark).toBeLessThanOrEqual(grade.maxMark)
          expect(grade.mark).toBe(grade.items.reduce((sum, item) => sum + item.mark, 0))
        },
      ),
    )
  })

  it('gives everything for all right and nothing for all blank', () => {
    const contents = [typed('monsoon'), typed('glacier')]
    const snapshot = attemptOn(contents, [2, 3])
    expect(gradeAttempt(snapshot, contents, [text('monsoon'), text('glacier')])).toMatchObject({
      mark: 5,
      maxMark: 5,
    })
    expect(gradeAttempt(snapshot, contents, [])).toMatchObject({ mark: 0, maxMark: 5 })
  })

  it('lets a verdict that was already given stand', () => {
    const contents = [typed('monsoon')]
    const settled = new Map([[0, { share: 1, isCorrect: true, why: null }]])
    expect(gradeAttempt(attemptOn(contents), contents, [text('wrong')], { settled }).mark).toBe(1)
  })

  it('refuses to grade with questions missing', () => {
    const snapshot = attemptOn([typed('monsoon'), typed('glacier')])
    expect(() => gradeAttempt(snapshot, [typed('monsoon')], [])).toThrow()
  })
})

describe('gradeItem', () => {
  it('never forgives a slip that is the right answer to another question of the attempt', () => {
    const alone = [typed('capillary')]
    expect(gradeItem(attemptOn(alone), alone, 0, text('capilary')).isCorrect).toBe(true)
    const contents = [typed('capillary'), typed('capilary')]
    expect(gradeItem(attemptOn(contents), contents, 0, text('capilary')).isCorrect).toBe(false)
  })
})
