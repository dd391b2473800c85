/** Called by Next once, when the web server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startNightlyWork } = await import('@/lib/server/run-nightly')
  startNightlyWork()
}
