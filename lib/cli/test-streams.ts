import { Readable, Writable } from 'node:stream'
import type { Streams } from './answer-lines'

/** Streams for a test: `given` to read, and what was written, by line. The output takes one piece at a time, slowly. */
export function testStreams(given: string): Streams & {
  answers: () => unknown[]
  complained: () => string
} {
  const texts = { output: '', complaints: '' }
  const into = (name: keyof typeof texts) =>
    new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        texts[name] += chunk.toString()
        setImmediate(done)
      },
    })
  return {
    input: Readable.from([given]),
    output: into('output'),
    complaints: into('complaints'),
    answers: () =>
      texts.output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    complained: () => texts.complaints,
  }
}
