import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytes } from './picture'
import { readPicture } from './read-picture'
import { pictureBytes, pictures, type PictureName } from './test-pictures'

const names = Object.keys(pictures) as PictureName[]
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const read = (bytes: Uint8Array) => {
  const result = readPicture(bytes)
  return result.ok ? result.value : result.error
}

/** A PNG chunk; nobody here looks at its checksum. */
const chunk = (type: string, ...data: number[]): Uint8Array =>
  joinBytes([
    Uint8Array.of(0, 0, data.length >> 8, data.length & 255),
    ascii(type),
    Uint8Array.from(data),
    Uint8Array.of(0, 0, 0, 0),
  ])
const png = (...chunks: Uint8Array[]): Uint8Array => joinBytes([ascii('\x89PNG\r\n\x1a\n'), ...chunks])
const header = (width: number, height: number): Uint8Array =>
  chunk(
    'IHDR',
    ...[width, height].flatMap((n) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]),
    8,
    2,
    0,
    0,
    0,
  )

describe('readPicture', () => {
  it.each(names)('keeps what draws a %s, and nothing that its program wrote', (name) => {
    const bytes = pictureBytes(name)
    const picture = read(bytes)
    if (typeof picture === 'string') throw new Error(picture)
    // The first JPEG lies on its side.
    const size = name === 'jpeg' ? [2, 3] : [3, 2]
    expect([picture.width, picture.height]).toEqual(size)
    if (name !== 'gif') expect(latin(bytes)).toContain('SECRETNAME')
    expect(latin(picture.bytes)).not.toContain('SECRETNAME')
    // Read again it is the same to the last byte.
    expect(read(picture.bytes)).toEqual(picture)
  })

  it('keeps which way up a photograph is, and no other EXIF', () => {
    const picture = read(pictureBytes('jpeg'))
    if (typeof picture === 'string') throw new Error(picture)
    const exif = latin(picture.bytes).indexOf('Exif\0\0')
    expect(exif).toBe(6)
    expect(picture.bytes[4]! * 256 + picture.bytes[5]!).toBe(34)
    expect(picture.bytes[31]).toBe(6)
  })

  it.each(names)('leaves behind whatever stands after a %s', (name) => {
    const clean = read(pictureBytes(name))
    expect(read(joinBytes([pictureBytes(name), ascii('<script>alert(1)</script>PK\x03\x04')]))).toEqual(clean)
  })

  it('drops comments and unknown parts within', () => {
    const found = read(
      png(
        header(1, 1),
        chunk('tEXt', 1),
        chunk('eXIf', 1),
        chunk('zzZz', 1),
        chunk('IDAT', 1),
        chunk('IEND'),
      ),
    )
    expect(latin((found as { bytes: Uint8Array }).bytes)).not.toMatch(/tEXt|eXIf|zzZz/)
  })

  it.each([
    [100_000, 100_000],
    [10_001, 1],
    [2 ** 31, 2 ** 31],
    [5001, 5000],
  ])('refuses %i × %i pixels by the header, in no time', (width, height) => {
    expect(read(png(header(width, height), chunk('IDAT', 1), chunk('IEND')))).toBe('too-large')
  })

  it('refuses a moving picture that would fill the memory', () => {
    const frame = Uint8Array.of(0x2c, 0, 0, 0, 0, 0x88, 0x13, 0x88, 0x13, 0, 2, 0)
    const gif = joinBytes([
      ascii('GIF89a'),
      Uint8Array.of(0x88, 0x13, 0x88, 0x13, 0, 0, 0),
      ...Array.from({ length: 11 }, () => frame),
      Uint8Array.of(0x3b),
    ])
    expect(read(gif)).toBe('too-large')
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<?xml version="1.0"?><svg/>',
    '<html><script>alert(1)</script></html>',
    '%PDF-1.7',
    'BM\0\0\0\0',
    'RIFF\0\0\0\0WAVE',
    'PK\x03\x04',
    '',
  ])('takes no other file for a picture: %s', (text) => {
    expect(read(ascii(text))).toBe('format')
  })

  it.each([
    ['nothing but a signature', png()],
    ['no data', png(header(1, 1), chunk('IEND'))],
    ['no end', png(header(1, 1), chunk('IDAT', 1))],
    ['two headers', png(header(1, 1), header(9000, 9000), chunk('IDAT', 1), chunk('IEND'))],
    ['a late header', png(chunk('IDAT', 1), header(1, 1), chunk('IEND'))],
    ['no size', png(header(0, 5), chunk('IDAT', 1), chunk('IEND'))],
    ['a JPEG of nothing', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ])('refuses %s', (_, bytes) => {
    expect(read(bytes)).toBe('broken')
  })

  it('never throws, whatever is cut or changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 6 }),
        fc.nat(4000),
        (name, changes, length) => {
          const bytes = pictureBytes(name).slice(0, length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const result = readPicture(bytes)
          if (result.ok)
            expect(latin(result.value.bytes.subarray(0, 4))).toMatch(/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF)/)
        },
      ),
      { numRuns: 500 },
    )
  })
})
