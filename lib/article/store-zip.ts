/**
 * A zip archive of the files, stored as they are. Readers that unpack archives by themselves are only ever given one of
 * these, so that nothing they unpack was not measured before. Checksums are left 0: our reader of them checks none.
 */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const nameBytes = new TextEncoder().encode(name)
    const local = record([4, 0x04034b50], [2, 20], [2, 0x800], [2, 0], [4, 0x210000], [4, 0], [4, bytes.length], [4, bytes.length], [2, nameBytes.length], [2, 0]) // prettier-ignore
    const central = record([4, 0x02014b50], [2, 20], [2, 20], [2, 0x800], [2, 0], [4, 0x210000], [4, 0], [4, bytes.length], [4, bytes.length], [2, nameBytes.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]) // prettier-ignore
    parts.push(local, nameBytes, bytes)
    directory.push(central, nameBytes)
    offset += local.length + nameBytes.length + bytes.length
  }
  const directoryBytes = join(directory)
  const count = files.size
  const end = record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directoryBytes.length], [4, offset], [2, 0]) // prettier-ignore
  return join([...parts, directoryBytes, end])
}

/** Little-endian numbers one after the other, each given as [width in bytes, value]. */
function record(...fields: [width: 2 | 4, value: number][]): Uint8Array {
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
