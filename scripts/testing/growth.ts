/** Less processor time than this, in milliseconds, says nothing: it may be the machine's. */
const LEAST_MS = 5
const MOST_ROUNDS = 5

/** Work that grows in step with its input takes 4 times as long on 4 times as much, and such that grows with its square 16 times. */
export const LINEAR = 8

/**
 * How many times as much processor time `work` takes on `size` as on a quarter of it: for texts that somebody may bring to do harm. Both
 * are measured in one run and the least of some rounds counts, so that neither the machine nor what else it does decides. The rounds end
 * as soon as the figure is no more than `enough`.
 */
export async function growthOf(
  work: (size: number) => unknown,
  size: number,
  enough = LINEAR,
): Promise<number> {
  const quarter = Math.floor(size / 4)
  await work(quarter)
  let [less, more] = [Infinity, Infinity]
  for (let round = 0; round < MOST_ROUNDS; round++) {
    less = Math.min(less, await cpuMs(work, quarter))
    more = Math.min(more, await cpuMs(work, size))
    if (ratio(more, less) <= enough) break
  }
  return ratio(more, less)
}

const ratio = (more: number, less: number): number => more / Math.max(less, LEAST_MS)

async function cpuMs(work: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage()
  await work(size)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
