import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The text of one of the demo's own articles. */
export const demoArticle = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '..', 'prisma', 'demo', `${name}.md`), 'utf8')
