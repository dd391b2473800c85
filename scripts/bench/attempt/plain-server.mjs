/**
 * The plainest server that saves an answer: node:http and pg, one transaction of three statements. What the application's
 * own way is held against. Prints its port; ends with its parent.
 */
import http from 'node:http'
import pg from 'pg'
import { plainSave } from './plain-save.mjs'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
process.on('disconnect', () => process.exit(0))

const server = http.createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const change = JSON.parse(Buffer.concat(chunks).toString('utf8'))
  await plainSave(pool, change)
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ position: change.position, sequence: change.sequence }))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
