import type { Cut } from '../cloze/gap-places'

/** A passage with other words in the place that was cut out, and 'a' or 'an' before them as they want it. */
export function putInPlace({ before, after }: Cut, words: string): string {
  const isVowel = /^[aeiou]/i.test(words)
  const fitting = before.replace(/\b(a)n? $/i, (_, a: string) => (isVowel ? `${a}n ` : `${a} `))
  return `${fitting}${words}${after}`
}
