import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Sentence } from '../launcher/say.mjs'

/** Bytes sorted by code point and Unicode letters everywhere: the same order on every system, and no dependence on its locales. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Paths inside a database folder, which can be moved as a whole. */
export const layout = (folder) => ({
  folder,
  cluster: path.join(folder, 'cluster'),
  passwords: path.join(folder, 'passwords.json'),
  log: path.join(folder, 'server.log'),
  lock: path.join(folder, 'cluster/postmaster.pid'),
  keeper: path.join(folder, 'keeper.pid'),
})

/** Environment for PostgreSQL's programs: with a locale of the system, initdb would choose another encoding. */
export const neutralLocale = () => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' })

/** Makes the cluster if there is none, and refuses one that is damaged or of another version. Never deletes data. */
export function ensureCluster(folder, postgres, way, isDurable) {
  if (fs.existsSync(folder)) return checkCluster(folder, postgres)
  // Made beside its place and renamed: an interrupted start leaves no half-made database, two at once make one.
  const draft = `${folder}-new-${process.pid}`
  try {
    createCluster(layout(draft), postgres, way, isDurable)
    fs.renameSync(draft, folder)
  } catch (error) {
    if (!fs.existsSync(folder)) throw error
  } finally {
    fs.rmSync(draft, { recursive: true, force: true })
  }
}

function checkCluster(folder, postgres) {
  const { cluster, passwords } = layout(folder)
  const remedy = 'Bring it back from a backup, or move it away to begin with an empty one.'
  const required = [path.join(cluster, 'PG_VERSION'), path.join(cluster, 'global/pg_control'), passwords]
  for (const file of required) {
    if (fs.existsSync(file)) continue
    throw new Sentence(
      `The data folder ${folder} is damaged: ${path.relative(folder, file)} is missing. ${remedy}`,
    )
  }
  const version = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === postgres.majorVersion) return
  throw new Sentence(
    `The data folder ${folder} was written by PostgreSQL ${version}, but this Versed brings PostgreSQL ${postgres.majorVersion}. ` +
      'Start the Versed that wrote it and export from there, or move the folder away to begin with an empty one.',
  )
}

function createCluster(draft, postgres, way, isDurable) {
  const passwords = { postgres: randomPassword(), versed: randomPassword() }
  const passwordFile = path.join(draft.folder, 'initdb-password')
  fs.mkdirSync(draft.cluster, { recursive: true, mode: 0o700 })
  fs.writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 })
  way.ownFolder(draft.folder)

  const settings = [
    '-D',
    draft.cluster,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ]
  const run = (program, args, input) => {
    const [command, commandArgs, options] = way.command(program, args)
    const done = spawnSync(command, commandArgs, {
      ...options,
      env: neutralLocale(),
      input,
      encoding: 'utf8',
    })
    if (done.status === 0) return
    throw new Error(`${path.basename(program)} failed: ${done.error?.message ?? ''}${done.stderr ?? ''}`)
  }
  run(postgres.initdb, [...settings, ...LOCALE, ...(isDurable ? [] : ['--no-sync'])])
  // The single-user server takes one statement a line. The application's role owns its database and nothing else.
  run(
    postgres.postgres,
    ['--single', '-D', draft.cluster, '-c', 'exit_on_error=on', ...(isDurable ? [] : ['-F']), 'template1'],
    `CREATE ROLE versed LOGIN PASSWORD '${passwords.versed}'\nCREATE DATABASE versed OWNER versed\n`,
  )
  fs.rmSync(passwordFile)
  fs.writeFileSync(draft.passwords, JSON.stringify(passwords), { mode: 0o600 })
}

/** 192 bits, of letters that need no quoting in SQL or in an address. */
const randomPassword = () => crypto.randomBytes(24).toString('base64url')
