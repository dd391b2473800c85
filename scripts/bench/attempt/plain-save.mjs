/**
 * Saves an answer as plainly as can be: one transaction of three statements by pg. What our one statement is held against.
 * @param {import('pg').Pool} pool
 * @param {{attemptId: string, userId: string, position: number, value: unknown, sequence: number, operationId: string}} change
 * @returns {Promise<void>}
 */
export async function plainSave(pool, { attemptId, userId, position, value, sequence, operationId }) {
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
