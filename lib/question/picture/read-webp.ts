import { ByteReader, checkSize, joinBytes, PictureError, type Picture } from './picture'

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF'])
/** Flags of VP8X that promise a colour profile, EXIF and XMP, which stay behind. */
const PROMISES = 0x20 | 0x08 | 0x04

/** A WebP (RFC 9649: chunks within RIFF). */
export function readWebp(bytes: Uint8Array): Picture {
  const reader = new ByteReader(bytes)
  const riffEnd = 8 + reader.uint32(4, true)
  if (riffEnd > bytes.length) throw new PictureError('broken')
  const pieces: Uint8Array[] = []
  let [width, height, frames] = [0, 0, 0]
  for (let at = 12; at + 8 <= riffEnd;) {
    const type = reader.text(at, 4)
    const length = reader.uint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    const chunk = Uint8Array.from(reader.slice(at, Math.min(end, riffEnd)))
    if (chunk.length < 8 + length) throw new PictureError('broken')
    const size = sizeOf(type, new ByteReader(chunk))
    if (size) {
      // The first says how large it is; a frame may not be larger than it.
      if (width === 0) [width, height] = size
      if (type !== 'VP8X') frames++
      if (size[0] > width || size[1] > height) throw new PictureError('broken')
      checkSize(width, height, frames)
    }
    if (type === 'VP8X') chunk[8] = chunk[8]! & ~PROMISES
    if (KEPT.has(type)) pieces.push(chunk)
    at = end
  }
  if (frames === 0) throw new PictureError('broken')
  const body = joinBytes(pieces)
  const head = Uint8Array.from(reader.slice(0, 12))
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return { mediaType: 'image/webp', width, height, bytes: joinBytes([head, body]) }
}

/** What a chunk says of its size: [width, height]; null where it says none. Its data begin at byte 8. */
function sizeOf(type: string, chunk: ByteReader): [number, number] | null {
  const uint24 = (at: number): number => chunk.uint16(at, true) + chunk.byte(at + 2) * 0x10000
  switch (type) {
    case 'VP8X':
      return [uint24(12) + 1, uint24(15) + 1]
    case 'ANMF':
      return [uint24(14) + 1, uint24(17) + 1]
    case 'VP8L': {
      if (chunk.byte(8) !== 0x2f) throw new PictureError('broken')
      const bits = chunk.uint32(9, true)
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    }
    case 'VP8 ':
      if (chunk.byte(11) !== 0x9d || chunk.byte(12) !== 0x01 || chunk.byte(13) !== 0x2a)
        throw new PictureError('broken')
      return [chunk.uint16(14, true) & 0x3fff, chunk.uint16(16, true) & 0x3fff]
    default:
      return null
  }
}
