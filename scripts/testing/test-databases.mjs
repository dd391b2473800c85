import path from 'node:path'
import { migrate } from '../launcher/migrate.mjs'
import { dataFolder, importPackage } from '../launcher/project.mjs'
import { seed } from '../launcher/seed.mjs'
import { openEmbeddedDatabase } from '../postgres/embedded.mjs'

/** Opens a throw-away database server for one run of the tests; it is deleted at the end, however the run ends. */
export function openTestDatabase() {
  return openEmbeddedDatabase(path.join(dataFolder(), `test-${process.pid}`), { isThrowAway: true })
}

/** The environment of unit tests: a migrated, empty database. */
export async function prepareUnitTests(database) {
  await migrate(database.url)
  // A machine that stands still for some seconds is no fault of what is tested.
  return { ...commonEnvironment(), DATABASE_URL: database.url, DATABASE_PATIENCE: '20', NODE_ENV: 'test' }
}

/** The environment of e2e tests: a database with the demo in it, of which every worker makes a copy for itself. */
export async function prepareEndToEndTests(database) {
  const { default: pg } = await importPackage('pg')
  const admin = new pg.Client(database.adminUrl())
  await admin.connect()
  await admin.query('CREATE DATABASE versed_template OWNER versed')
  await admin.end()
  const template = database.urlOf('versed_template')
  await migrate(template)
  await seed({ ...commonEnvironment(), DATABASE_URL: template })
  return { E2E_DATABASE_ADMIN: database.adminUrl(), E2E_DATABASE_TEMPLATE: template }
}

const commonEnvironment = () => ({
  NEXTAUTH_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  LOG_LEVEL: 'error',
})
