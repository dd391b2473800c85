/** `npm run check`: format, lint, types, the rules of the house and the lockfile. Ends with 1 if anything is wrong. */
import './launcher/node-version.mjs'

const { prepare } = await import('./launcher/prepare.mjs')
const { runChecks } = await import('./house/run-checks.mjs')
const { complain } = await import('./launcher/say.mjs')

try {
  await prepare()
  process.exitCode = (await runChecks()) ? 0 : 1
} catch (error) {
  complain(error)
  process.exitCode = 1
}
