import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments'
import { gradeLines } from './grade-lines'

async function run(input: string): Promise<{ status: number; lines: unknown[]; complaints: string }> {
  const texts = { output: '', complaints: '' }
  const into = (name: keyof typeof texts) =>
    new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString()
        setImmediate(done)
      },
    })
  const status = await gradeLines(Readable.from([input]), into('output'), into('complaints'))
  const lines = texts.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
  return { status, lines, complaints: texts.complaints }
}

describe('gradeLines', () => {
  it('gives a line for each line in its order, an error in the place of a bad one, and fails at the end', async () => {
    const good = { question: 'Which organelle?', refs: ['mitochondria'], answer: 'mitocondria' }
    const trap = { id: 'trap', refs: ['mitochondria'], answer: 'nucleus/mitochondria/ribosome' }
    const { status, lines, complaints } = await run(
      [
        JSON.stringify(good),
        '{broken',
        '',
        JSON.stringify({ refs: [], answer: 1 }),
        JSON.stringify(trap),
      ].join('\r\n'),
    )
    expect(status).toBe(1)
    expect(lines).toEqual([
      { correct: true, score: 1, why: 'This says “mitochondria”.' },
      { error: 'line 2: this is not JSON.' },
      { error: expect.stringContaining('line 4: it needs “refs” and “answer”') as string },
      { id: 'trap', correct: false, score: expect.any(Number) as number, why: 'This lists several guesses.' },
    ])
    expect(complaints).toContain('versed: line 2')
  })

  it('loses nothing of many lines, and is content if all can be read', async () => {
    const many = Array.from({ length: 300 }, (_, id) =>
      JSON.stringify({ id, refs: ['Oslo'], answer: id % 2 ? 'oslo' : 'Bergen' }),
    )
    const { status, lines } = await run(many.join('\n'))
    expect(status).toBe(0)
    expect(lines).toHaveLength(300)
    expect(lines.map((line) => (line as { correct: boolean }).correct)).toEqual(
      many.map((_, id) => id % 2 === 1),
    )
  })

  it('is asked for as grade --jsonl', () => {
    expect(parseArguments(['grade', '--jsonl'])).toEqual({ ok: true, value: { name: 'grade' } })
    for (const words of [['grade'], ['grade', 'a.txt'], ['grade', '--jsonl', '--max']])
      expect(parseArguments(words).ok).toBe(false)
  })
})
