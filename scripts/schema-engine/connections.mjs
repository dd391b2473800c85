import crypto from 'node:crypto'
import { importPackage } from '../launcher/project.mjs'

/**
 * Types of catalogue columns that @prisma/adapter-pg 7.10 refuses → ones that it reads the same way:
 * "char" → text, regclass and regtype → text, int2vector → int2[].
 */
const READ_AS = { 18: 25, 2205: 25, 2206: 25, 22: 1005 }
const CHAR_TYPE = 18
const CHARACTER_COLUMN = 6 // ColumnTypeEnum.Character of driver-adapter-utils

/** A factory of connections for the schema engine: to the database, and to a shadow of it where migrations are tried. */
export async function connectionFactory({ url = 'postgresql://none' }) {
  const { PrismaPg } = await importPackage('@prisma/adapter-pg')
  const connectTo = async (connectionString) =>
    readCatalogues(await new PrismaPg({ connectionString }).connect())

  // PrismaPg's own connectToShadowDb passes the address and a database name, and pg lets the address win: what it
  // calls the shadow is the real database.
  class Factory extends PrismaPg {
    connect() {
      return connectTo(url)
    }

    connectToShadowDb() {
      return connectToShadow(url, connectTo)
    }
  }
  return new Factory({ connectionString: url })
}

/** A database made for this connection, and dropped when it is given back. */
async function connectToShadow(url, connectTo) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  const admin = await connectTo(url)
  await admin.executeScript(`CREATE DATABASE "${name}"`)
  const address = new URL(url)
  address.pathname = `/${name}`
  const connection = await connectTo(address.href)
  const dispose = connection.dispose.bind(connection)
  connection.dispose = async () => {
    await dispose()
    await admin.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`)
    await admin.dispose()
  }
  return connection
}

/** Teaches the prototype that the adapter shares with its transactions to read the types above; in this process only. */
function readCatalogues(connection) {
  let prototype = Object.getPrototypeOf(connection)
  while (!Object.hasOwn(prototype, 'performIO')) prototype = Object.getPrototypeOf(prototype)
  if (prototype.readsCatalogues) return connection
  prototype.readsCatalogues = true
  const charColumns = new WeakMap()

  const performIO = prototype.performIO
  prototype.performIO = async function (query) {
    const result = await performIO.call(this, query)
    if (!result.fields) return result
    const indexes = result.fields.flatMap((field, i) => (field.dataTypeID === CHAR_TYPE ? [i] : []))
    charColumns.set(result.rows, indexes)
    result.fields = result.fields.map(({ name, dataTypeID }) => ({
      name,
      dataTypeID: READ_AS[dataTypeID] ?? dataTypeID,
    }))
    return result
  }

  const queryRaw = prototype.queryRaw
  prototype.queryRaw = async function (query) {
    const result = await queryRaw.call(this, query)
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = CHARACTER_COLUMN
    return result
  }
  return connection
}
