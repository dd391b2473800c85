/**
 * `npm test`: checks, unit and property tests, and end-to-end tests on a production build, on a database of their own.
 * `npm run test:unit -- …` and `npm run test:e2e -- …` run one kind, with arguments for Vitest or Playwright.
 */
import './launcher/node-version.mjs'

const { runTests } = await import('./testing/run-tests.mjs')

const [first, ...rest] = process.argv.slice(2)
const isKind = first === 'unit' || first === 'e2e'
const isFine = await runTests(isKind ? first : 'all', isKind ? rest : [])
process.exit(isFine ? 0 : 1)
