import { OfflineDesk } from '@/lib/review/offline/desk'
import { readPack } from '@/lib/review/offline/pack'
import { findPack, listOperations } from './store'

/** A desk for reviews without the server, as far as this device keeps cards for somebody; null if it keeps none. */
export async function openDesk(userId: string): Promise<OfflineDesk | null> {
  const pack = await findPack(userId)
  if (!pack) return null
  const kept = await listOperations(userId)
  return new OfflineDesk(
    readPack(pack),
    kept.map(({ operation }) => operation),
  )
}
