#!/usr/bin/env node
/**
 * Not an engine. `prisma generate` needs none, but its CLI would download one unless PRISMA_SCHEMA_ENGINE_BINARY
 * names a file. Code 101 with a JSON line makes every engine command fail: with 0, `migrate deploy` reports success.
 */
const message = 'There is no schema engine here: use `npm run db:migrate`.'
console.error(JSON.stringify({ level: 'ERROR', fields: { message } }))
process.exit(101)
