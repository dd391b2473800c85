import 'server-only'
import path from 'node:path'

export interface Sample {
  id: string
  /** What it is about, in a few words, for a button. */
  label: string
  fileName: string
  path: string
}

const sample = (id: string, label: string): Sample => ({
  id,
  label,
  fileName: `${id}.md`,
  path: path.join(process.cwd(), 'prisma', 'demo', `${id}.md`),
})

/** Articles of our own that anybody may try; the demo is seeded with them and two more. */
export const samples: readonly Sample[] = [
  sample('coral-reefs', 'coral reefs'),
  sample('suez-canal', 'the Suez Canal'),
]

/** All articles of the demo. */
export const demoArticles: readonly Sample[] = [
  ...samples,
  sample('khan-in-moscow-the-day', 'a visit to Moscow'),
  sample('khan-in-moscow-the-energy', 'the same visit, told otherwise'),
]

export const findSample = (id: string): Sample | undefined => demoArticles.find((one) => one.id === id)
