import type { z } from 'zod'
import { err, ok, type Result } from '@/lib/core/result'

const FAULTS_MAX = 3

/**
 * A line of JSON as `schema` has it, or what is wrong with it in one sentence, each fault with its place. `needs` says what
 * such a line holds: 'it needs … (and may have …)'.
 */
export function readLine<T extends z.ZodType>(
  line: string,
  schema: T,
  needs: string,
): Result<z.output<T>, string> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return err('this is not JSON.')
  }
  const parsed = schema.safeParse(given)
  if (parsed.success) return ok(parsed.data)
  const { issues } = parsed.error
  const faults = issues
    .slice(0, FAULTS_MAX)
    .map(({ path, message }) => `“${path.join('.') || 'the line'}”: ${message}`)
  return err(`${needs}; look at ${faults.join('; ')}${issues.length > FAULTS_MAX ? '; and more' : ''}.`)
}
