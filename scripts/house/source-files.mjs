import fs from 'node:fs'
import path from 'node:path'

/** Folders of our own sources; `lib/db/generated` is Prisma's. */
export const SOURCE_FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'e2e']
const SOURCE = /\.(ts|tsx|mts|mjs|js|cjs)$/
const NOT_OURS = /(^|\/)(node_modules|generated)(\/|$)|\.d\.ts$/

/** Every source file under `base`, as paths from there with forward slashes, sorted. */
export function listSourceFiles(base) {
  const walk = (folder) =>
    fs.readdirSync(path.join(base, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`
      if (NOT_OURS.test(name)) return []
      if (entry.isDirectory()) return walk(name)
      return SOURCE.test(name) ? [name] : []
    })
  return SOURCE_FOLDERS.filter((folder) => fs.existsSync(path.join(base, folder)))
    .flatMap(walk)
    .sort()
}
