import { err, ok, type Result } from '@/lib/core/result'

/** One file of a zip archive, as its directory tells it. */
interface Entry {
  name: string
  method: number
  packedSize: number
  size: number
  offset: number
}

export interface UnzipLimits {
  entries: number
  /** Bytes of all wanted files together, unpacked. */
  totalBytes: number
}

export type UnzipProblem = 'broken' | 'too-large'

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * The wanted files of a zip archive, by name. What the archive says of its sizes is checked first, and then what really
 * comes out: unpacking stops at the limit, so a small file that would become a huge one costs little.
 */
export async function unzip(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits,
): Promise<Result<Map<string, Uint8Array>, UnzipProblem>> {
  const entries = readDirectory(archive)
  if (entries === null) return err('broken')
  const wanted = entries.filter((entry) => isWanted(entry.name))
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > limits.entries || declared > limits.totalBytes) return err('too-large')
  const files = new Map<string, Uint8Array>()
  let left = limits.totalBytes
  for (const entry of wanted) {
    const packed = packedBytes(archive, entry)
    if (packed === null || files.has(entry.name)) return err('broken')
    const unpacked = entry.method === 0 ? ok(packed) : await inflate(packed, left)
    if (!unpacked.ok) return unpacked
    left -= unpacked.value.length
    if (left < 0) return err('too-large')
    files.set(entry.name, unpacked.value)
  }
  return ok(files)
}

/** The directory at the end of the archive; null if there is none or it points outside. Zip64 is not read. */
function readDirectory(archive: Uint8Array): Entry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = findDirectoryEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== directoryEntry) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength))
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The place of the directory's end record: it is last but for a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === directoryEnd) return at
  }
  return null
}

function packedBytes(archive: Uint8Array, entry: Entry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const { offset } = entry
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== localHeader) return null
  const isEncrypted = (view.getUint16(offset + 6, true) & 1) === 1
  if (isEncrypted || (entry.method !== 0 && entry.method !== 8)) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + entry.packedSize > archive.length ? null : archive.subarray(start, start + entry.packedSize)
}

/** Unpacks raw deflate data, and gives up as soon as more than `limit` bytes have come out. */
async function inflate(packed: Uint8Array, limit: number): Promise<Result<Uint8Array, UnzipProblem>> {
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value)
      size += next.value.length
      if (size > limit) {
        await reader.cancel()
        return err('too-large')
      }
    }
  } catch {
    return err('broken')
  }
  const unpacked = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    unpacked.set(chunk, at)
    at += chunk.length
  }
  return ok(unpacked)
}
