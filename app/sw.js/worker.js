/**
 * The service worker: it keeps one page, /offline, with all the files that this page needs, and shows it where the server
 * cannot be reached. It keeps no other page and no answer of the API: what people learn is kept by the pages themselves, by
 * person (components/review/device). So an update of the app can never mix with an old one: the page and its files are
 * changed together, and the old files stay for pages that are still open.
 */
const SHELL = '/offline'
const SHELLS = 'versed-shell-1'
const FILES = 'versed-files-1'
/** Files of the newest versions; older ones are let go. */
const FILES_MAX = 400
const PATIENCE_MS = 8000

const addressesIn = (text) => text.match(/\/_next\/static\/[^"'\\\s<>()]+/g) ?? []
/** Style sheets name fonts for every script of the world; only the Latin ones are fetched before they are used. */
const latinFontsIn = (css, base) =>
  [...css.matchAll(/url\(["']?([^"')]+-latin-(?!ext)[^"')]*normal[^"')]*\.woff2)/g)].map(
    ([, address]) => new URL(address, base).href,
  )

async function keepFile(files, address) {
  const known = await files.match(address)
  const response = known ?? (await fetch(address))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  if (!known) await files.put(address, response.clone())
  if (!address.endsWith('.css')) return
  await Promise.all(latinFontsIn(await response.text(), response.url).map((font) => keepFile(files, font)))
}

/** Fetches the page anew and takes it in place of the old one once all of its files are here. */
async function renewShell() {
  const response = await fetch(SHELL, { cache: 'no-store' })
  if (!response.ok || response.redirected) return
  const files = await caches.open(FILES)
  const addresses = [...new Set(addressesIn(await response.clone().text()))]
  await Promise.all(addresses.map((address) => keepFile(files, new URL(address, self.location.origin).href)))
  await (await caches.open(SHELLS)).put(SHELL, response)
  const kept = await files.keys()
  await Promise.all(kept.slice(0, Math.max(0, kept.length - FILES_MAX)).map((key) => files.delete(key)))
}

async function fileFirst(request) {
  const files = await caches.open(FILES)
  const known = await files.match(request.url)
  if (known) return known
  const response = await fetch(request)
  if (response.ok && response.status === 200) await files.put(request.url, response.clone())
  return response
}

/** The page that was asked for; the kept one where the server cannot be reached, or a proxy says that it is away. */
async function page(request) {
  const shell = () => caches.open(SHELLS).then((shells) => shells.match(SHELL))
  const { pathname, search } = new URL(request.url)
  const instead = async () => {
    const kept = await shell()
    if (!kept || pathname === SHELL) return kept
    return Response.redirect(`${SHELL}?to=${encodeURIComponent(pathname + search)}`)
  }
  const isShell = pathname === SHELL
  try {
    const response = await fetch(request, isShell ? { signal: AbortSignal.timeout(PATIENCE_MS) } : undefined)
    const isAway = response.status >= 502 && response.status <= 504
    return (isAway && (await instead())) || response
  } catch (error) {
    const kept = await instead()
    if (kept) return kept
    throw error
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(renewShell().then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => {
  if (event.data === 'renew-shell') event.waitUntil(renewShell().catch(() => undefined))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/_next/static/')) event.respondWith(fileFirst(request))
  else if (request.mode === 'navigate') event.respondWith(page(request))
})
