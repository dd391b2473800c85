import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Result } from '@/lib/core/result'

/** Where a command reads its lines, answers them, and says what was wrong with some. */
export interface Streams {
  input: Readable
  output: Writable
  complaints: Writable
}

/**
 * Answers each line that is not empty with a line of JSON, one at a time, as they come, waiting where the output is full.
 * A line that cannot be read is answered by {error}, so that the answers can be told apart by their place, and is
 * complained of with its number. Gives the exit status: 1 if there was such a line.
 */
export async function answerLines(
  { input, output, complaints }: Streams,
  answer: (line: string) => Result<unknown, string>,
): Promise<number> {
  let status = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const answered = answer(line)
    if (!answered.ok) {
      complaints.write(`versed: line ${number}: ${answered.error}\n`)
      status = 1
    }
    const text = JSON.stringify(answered.ok ? answered.value : { error: answered.error })
    if (!output.write(`${text}\n`)) await once(output, 'drain')
  }
  return status
}
