import 'server-only'
import { pool } from './client'

/** The weights of these sets, by id. Sets of any learner: a card that changed hands keeps its log. */
export async function findWeightSets(ids: readonly string[]): Promise<Map<string, number[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<{ id: string; weights: number[] }>(
    'select "id", "weights" from "WeightSet" where "id" = any($1::uuid[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.weights]))
}
