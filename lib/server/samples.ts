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

/** The articles of our own that anybody may try; the demo is seeded with the same. */
export const samples: readonly Sample[] = []

export const findSample = (id: string): Sample | undefined => samples.find((one) => one.id === id)
export { sample }
