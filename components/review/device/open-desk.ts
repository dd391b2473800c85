import type { OfflineDesk } from '@/lib/review/offline/desk'

/** Loads the code that asks and grades without a server. Once loaded, the service worker keeps it. */
export const loadDesk = () => import('./desk')

/** What this device keeps for somebody; null for nothing. Its code comes after the first card, but before it is needed. */
export const openDesk = async (userId: string): Promise<OfflineDesk | null> => {
  try {
    return await (await loadDesk()).openDesk(userId)
  } catch {
    return null
  }
}
