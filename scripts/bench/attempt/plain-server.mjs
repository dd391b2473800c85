/**
 * The plainest server that saves an answer: node:http and pg, one transaction of three statements. What the application's
 * own way is held against. Prints its port; ends with its parent.
 */
import http from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
process.on('disconnect', () => process.exit(0))

async function save({ attemptId, userId, position, value, sequence, operationId }) {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      'SELECT "status", "deadlineAt" FROM "Attempt" WHERE "id" = $1 AND "userId" = $2 FOR SHARE',
      [attemptId, userId],
    )
    await client.query('SELECT "sequence" FROM "Response" WHERE "attemptId" = $1 AND "position" = $2', [
      attemptId,
      position,
    ])
    await client.query(
      'UPDATE "Response" SET "value" = $3, "sequence" = $4, "operationId" = $5, "savedAt" = now() WHERE "attemptId" = $1 AND "position" = $2',
      [attemptId, position, JSON.stringify(value), sequence, operationId],
    )
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

const server = http.createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const change = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  await save(change)
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ position: change.position, sequence: change.sequence }))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
