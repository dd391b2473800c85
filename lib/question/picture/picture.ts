/** A picture as it is kept: only what draws it, without anything that its camera or program wrote beside. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'
  /** In pixels, as it is shown. */
  width: number
  height: number
  bytes: Uint8Array<ArrayBuffer>
}

/** format: no PNG, JPEG, WebP or GIF. broken: it does not keep to its format. too-large: more pixels than a browser should be given. */
export type PictureProblem = 'format' | 'broken' | 'too-large'

/** What a reader of one format throws; read-picture.ts catches it. */
export class PictureError extends Error {
  constructor(readonly problem: PictureProblem) {
    super(problem)
  }
}

const LONGEST_SIDE = 10_000
/** Of one frame: 100 MB once a browser has unpacked it. */
const MOST_PIXELS = 25_000_000
/** Of all frames of a moving picture together. */
const MOST_PIXELS_IN_ALL = 250_000_000

/** Throws for a picture of these measures, read from its header, that would fill a reader's memory, or that is none. */
export function checkSize(width: number, height: number, frameCount = 1): void {
  if (width === 0 || height === 0) throw new PictureError('broken')
  const pixels = width * height
  const isTooLarge =
    Math.max(width, height) > LONGEST_SIDE ||
    pixels > MOST_PIXELS ||
    pixels * Math.max(1, frameCount) > MOST_PIXELS_IN_ALL
  if (isTooLarge) throw new PictureError('too-large')
}

/** Bytes that are looked at one after another. Looking past their end is what a broken picture does, and throws. */
export class ByteReader {
  readonly #view: DataView
  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #at<T>(read: () => T): T {
    try {
      return read()
    } catch {
      throw new PictureError('broken')
    }
  }

  byte = (at: number): number => this.#at(() => this.#view.getUint8(at))
  uint16 = (at: number, isLittle = false): number => this.#at(() => this.#view.getUint16(at, isLittle))
  uint32 = (at: number, isLittle = false): number => this.#at(() => this.#view.getUint32(at, isLittle))

  slice(start: number, end: number): Uint8Array {
    if (end > this.bytes.length || start > end) throw new PictureError('broken')
    return this.bytes.subarray(start, end)
  }

  text = (start: number, length: number): string => String.fromCharCode(...this.slice(start, start + length))
}

/** Pieces one after another. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
