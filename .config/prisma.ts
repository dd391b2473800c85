import { defineConfig } from 'prisma/config'

/** Where the Prisma CLI finds the schema, the migrations and (through scripts/prisma.mjs) the database. */
export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
