import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import type { ContentOf } from '@/lib/question/question'
import { attemptSnapshotSchema, makeAttemptSnapshot, maxMarkOf, type QuizQuestion } from './attempt'
import { quizSettingsSchema } from './quiz'

const choiceContent = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc.record({
    kind: fc.constant('mcq' as const),
    stem: fc.constant('Which?'),
    options: fc.constant(
      Array.from({ length: size }, (_, i) => ({ id: `own-${i}`, text: `Option ${i}`, whyWrong: null })),
    ),
    keyId: fc.constant('own-0'),
  }),
)

const questionsArbitrary = fc
  .array(choiceContent, { minLength: 1, maxLength: 12 })
  .map((contents): QuizQuestion[] =>
    contents.map((content, i) => ({ questionId: `q${i}`, versionId: `v${i}`, content, maxMark: 1 + i })),
  )

const settingsArbitrary = fc
  .record({ shuffleQuestions: fc.boolean(), shuffleOptions: fc.boolean() })
  .map((settings) => quizSettingsSchema.parse(settings))

describe('makeAttemptSnapshot', () => {
  it('keeps every question and every option exactly once', () => {
    fc.assert(
      fc.property(questionsArbitrary, settingsArbitrary, fc.string(), (questions, settings, seed) => {
        const snapshot = makeAttemptSnapshot(questions, settings, seededRandom(seed))
        expect(attemptSnapshotSchema.parse(snapshot)).toEqual(snapshot)
        expect(snapshot.items.map((item) => item.questionId).sort()).toEqual(
          questions.map((q) => q.questionId).sort(),
        )
        for (const item of snapshot.items) {
          const { content, versionId, maxMark } = questions.find((q) => q.questionId === item.questionId)!
          const own = (content as ContentOf<'mcq'>).options.map((option) => option.id)
          expect([...item.options.map((option) => option.optionId)].sort()).toEqual([...own].sort())
          expect(item).toMatchObject({ versionId, maxMark })
        }
        expect(maxMarkOf(snapshot)).toBe(questions.reduce((sum, q) => sum + q.maxMark, 0))
      }),
    )
  })

  it('keeps the rules that the quiz had, and reads attempts from before there were any', () => {
    const content: ContentOf<'tf'> = { kind: 'tf', stem: 'Is it?', truth: true, correction: null }
    const quiz = [{ questionId: 'q', versionId: 'v', content, maxMark: 1 }]
    const settings = quizSettingsSchema.parse({
      ...{ mode: 'test', feedback: 'afterDue', dueAt: '2026-03-08T18:30:00Z', timeLimitSeconds: 600 },
      ...{ marking: 'negative', hints: true, late: 'refuse', graceSeconds: 3, layout: 'all' },
    })
    const { shuffleQuestions, shuffleOptions, attemptsAllowed, ...rules } = settings
    const snapshot = makeAttemptSnapshot(quiz, settings, seededRandom('rules'))
    expect(attemptSnapshotSchema.parse(snapshot)).toEqual({ ...rules, items: snapshot.items })
    const old = { mode: 'test', missesBecomeCards: true, items: snapshot.items }
    expect(attemptSnapshotSchema.parse(old)).toMatchObject({ feedback: 'afterSubmission', marking: 'plain' })
  })

  it('keeps the written order where shuffling is off', () => {
    fc.assert(
      fc.property(questionsArbitrary, fc.string(), (questions, seed) => {
        const settings = quizSettingsSchema.parse({ shuffleQuestions: false, shuffleOptions: false })
        const { items } = makeAttemptSnapshot(questions, settings, seededRandom(seed))
        expect(items.map((item) => item.questionId)).toEqual(questions.map((q) => q.questionId))
        for (const [i, item] of items.entries()) {
          const own = (questions[i]!.content as ContentOf<'mcq'>).options.map((option) => option.id)
          expect(item.options.map((option) => option.optionId)).toEqual(own)
        }
      }),
    )
  })

  it('shows ids that are unique in the attempt and hold nothing of the question', () => {
    fc.assert(
      fc.property(questionsArbitrary, settingsArbitrary, fc.string(), (questions, settings, seed) => {
        const { items } = makeAttemptSnapshot(questions, settings, seededRandom(seed))
        const shown = items.flatMap((item) => item.options.map((option) => option.shownId))
        expect(new Set(shown).size).toBe(shown.length)
        for (const id of shown) expect(id).toMatch(/^[2-9a-hjkmnp-z]{10}$/)
        const again = makeAttemptSnapshot(questions, settings, seededRandom(`${seed}!`))
        const shownAgain = again.items.flatMap((item) => item.options.map((option) => option.shownId))
        expect(shown.some((id) => shownAgain.includes(id))).toBe(false)
      }),
    )
  })

  it('puts the right option in every place equally often, and its id tells nothing by its rank', () => {
    const content: ContentOf<'mcq'> = {
      kind: 'mcq',
      stem: 'Which?',
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, whyWrong: null })),
      keyId: 'a',
    }
    const random = seededRandom('places')
    const places = [0, 0, 0, 0]
    const ranks = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i++) {
      const quiz = [{ questionId: 'q', versionId: 'v', content, maxMark: 1 }]
      const { options } = makeAttemptSnapshot(quiz, quizSettingsSchema.parse({}), random).items[0]!
      const key = options.find((option) => option.optionId === 'a')!
      places[options.indexOf(key)]! += 1
      ranks[
        options
          .map((option) => option.shownId)
          .sort()
          .indexOf(key.shownId)
      ]! += 1
    }
    // 4000 draws of a quarter: the standard deviation is 27, so 120 is more than four of them.
    for (const count of [...places, ...ranks]) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
