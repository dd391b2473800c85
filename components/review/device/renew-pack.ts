import { fetchPack } from '../review-api'
import { sendKept } from './send-kept'
import { findPack, findPerson, keepPack, listUnsent } from './store'

const FRESH_MS = 10 * 60_000

/**
 * Sends what is unsent, then asks for the cards of the next days anew, if this device keeps any and they are not fresh.
 * Quiet where the server cannot be reached: the next call does it.
 */
export async function renewPack(userId: string, isForced = false): Promise<void> {
  const hadUnsent = (await listUnsent(userId)).length > 0
  const { trouble } = await sendKept(userId)
  if (trouble) return
  const person = await findPerson()
  // A pack holds answers: it comes only to a device that its learner chose to keep cards on.
  if (person?.userId !== userId || !person.keepsCards) return
  const pack = await findPack(userId)
  const isFresh = pack !== null && Date.now() - Date.parse(pack.madeAt) < FRESH_MS
  if (isFresh && !hadUnsent && !isForced) return
  const askedAt = Date.now()
  const asked = await fetchPack()
  if (asked.kind === 'done') await keepPack(userId, asked.value, askedAt)
}
