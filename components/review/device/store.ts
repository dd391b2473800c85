import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { OfflinePack } from '@/lib/review/offline/pack'
import type { SentOperation } from '@/lib/review/sync-request'

/** An operation as this device keeps it. */
export interface KeptOperation {
  /** Order in which it was done on this device. */
  sequence: number
  userId: string
  operationId: string
  operation: SentOperation
  /** When the server took it, in milliseconds; null while it has not. Those it took are kept until the next pack. */
  sentAt: number | null
}

export interface Person {
  userId: string
  timeZone: string
  /** Whether cards are kept on this device; null while nobody has said. */
  keepsCards: boolean | null
}

interface Schema extends DBSchema {
  operations: {
    key: number
    value: Omit<KeptOperation, 'sequence'>
    indexes: { userId: string; operationId: string }
  }
  packs: { key: string; value: OfflinePack }
  /** One entry: who was signed in on this device last. */
  person: { key: 'now'; value: Person }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/** The database of this device. Throws where the browser keeps nothing, as in some private windows. */
function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('versed', 1, {
    upgrade(db) {
      const operations = db.createObjectStore('operations', { autoIncrement: true })
      operations.createIndex('userId', 'userId')
      operations.createIndex('operationId', 'operationId', { unique: true })
      db.createObjectStore('packs')
      db.createObjectStore('person')
    },
    // A page of another version of the app wants to change the database: it must not wait for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opened = null),
  })
  return opened
}

/** Keeps an operation before it is sent: on the disk, not only in the system's memory, once this resolves. */
export async function keepOperation(userId: string, operation: SentOperation): Promise<void> {
  const entry = { userId, operationId: operation.operationId, operation, sentAt: null }
  const tx = (await open()).transaction('operations', 'readwrite', { durability: 'strict' })
  await Promise.all([tx.store.add(entry), tx.done])
}

/** Everything of one person, in the order in which it was done. Nobody's operations are ever read for another. */
export async function listOperations(userId: string): Promise<KeptOperation[]> {
  const found: KeptOperation[] = []
  const tx = (await open()).transaction('operations')
  for await (const cursor of tx.store.index('userId').iterate(userId)) {
    found.push({ ...cursor.value, sequence: cursor.primaryKey })
  }
  return found.sort((a, b) => a.sequence - b.sequence)
}

export const listUnsent = async (userId: string): Promise<KeptOperation[]> =>
  (await listOperations(userId)).filter((kept) => kept.sentAt === null)

/** Marks operations as taken by the server. They are kept while the pack does not know of them, else forgotten. */
export async function markSent(userId: string, operationIds: readonly string[]): Promise<void> {
  const tx = (await open()).transaction(['operations', 'packs'], 'readwrite', { durability: 'strict' })
  const operations = tx.objectStore('operations')
  const hasPack = (await tx.objectStore('packs').getKey(userId)) !== undefined
  for (const operationId of operationIds) {
    const cursor = await operations.index('operationId').openCursor(operationId)
    if (!cursor || cursor.value.userId !== userId) continue
    if (hasPack) await cursor.update({ ...cursor.value, sentAt: Date.now() })
    else await cursor.delete()
  }
  await tx.done
}

/** Forgets an operation that the server will never take. */
export async function dropOperation(userId: string, operationId: string): Promise<void> {
  const tx = (await open()).transaction('operations', 'readwrite')
  const cursor = await tx.store.index('operationId').openCursor(operationId)
  if (cursor?.value.userId === userId) await cursor.delete()
  await tx.done
}

/** The cards that this device keeps for somebody, as they came: their times may be text. Null if it keeps none. */
export async function findPack(userId: string): Promise<OfflinePack | null> {
  return (await (await open()).get('packs', userId)) ?? null
}

/** Keeps a pack that was asked for at `askedAt`: what the server took before that is in it. */
export async function keepPack(userId: string, pack: OfflinePack, askedAt: number): Promise<void> {
  const tx = (await open()).transaction(['operations', 'packs', 'person'], 'readwrite')
  const person = await tx.objectStore('person').get('now')
  // Somebody else has signed in meanwhile, or the cards were let go: they must not come back.
  if (person?.userId === userId && person.keepsCards && pack.userId === userId) {
    await tx.objectStore('packs').put(pack, userId)
    for await (const cursor of tx.objectStore('operations').index('userId').iterate(userId)) {
      if (cursor.value.sentAt !== null && cursor.value.sentAt < askedAt) await cursor.delete()
    }
  }
  await tx.done
}

export async function findPerson(): Promise<Person | null> {
  return (await (await open()).get('person', 'now')) ?? null
}

/** Notes who is signed in, and lets everybody else's cards go. Unsent answers stay, each with its own person. */
export async function notePerson(userId: string, timeZone: string): Promise<Person> {
  const tx = (await open()).transaction(['packs', 'person'], 'readwrite')
  const before = await tx.objectStore('person').get('now')
  const person = { userId, timeZone, keepsCards: before?.userId === userId ? before.keepsCards : null }
  await tx.objectStore('person').put(person, 'now')
  for (const key of await tx.objectStore('packs').getAllKeys()) {
    if (key !== userId) await tx.objectStore('packs').delete(key)
  }
  await tx.done
  return person
}

/** Switches keeping cards on or off; off lets them go at once. */
export async function setKeepsCards(userId: string, keepsCards: boolean): Promise<void> {
  const tx = (await open()).transaction(['packs', 'person'], 'readwrite')
  const person = await tx.objectStore('person').get('now')
  if (person?.userId === userId) await tx.objectStore('person').put({ ...person, keepsCards }, 'now')
  if (!keepsCards) await tx.objectStore('packs').delete(userId)
  await tx.done
}

/** Erases all that this device keeps of somebody, unsent answers too, as when their account is deleted. */
export async function eraseDevice(): Promise<void> {
  const person = await findPerson()
  await forgetPerson()
  if (!person) return
  const tx = (await open()).transaction('operations', 'readwrite')
  for await (const cursor of tx.store.index('userId').iterate(person.userId)) await cursor.delete()
  await tx.done
}

/** Lets all kept cards go, as signing out does, and forgets who was here. Unsent answers stay. */
export async function forgetPerson(): Promise<void> {
  const tx = (await open()).transaction(['packs', 'person'], 'readwrite')
  await Promise.all([tx.objectStore('packs').clear(), tx.objectStore('person').clear(), tx.done])
}
