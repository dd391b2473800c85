/** `npm run dev`: like `npm start`, with the sources as they are and reloaded as they change. */
import './launcher/node-version.mjs'

const { launch } = await import('./launcher/launch.mjs')
await launch('dev')
