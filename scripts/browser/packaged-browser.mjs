import fs from 'node:fs'
import path from 'node:path'
import { runNode } from '../launcher/run.mjs'

/** A headless Chromium with its libraries, as a package of npm: for machines that reach npm and nothing else. */
export const PACKAGE = '@sparticuz/chromium@147.0.0'

const UNPACK = `
import chromium from '@sparticuz/chromium'
await chromium.executablePath()
`

/** Launch options of the browser in this folder, unpacked at the first time; an empty list if it is not installed. */
export async function packagedBrowser(folder) {
  if (!fs.existsSync(path.join(folder, 'node_modules/@sparticuz/chromium'))) return []
  const unpacked = path.join(folder, 'unpacked')
  if (!fs.existsSync(unpacked) && !(await unpack(folder, unpacked))) return []
  return [
    {
      executablePath: path.join(unpacked, 'chromium'),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: path.join(unpacked, 'al2023/lib'),
        FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
      },
    },
  ]
}

/** The package unpacks into the system's temporary folder: that is made one of ours, and kept. */
async function unpack(folder, unpacked) {
  const draft = `${unpacked}-new-${process.pid}`
  const script = path.join(folder, 'unpack.mjs')
  fs.mkdirSync(draft, { recursive: true })
  fs.writeFileSync(script, UNPACK)
  // It brings the libraries that a bare system lacks only if it takes the machine for one of Amazon's.
  const env = { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  const { code, output } = await runNode([script], { cwd: folder, env, collect: true })
  if (code !== 0) {
    console.error(output)
    fs.rmSync(draft, { recursive: true, force: true })
    return false
  }
  fs.writeFileSync(path.join(draft, 'fonts.conf'), fontSettings(unpacked))
  fs.renameSync(draft, unpacked)
  return true
}

const fontSettings = (unpacked) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${unpacked}/fonts</dir>
  <cachedir>${unpacked}/fonts-cache</cachedir>
</fontconfig>
`
