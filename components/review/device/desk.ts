import { OfflineDesk } from '@/lib/review/offline/desk'
import { findPack, listOperations } from './store'

/** A desk for reviews without the server, as far as this device keeps cards for somebody; null if it keeps none. */
export async function openDesk(userId: string): Promise<OfflineDesk | null> {
  const pack = await findPack(userId)
  if (!pack) return null
  const kept = await listOperations(userId)
  return new OfflineDesk(
    pack,
    kept.map(({ operation }) => operation),
  )
}
