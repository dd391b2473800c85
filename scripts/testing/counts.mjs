import fs from 'node:fs'
import path from 'node:path'

/** No tests at all. `failures` has the names of those that failed, as far as they have one. */
export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] }

export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      failures: [...a.failures, ...b.failures],
    }),
    nothing,
  )

/** What Vitest's JSON report counts. */
export function countVitest(file, exitCode) {
  return withExitCode(exitCode, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfFile),
  }))
}

/** What Playwright's JSON report counts. A test that passed only when tried again has failed. */
export function countPlaywright(file, exitCode) {
  return withExitCode(exitCode, file, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap(failuresOfSuite),
  }))
}

const failuresOfFile = ({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => `${path.basename(name)}: ${fullName}`)

/** Playwright's suites hold suites; the outermost ones are files. */
const failuresOfSuite = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(failuresOfSuite),
]

/** A run that ended badly has a failure, even if no test of it failed: a file that could not be loaded, a crash. */
function withExitCode(exitCode, file, read) {
  const counts = fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, 'utf8'))) : nothing
  const isBad = exitCode !== 0 || counts.passed === 0
  return isBad && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
