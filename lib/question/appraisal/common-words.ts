import { z } from 'zod'
import file from './common-words.json'

/** Steps of how common a word is: one of step n stands in every 2ⁿ-th text or so. */
export const STEPS = 10

const stepOf = new Map(
  z
    .array(z.string())
    .length(STEPS)
    .parse(file)
    .flatMap((words, step) => words.split(' ').map((word) => [word, step] as const)),
)

/** How rare a word is in texts of all subjects, from 0 (it stands in nearly all) to 1 (in hardly any), as far as it is known. */
export function rarityOfWord(word: string): number {
  const plain = word.toLowerCase().replace(/['’]s$/, '')
  const step =
    stepOf.get(plain) ?? Math.max(...plain.split(/[^a-z]+/).map((part) => stepOf.get(part) ?? STEPS))
  return step / STEPS
}
