import { cpuMs } from './rounds'

/** Less processor time than this, in milliseconds, says nothing: it may be the machine's. */
const LEAST_MS = 5
const ROUNDS = 3

/**
 * How many times as much processor time `work` takes on `size` as on a quarter of it: about 4 if it grows in step with its input,
 * about 16 if with its square. The least of some rounds counts, so that what else the machine does decides little.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  const quarter = Math.floor(size / 4)
  const run = (of: number) =>
    cpuMs(async () => {
      await work(of)
    })
  await run(quarter)
  let [less, more] = [Infinity, Infinity]
  for (let round = 0; round < ROUNDS; round++) {
    less = Math.min(less, await run(quarter))
    more = Math.min(more, await run(size))
  }
  return more / Math.max(less, LEAST_MS)
}
