import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments'
import { gradeLine } from './grade-line'

const grade = (line: object) => gradeLine(JSON.stringify(line))

describe('gradeLine', () => {
  it('judges a line, says why, and gives its id back', () => {
    const good = { question: 'Which organelle?', refs: ['mitochondria'], answer: 'mitocondria' }
    expect(grade(good)).toEqual({
      ok: true,
      value: { correct: true, score: 1, why: 'This says “mitochondria”.' },
    })
    expect(grade({ id: 'trap', refs: ['mitochondria'], answer: 'nucleus/mitochondria/ribosome' })).toEqual({
      ok: true,
      value: {
        id: 'trap',
        correct: false,
        score: expect.any(Number) as number,
        why: 'This lists several guesses.',
      },
    })
  })

  it('says what a line needs', () => {
    const refused = grade({ refs: [], answer: 1 })
    expect(refused).toMatchObject({
      ok: false,
      error: expect.stringMatching(/“refs” and “answer”.*“refs”: /),
    })
  })

  it('is asked for as grade --jsonl', () => {
    expect(parseArguments(['grade', '--jsonl'])).toEqual({ ok: true, value: { name: 'grade' } })
    for (const words of [['grade'], ['grade', 'a.txt'], ['grade', '--jsonl', '--max']])
      expect(parseArguments(words).ok).toBe(false)
  })
})
