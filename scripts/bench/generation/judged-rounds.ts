import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const FOLDER = 'lib/question/judged/rounds'

const roundsSchema = z.record(
  z.string(),
  z.object({ date: z.string(), texts: z.record(z.string(), z.number().int().positive()) }),
)
const verdictSchema = z.object({
  text: z.string(),
  kind: z.string(),
  family: z.string(),
  failed: z.array(z.number().int().min(1).max(8)),
  isDuplicate: z.boolean(),
})

/** What fresh eyes found in one round. */
export interface JudgedRound {
  name: string
  date: string
  texts: number
  words: number
  judged: number
  /** Questions that hold in all eight points. */
  passed: number
  /** Those of them that ask no fact twice. */
  distinct: number
  families: Record<string, { judged: number; passed: number }>
}

/** The rounds of judging that the project keeps, in their order. Throws if a file is missing or of another form. */
export function readRounds(): JudgedRound[] {
  const rounds = roundsSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, 'rounds.json'), 'utf8')))
  return Object.entries(rounds).map(([name, { date, texts }]) => {
    const verdicts = readFileSync(path.join(FOLDER, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => verdictSchema.parse(JSON.parse(line)))
    const passed = verdicts.filter(({ failed }) => failed.length === 0)
    const families: JudgedRound['families'] = {}
    for (const { family, failed } of verdicts) {
      const entry = (families[family] ??= { judged: 0, passed: 0 })
      entry.judged++
      if (failed.length === 0) entry.passed++
    }
    return {
      name,
      date,
      texts: Object.keys(texts).length,
      words: Object.values(texts).reduce((sum, count) => sum + count, 0),
      judged: verdicts.length,
      passed: passed.length,
      distinct: passed.filter(({ isDuplicate }) => !isDuplicate).length,
      families,
    }
  })
}
