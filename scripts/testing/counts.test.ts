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
const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

describe('the last line of the tests', () => {
  it('adds up both runners', () => {
    const unit = countVitest(write(vitest), 0)
    const e2e = countPlaywright(
      write({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 }, suites: [] }),
      0,
    )
    expect(sum([unit, e2e])).toEqual({ passed: 12, failed: 0, skipped: 3, failures: [] })
  })

  it('counts a flaky test as failed', () => {
    const file = write({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, suites: [] })
    expect(countPlaywright(file, 1).failed).toBe(2)
  })

  it('never says that nothing failed when a run ended badly, wrote no report or ran nothing', () => {
    expect(countVitest(write(vitest), 1)).toEqual({ passed: 7, failed: 1, skipped: 2, failures: [] })
    expect(countVitest(path.join(folder, 'none.json'), 0).failed).toBe(1)
    expect(countVitest(write({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1)
  })

  it('names what failed in either runner', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a harbour opens' },
      { status: 'failed', fullName: 'a harbour closes' },
    ]
    const report = {
      ...vitest,
      numFailedTests: 1,
      testResults: [{ name: '/x/harbour.test.ts', assertionResults }],
    }
    expect(countVitest(write(report), 1).failures).toEqual(['harbour.test.ts: a harbour closes'])

    const specOf = (title: string, status: string) => ({ file: 'pier.spec.ts', title, tests: [{ status }] })
    const inner = { specs: [specOf('is mended', 'flaky'), specOf('stands', 'expected')] }
    const suites = [{ specs: [specOf('breaks', 'unexpected')], suites: [inner] }]
    const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 0 }
    expect(countPlaywright(write({ stats, suites }), 1).failures).toEqual([
      'pier.spec.ts: breaks',
      'pier.spec.ts: is mended',
    ])
  })
})
