import fs from 'node:fs'
import path from 'node:path'

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** Paths of the Chromium-like browsers that are installed in the usual places. */
export function installedBrowsers() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const homes = [PROGRAMFILES, PROGRAMFILES && `${PROGRAMFILES} (x86)`, LOCALAPPDATA].filter(Boolean)
  const windows = homes.flatMap((home) => WINDOWS.map((file) => path.join(home, file)))
  return [...LINUX, ...MAC, ...windows].filter((file) => fs.existsSync(file))
}
