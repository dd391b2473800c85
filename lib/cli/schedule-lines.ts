import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { scheduleLine } from './schedule-line'

/** Answers each line of events with a line of states, as they come; gives the exit status: 1 if a line could not be read. */
export async function scheduleLines(
  input: Readable,
  output: Writable,
  complaints: Writable,
): Promise<number> {
  let status = 0
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const answer = scheduleLine(line)
    if (!answer.ok) {
      complaints.write(`versed: line ${number}: ${answer.error}\n`)
      status = 1
    }
    // A line for each line, so that the answers can be told apart by their place.
    const text = JSON.stringify(answer.ok ? answer.value : { error: answer.error })
    if (!output.write(`${text}\n`)) await once(output, 'drain')
  }
  return status
}
