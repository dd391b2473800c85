import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { generateLines } from './generate-lines'

function collector(): { stream: Writable; text: () => string } {
  const parts: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}

describe('generateLines', () => {
  it('answers each good line, reports each bad one by its number, and fails at the end', async () => {
    const text =
      'In 1882, British troops occupied Egypt. The Suez Canal was opened in Egypt in November 1869.'
    const input = Readable.from([
      `${JSON.stringify({ id: 'a', title: 'Suez', text })}\nnot json\n${JSON.stringify({ id: 7 })}\n\n${JSON.stringify({ id: 2, text: '' })}\n`,
    ])
    const output = collector()
    const complaints = collector()
    expect(await generateLines(input, output.stream, complaints.stream, {})).toBe(1)
    const lines = output
      .text()
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: unknown
            questions: { evidence: { start: number; end: number; quote: string } }[]
          },
      )
    expect(lines.map((line) => line.id)).toEqual(['a', 2])
    expect(lines[0]!.questions.length).toBeGreaterThan(0)
    for (const { evidence } of lines[0]!.questions)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(complaints.text()).toMatch(/line 2: .*JSON/)
    expect(complaints.text()).toMatch(/line 3: .*text/)
  })

  it('gives 0 when every line was good', async () => {
    const sink = collector()
    expect(
      await generateLines(Readable.from(['{"id":1,"text":"Short."}\n']), sink.stream, sink.stream, {}),
    ).toBe(0)
  })
})
