/** A 32-bit FNV-1a hash of a text's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return hash | 0
}

/** One hash from two, different for (a, b) and (b, a); the finisher is murmur3's. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 13
  return hash | 0
}

/** The active features of one decision: hashes of a template's number with what it saw. Reused, so it makes no garbage. */
export class FeatureRow {
  readonly hashes = new Int32Array(160)
  count = 0

  clear(): void {
    this.count = 0
  }

  one(template: number, a: number): void {
    this.hashes[this.count++] = mixHashes(template, a)
  }

  two(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mixHashes(template, mixHashes(a, b))
  }

  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = mixHashes(template, mixHashes(mixHashes(a, b), c))
  }
}
