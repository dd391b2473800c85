import { ByteReader, checkSize, joinBytes, PictureError, type Picture } from './picture'

const [EXTENSION, IMAGE, TRAILER] = [0x21, 0x2c, 0x3b]
const [GRAPHIC_CONTROL, APPLICATION] = [0xf9, 0xff]

/** A GIF (GIF89a): its frames, their timing and how often it repeats. Comments and what programs wrote stay behind. */
export function readGif(bytes: Uint8Array): Picture {
  const reader = new ByteReader(bytes)
  const width = reader.uint16(6, true)
  const height = reader.uint16(8, true)
  checkSize(width, height)
  let at = 13 + colourTableLength(reader.byte(10))
  const pieces = [reader.slice(0, at)]
  let frames = 0
  for (;;) {
    const start = at
    const kind = reader.byte(at)
    if (kind === TRAILER) break
    if (kind === EXTENSION) {
      const label = reader.byte(at + 1)
      at = endOfBlocks(reader, at + 2)
      const isLoop =
        label === APPLICATION && reader.text(start + 3, 11) === 'NETSCAPE2.0' && at - start === 19
      if (label === GRAPHIC_CONTROL || isLoop) pieces.push(reader.slice(start, at))
    } else if (kind === IMAGE) {
      const right = reader.uint16(at + 1, true) + reader.uint16(at + 5, true)
      const bottom = reader.uint16(at + 3, true) + reader.uint16(at + 7, true)
      if (right > width || bottom > height) throw new PictureError('broken')
      checkSize(width, height, ++frames)
      at = endOfBlocks(reader, at + 10 + colourTableLength(reader.byte(at + 9)) + 1)
      pieces.push(reader.slice(start, at))
    } else throw new PictureError('broken')
  }
  if (frames === 0) throw new PictureError('broken')
  return { mediaType: 'image/gif', width, height, bytes: joinBytes([...pieces, Uint8Array.of(TRAILER)]) }
}

/** In bytes, from the flags that say whether there is one and how large. */
const colourTableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Where a chain of blocks, each with its length before it, ends behind its empty last one. */
function endOfBlocks(reader: ByteReader, from: number): number {
  let at = from
  for (let length = reader.byte(at); length > 0; length = reader.byte(at)) at += length + 1
  return at + 1
}
