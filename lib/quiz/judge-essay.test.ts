import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeEssay } from './judge-essay'
import { verdictSchema } from './verdict'

const rubric = [
  { id: 'reef', text: 'Names the reef', points: 3 },
  { id: 'trade', text: 'Names the trade', points: 1 },
]
const judge = (points: Record<string, number>, comment = '') =>
  judgeEssay(
    { rubric },
    { points: Object.entries(points).map(([criterionId, one]) => ({ criterionId, points: one })), comment },
  )

describe('judgeEssay', () => {
  it('gives the share of the points, and keeps them with the teacher’s words', () => {
    expect(judge({ trade: 1, reef: 2, other: 9 }, ' Well read. ')).toEqual({
      ok: true,
      value: {
        share: 0.75,
        isCorrect: false,
        why: '3 of 4 points.',
        judgement: {
          points: [
            { criterionId: 'reef', points: 2 },
            { criterionId: 'trade', points: 1 },
          ],
          comment: 'Well read.',
        },
      },
    })
    expect(judge({ reef: 3, trade: 1 })).toMatchObject({ value: { share: 1, isCorrect: true } })
  })

  it('refuses what is left out or too much', () => {
    expect(judge({ reef: 3 })).toEqual({ ok: false, error: '“Names the trade” has no points yet.' })
    expect(judge({ reef: 4, trade: 0 })).toEqual({ ok: false, error: '“Names the reef” brings 3 at most.' })
    expect(judge({ reef: Number.NaN, trade: 0 }).ok).toBe(false)
  })

  it('stays between nothing and everything', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const judged = judge({ reef: a, trade: b })
          if (!judged.ok) throw new Error(judged.error)
          expect(() => verdictSchema.parse(judged.value)).not.toThrow()
        },
      ),
    )
  })
})
