/** `npm start`: from a fresh clone, or from what is there already, to a running Versed. */
import './launcher/node-version.mjs'

const { launch } = await import('./launcher/launch.mjs')
await launch('start')
