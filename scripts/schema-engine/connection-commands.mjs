import { importPackage } from '../launcher/project.mjs'

/** PostgreSQL's error codes → the Prisma codes that the CLI knows how to explain. */
const PRISMA_CODES = { '3D000': 'P1003', '28P01': 'P1000' }

/** Does `can-connect-to-database`, `create-database` or `drop-database`, and ends the process as the native engine would. */
export async function runConnectionCommand(command, url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  try {
    if (command === 'can-connect-to-database') await execute(url, name)
    else if (command === 'create-database') await execute(url, 'postgres', `CREATE DATABASE "${name}"`)
    else await execute(url, 'postgres', `DROP DATABASE IF EXISTS "${name}"`)
  } catch (error) {
    const message =
      error.code === '3D000' ? `Database \`${name}\` does not exist` : error.message || error.code
    const fields = {
      message: String(message),
      error_code: PRISMA_CODES[error.code] ?? 'P1001',
      is_panic: false,
    }
    const line = {
      level: 'ERROR',
      target: 'schema_engine::logger',
      timestamp: new Date().toISOString(),
      fields,
    }
    console.error(`{}\n${JSON.stringify(line)}`) // the CLI reads the last line
    process.exitCode = 1
  }
}

async function execute(url, database, sql = 'SELECT 1') {
  const { default: pg } = await importPackage('pg')
  const address = new URL(url)
  address.pathname = `/${database}`
  address.search = ''
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
