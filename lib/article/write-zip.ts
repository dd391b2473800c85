/** One file of an archive to write. */
export interface ZipEntry {
  name: string
  /** As it goes into the archive: already packed, if `unpackedSize` is given. */
  bytes: Uint8Array
  /** For bytes packed with raw deflate: how many they become; without it they are stored as they are. */
  unpackedSize?: number
}

/**
 * A zip archive of the entries. Readers that unpack archives by themselves are only ever given one of these, so that
 * nothing they unpack was not measured before. Checksums are left 0: the readers it is written for check none.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes, unpackedSize } of entries) {
    const nameBytes = new TextEncoder().encode(name)
    const method = unpackedSize === undefined ? 0 : 8
    const size = unpackedSize ?? bytes.length
    const shared: Field[] = [[2, 20], [2, 0x800], [2, method], [4, 0x210000], [4, 0], [4, bytes.length], [4, size], [2, nameBytes.length], [2, 0]] // prettier-ignore
    const local = record([4, 0x04034b50], ...shared)
    directory.push(
      record([4, 0x02014b50], [2, 20], ...shared, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      nameBytes,
    )
    files.push(local, nameBytes, bytes)
    offset += local.length + nameBytes.length + bytes.length
  }
  const count = entries.length
  const directoryLength = directory.reduce((sum, part) => sum + part.length, 0)
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryLength],
    [4, offset],
    [2, 0],
  )
  return join([...files, ...directory, end])
}

/** A little-endian number: its width in bytes and its value. */
type Field = [width: 2 | 4, value: number]

function record(...fields: Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += width
  }
  return bytes
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
