import type { OfflineDesk } from '@/lib/review/offline/desk'

/** What this device keeps for somebody; null for nothing. Its code comes after the first card, but before it is needed. */
export const openDesk = async (userId: string): Promise<OfflineDesk | null> => {
  try {
    return await (await import('./desk')).openDesk(userId)
  } catch {
    return null
  }
}
