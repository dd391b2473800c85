const NEWLINE = 10
const decoder = new TextDecoder()

/**
 * Lines of UTF-8 text, found by their keys without making strings of them all. They are sorted by key, in the order of UTF-16 units;
 * the last one ends without a newline.
 */
export class SortedLines {
  private readonly starts: Uint32Array

  constructor(
    private readonly bytes: Uint8Array,
    private readonly keyOf: (line: string) => string = (line) => line,
  ) {
    const starts = [0]
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1)
    starts.push(bytes.length + 1)
    this.starts = Uint32Array.from(starts)
  }

  get count(): number {
    return this.starts.length - 1
  }

  line(place: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[place]!, this.starts[place + 1]! - 1))
  }

  /** The place of the line with this key; null if there is none. */
  find(key: string): number | null {
    let low = 0
    let high = this.count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.keyOf(this.line(middle))
      if (found === key) return middle
      if (found < key) low = middle + 1
      else high = middle - 1
    }
    return null
  }
}
