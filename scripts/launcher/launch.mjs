import fs from 'node:fs'
import path from 'node:path'
import { demoAccounts, demoPassword } from '../demo-accounts.mjs'
import { openEmbeddedDatabase } from '../postgres/embedded.mjs'
import { readAuthSecret } from './auth-secret.mjs'
import { buildForProduction } from './build.mjs'
import { installDependencies } from './dependencies.mjs'
import { whenAskedToEnd } from './endings.mjs'
import { readEnvFile } from './environment.mjs'
import { migrate } from './migrate.mjs'
import { generatePrismaClient } from './prisma-client.mjs'
import { endCommands } from './run.mjs'
import { complain, say, Sentence } from './say.mjs'
import { seedOnce } from './seed.mjs'
import { readSettings, requireFreePort } from './settings.mjs'
import { WebServer } from './web-server.mjs'

/**
 * Brings Versed up, from whatever is there already, and keeps it up until it is asked to end.
 * `command` is Next's: 'start' serves a production build, 'dev' the sources as they are.
 */
export async function launch(command) {
  let database = null
  let web = null
  let isEnding = false

  /** The web server first, so that no request finds the database gone. */
  async function end(code) {
    if (isEnding) return
    isEnding = true
    endCommands()
    await web?.stop()
    await database?.stop()
    process.exit(code)
  }
  const fail = (error) => {
    if (isEnding) return
    complain(error)
    void end(1)
  }
  whenAskedToEnd((reason) => {
    say(`stopping (${reason})`)
    void end(0)
  })

  try {
    readEnvFile()
    const settings = readSettings()
    await requireFreePort(settings.port, command === 'start' ? 'npm start' : 'npm run dev')
    requireFolder(settings.dataFolder)
    await installDependencies()
    await generatePrismaClient()

    if (!settings.ownDatabaseUrl) {
      database = await openEmbeddedDatabase(settings.databaseFolder)
      database.on('lost', () => say('the database stopped; starting it again'))
      database.on('back', () => say('the database is back'))
      database.on('failed', fail)
    }
    const environment = {
      DATABASE_URL: settings.ownDatabaseUrl ?? database.url,
      NEXTAUTH_URL: settings.siteUrl,
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || readAuthSecret(settings.dataFolder),
      DEMO_ACCOUNTS: database ? '1' : '',
    }
    for (const name of await migrate(environment.DATABASE_URL)) say(`migrated: ${name}`)
    if (database) await seedOnce(environment, path.join(settings.databaseFolder, 'seeded'))
    if (command === 'start') await buildForProduction()
    if (isEnding) return

    web = new WebServer({ command, host: settings.host, port: settings.port, environment })
    web.on('failed', fail)
    await web.start()
    if (!isEnding) greet(settings.siteUrl, database !== null)
  } catch (error) {
    fail(error)
  }
}

function requireFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch (error) {
    throw new Sentence(`The data folder ${folder} cannot be written (${error.code}).`)
  }
}

function greet(address, hasDemo) {
  const accounts = demoAccounts.map(({ email }) => `  ${email}  ${demoPassword}`)
  const demo = hasDemo ? ['', 'Demo accounts (email and password):', ...accounts] : []
  console.log(['', `Versed is ready: ${address}`, ...demo, '', 'Ctrl-C stops it.', ''].join('\n'))
}
