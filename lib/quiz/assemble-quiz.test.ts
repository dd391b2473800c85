import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { assembleQuiz, shareEvidence, type QuizCandidate } from './assemble-quiz'

const candidateArbitrary = (questionId: string): fc.Arbitrary<QuizCandidate> =>
  fc.record({
    questionId: fc.constant(questionId),
    kind: fc.constantFrom('mcq', 'tf', 'cloze', 'short', 'flashcard'),
    articleId: fc.constantFrom('a', 'b', null),
    topic: fc.constantFrom('energy', 'reactions', null),
    evidence: fc.array(
      fc
        .tuple(fc.nat(300), fc.integer({ min: 1, max: 60 }))
        .map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 2 },
    ),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  })

const candidatesArbitrary = fc
  .integer({ min: 0, max: 25 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => candidateArbitrary(`q${i}`))))

const plain = (questionId: string, over: Partial<QuizCandidate> = {}): QuizCandidate => ({
  questionId,
  kind: 'mcq',
  articleId: 'a',
  topic: null,
  evidence: [],
  score: 0.5,
  ...over,
})

describe('assembleQuiz', () => {
  it('takes no question twice, no flashcard, never more than asked, never two on the same evidence', () => {
    fc.assert(
      fc.property(candidatesArbitrary, fc.nat(30), fc.string(), (candidates, count, seed) => {
        const ids = assembleQuiz(candidates, count, seededRandom(seed))
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBeLessThanOrEqual(count)
        const chosen = ids.map((id) => candidates.find((candidate) => candidate.questionId === id)!)
        expect(chosen.some((candidate) => candidate.kind === 'flashcard')).toBe(false)
        for (const [i, a] of chosen.entries()) {
          for (const b of chosen.slice(i + 1)) expect(shareEvidence(a, b)).toBe(false)
        }
      }),
    )
  })

  it('leaves nothing out that still fits', () => {
    fc.assert(
      fc.property(candidatesArbitrary, fc.string(), (candidates, seed) => {
        const ids = assembleQuiz(candidates, 100, seededRandom(seed))
        const chosen = candidates.filter((candidate) => ids.includes(candidate.questionId))
        for (const candidate of candidates) {
          if (ids.includes(candidate.questionId) || candidate.kind === 'flashcard') continue
          expect(chosen.some((other) => shareEvidence(other, candidate))).toBe(true)
        }
      }),
    )
  })

  it('repeats itself for a seed', () => {
    const candidates = Array.from({ length: 12 }, (_, i) => plain(`q${i}`))
    expect(assembleQuiz(candidates, 6, seededRandom('x'))).toEqual(
      assembleQuiz(candidates, 6, seededRandom('x')),
    )
  })

  it('spreads over topics and kinds before it takes slightly better questions of the same', () => {
    const candidates = [
      ...Array.from({ length: 6 }, (_, i) => plain(`e${i}`, { topic: 'energy', score: 0.8 })),
      ...Array.from({ length: 3 }, (_, i) =>
        plain(`r${i}`, { topic: 'reactions', kind: 'cloze', score: 0.7 }),
      ),
      ...Array.from({ length: 3 }, (_, i) => plain(`t${i}`, { topic: 'trade', kind: 'tf', score: 0.7 })),
    ]
    const ids = assembleQuiz(candidates, 6, seededRandom('mix'))
    for (const letter of ['e', 'r', 't']) expect(ids.filter((id) => id.startsWith(letter))).toHaveLength(2)
    for (const [i, id] of ids.entries()) if (i > 0) expect(id[0]).not.toBe(ids[i - 1]![0])
  })

  it('takes the better of two that rest on the same sentence', () => {
    const span = [{ start: 10, end: 50 }]
    const candidates = [
      plain('worse', { evidence: span, score: 0.4 }),
      plain('better', { evidence: [{ start: 49, end: 60 }], score: 0.9 }),
      plain('elsewhere', { evidence: span, articleId: 'b', score: 0.1 }),
    ]
    expect(assembleQuiz(candidates, 5, seededRandom('s')).sort()).toEqual(['better', 'elsewhere'])
  })
})
