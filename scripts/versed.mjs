/** `npm run versed -- …`: the commands of lib/cli (`npm run versed -- --help`), translated once and then started at once. */
import './launcher/node-version.mjs'
import module from 'node:module'
import { bundleCommands } from './launcher/bundle-commands.mjs'

// Newer Node.js keeps what it has compiled.
module.enableCompileCache?.()
await import(await bundleCommands())
