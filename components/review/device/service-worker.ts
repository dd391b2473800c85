const HOUR_MS = 3_600_000
const RENEWED = 'versed-shell-renewed'

/** Registers the service worker, and has it fetch its page anew once an hour, and with every new version of the app. */
export async function keepShell(version: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  const { active } = await navigator.serviceWorker.ready
  const [before, at] = (sessionStorage.getItem(RENEWED) ?? '').split(' ')
  if (before === version && Date.now() - Number(at) < HOUR_MS) return
  sessionStorage.setItem(RENEWED, `${version} ${Date.now()}`)
  active?.postMessage('renew-shell')
}

/** What tells this version of the app from others: the names of its scripts hold a hash of what is in them. */
export const versionHere = (): string =>
  document.querySelector<HTMLScriptElement>('script[src*="/_next/static/"]')?.src.split('/').pop() ?? ''
