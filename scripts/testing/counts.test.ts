import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sum } from './counts.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'versed-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (report: object) => {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

describe('the last line of the tests', () => {
  it('adds up both runners', () => {
    const unit = countVitest(write(vitest), 0)
    const e2e = countPlaywright(write({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 } }), 0)
    expect(sum([unit, e2e])).toEqual({ passed: 12, failed: 0, skipped: 3 })
  })

  it('counts a flaky test as failed', () => {
    const file = write({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })
    expect(countPlaywright(file, 1).failed).toBe(2)
  })

  it('never says that nothing failed when a run ended badly, wrote no report or ran nothing', () => {
    expect(countVitest(write(vitest), 1)).toEqual({ passed: 7, failed: 1, skipped: 2 })
    expect(countVitest(path.join(folder, 'none.json'), 0).failed).toBe(1)
    expect(countVitest(write({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1)
  })
})
