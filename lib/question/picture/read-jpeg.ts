import { ByteReader, checkSize, joinBytes, PictureError, type Picture } from './picture'

const [SOI, EOI, SOS, APP1, APP14] = [0xd8, 0xd9, 0xda, 0xe1, 0xee]
/** Start of frame, in the ways that browsers know: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
/** Tables (quantisation, Huffman, restart interval) and the frames themselves. */
const KEPT = new Set([...FRAMES, 0xc4, 0xdb, 0xdd, SOS])

/**
 * A JPEG (ITU-T T.81, annex B: segments behind markers). Of all that applications write beside it only two things stay: how
 * the colours are meant (Adobe's segment), and which way up it is, in an EXIF of nothing else.
 */
export function readJpeg(bytes: Uint8Array): Picture {
  const reader = new ByteReader(bytes)
  const pieces: Uint8Array[] = []
  let [width, height, orientation, hasScan] = [0, 0, 1, false]
  for (let at = 2; ;) {
    if (reader.byte(at) !== 0xff) throw new PictureError('broken')
    const marker = reader.byte(at + 1)
    if (marker === 0xff) {
      at++ // fill byte
      continue
    }
    if (marker === EOI) break
    const end = at + 2 + reader.uint16(at + 2)
    const segment = reader.slice(at, end)
    if (FRAMES.has(marker)) {
      height = reader.uint16(at + 5)
      width = reader.uint16(at + 7)
      checkSize(width, height)
    }
    if (marker === APP1) orientation = orientationIn(segment) ?? orientation
    if (KEPT.has(marker) || isAdobe(marker, segment)) pieces.push(segment)
    at = end
    if (marker === SOS) {
      if (width === 0) throw new PictureError('broken')
      hasScan = true
      const scanEnd = endOfScan(bytes, at)
      pieces.push(reader.slice(at, scanEnd))
      at = scanEnd
    }
  }
  if (!hasScan) throw new PictureError('broken')
  const isTurned = orientation >= 5
  return {
    mediaType: 'image/jpeg',
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    bytes: joinBytes([
      Uint8Array.of(0xff, SOI),
      ...(orientation === 1 ? [] : [exifOf(orientation)]),
      ...pieces,
      Uint8Array.of(0xff, EOI),
    ]),
  }
}

const isAdobe = (marker: number, segment: Uint8Array): boolean =>
  marker === APP14 && segment.length === 16 && String.fromCharCode(...segment.subarray(4, 9)) === 'Adobe'

/** The next marker that is not part of the coded data (a stuffed zero, or a restart). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new PictureError('broken')
}

/** Tag 0x0112 of an EXIF segment's first directory: 1 to 8; null if it has none that can be read. */
function orientationIn(segment: Uint8Array): number | null {
  try {
    const reader = new ByteReader(segment.subarray(4))
    if (reader.text(0, 6) !== 'Exif\0\0') return null
    const isLittle = reader.text(6, 2) === 'II'
    const directory = 6 + reader.uint32(10, isLittle)
    const count = Math.min(reader.uint16(directory, isLittle), 200)
    for (let entry = 0; entry < count; entry++) {
      const at = directory + 2 + entry * 12
      if (reader.uint16(at, isLittle) !== 0x0112) continue
      const value = reader.uint16(at + 8, isLittle)
      return value >= 1 && value <= 8 ? value : null
    }
    return null
  } catch {
    return null
  }
}

/** An EXIF segment with an orientation and nothing more. */
const exifOf = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, APP1, 0, 34],
    ...[...'Exif\0\0', ...'MM\0*'].map((letter) => letter.charCodeAt(0)),
    ...[0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  )
