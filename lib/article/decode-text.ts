/** Bytes that begin files which hold no text; the first bytes are enough to know them. */
const binarySignatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a, 0x90], // Windows program
  [0x49, 0x44, 0x33], // MP3
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
]

/** A text may hold a few stray control characters; with more than this share it is something else. */
const largestControlShare = 0.02

/** True if the bytes begin with the given ones. */
export const startsWithBytes = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/**
 * The text that the bytes of a file are, or null if they are none. A byte order mark decides; then UTF-16 shows by its
 * zero bytes; then UTF-8 if it is valid; then the charset that an HTML file names; then windows-1252.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (binarySignatures.some((signature) => startsWithBytes(bytes, signature))) return null
  const encoding = findEncoding(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text =
    encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/g, windows1252Character) : decoded
  return isMostlyText(text) ? text : null
}

/**
 * Node 20 decodes windows-1252 as if it were ISO 8859-1, which has no characters from 0x80 to 0x9f: these are the right
 * ones, by the WHATWG's index. Where the decoder did its work there is nothing left to replace.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const windows1252Character = (character: string): string => windows1252[character.charCodeAt(0) - 0x80]!

function findEncoding(bytes: Uint8Array): string {
  if (startsWithBytes(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWithBytes(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWithBytes(bytes, [0xfe, 0xff])) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const pairs = Math.floor(head.length / 2)
  let evenZeros = 0
  let oddZeros = 0
  for (let i = 0; i < pairs; i++) {
    if (head[i * 2] === 0) evenZeros += 1
    if (head[i * 2 + 1] === 0) oddZeros += 1
  }
  if (pairs >= 4 && oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) return 'utf-16le'
  if (pairs >= 4 && evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1) return 'utf-16be'
  if (isUtf8(bytes)) return 'utf-8'
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,30})/i.exec(
    new TextDecoder('windows-1252').decode(head),
  )
  return named ? knownEncoding(named[1]!) : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The encoding by that name if there is one; a page that is not UTF-8 although it says so is windows-1252. */
function knownEncoding(label: string): string {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-') ? 'windows-1252' : encoding
  } catch {
    return 'windows-1252'
  }
}

function isMostlyText(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0
  return odd <= Math.max(8, text.length * largestControlShare)
}
