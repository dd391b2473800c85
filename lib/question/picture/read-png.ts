import { ByteReader, checkSize, joinBytes, PictureError, type Picture } from './picture'

const SIGNATURE = 8
/** What draws the picture. Texts, times, EXIF, colour profiles and anything unknown stay behind; a moving one stands still. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs'])

/** A PNG (W3C Portable Network Graphics, section 5: chunks of length, type, data and checksum). */
export function readPng(bytes: Uint8Array): Picture {
  const reader = new ByteReader(bytes)
  const pieces = [reader.slice(0, SIGNATURE)]
  let [width, height, hasData] = [0, 0, false]
  for (let at = SIGNATURE; ;) {
    const length = reader.uint32(at)
    const type = reader.text(at + 4, 4)
    const end = at + 12 + length
    if ((type === 'IHDR') !== (at === SIGNATURE)) throw new PictureError('broken')
    if (type === 'IHDR') {
      if (length !== 13) throw new PictureError('broken')
      width = reader.uint32(at + 8)
      height = reader.uint32(at + 12)
      checkSize(width, height)
    }
    hasData ||= type === 'IDAT'
    if (KEPT.has(type)) pieces.push(reader.slice(at, end))
    else reader.slice(at, end)
    if (type === 'IEND') break
    at = end
  }
  if (!hasData) throw new PictureError('broken')
  return { mediaType: 'image/png', width, height, bytes: joinBytes(pieces) }
}
