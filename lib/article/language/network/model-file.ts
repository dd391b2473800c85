/** A table of weights: `codes` holds rows × columns whole numbers; times its row's scale, each is a weight. */
export interface Matrix {
  rows: number
  columns: number
  codes: Int8Array
  scales: Float32Array
}

export interface ModelHeader {
  format: 'versed-language-2'
  /** 'UPOS|XPOS' by class. */
  tags: string[]
  /** Relations of Universal Dependencies by class. */
  labels: string[]
  /** Kinds of things by class; the first is 'none'. */
  entities: string[]
  /** Lemmas that the rules of lemma.ts would get wrong, by lemmaKey. */
  lemmas: Record<string, string>
  /** Words with a vector of the network's own, one a line; the first stands for all others. */
  words: string
  /** Words with a vector from GloVe, one a line. */
  vectorWords: string
  /** In the file's order: each as its scales (32-bit floats) and then its codes, or as floats alone where isExact. */
  matrices: { name: string; rows: number; columns: number; isExact: boolean }[]
}

export interface ModelFile {
  header: ModelHeader
  matrices: ReadonlyMap<string, Matrix>
  /** Biases and the like, kept as floats. */
  vectors: ReadonlyMap<string, Float32Array>
}

/**
 * The parts of a model file that is already unzipped: four bytes of header length (little-endian), the header as JSON, then the
 * weights. Throws if the bytes are of another format or cut short.
 */
export function decodeModelFile(bytes: Uint8Array): ModelFile {
  if (bytes.length < 4) throw new Error('The language model is cut short.')
  const headerEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
  if (headerEnd > bytes.length) throw new Error('This is not a language model that Versed can read.')
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, headerEnd))) as ModelHeader
  if (header.format !== 'versed-language-2')
    throw new Error('This is not a language model that Versed can read.')
  const matrices = new Map<string, Matrix>()
  const vectors = new Map<string, Float32Array>()
  let offset = headerEnd
  const take = (size: number): Uint8Array => {
    if (offset + size > bytes.length) throw new Error('The language model is cut short.')
    offset += size
    return bytes.subarray(offset - size, offset)
  }
  const takeFloats = (count: number): Float32Array => {
    const floats = new Float32Array(count)
    new Uint8Array(floats.buffer).set(take(4 * count))
    return floats
  }
  for (const { name, rows, columns, isExact } of header.matrices) {
    if (isExact) {
      vectors.set(name, takeFloats(rows * columns))
      continue
    }
    const scales = takeFloats(rows)
    const codes = take(rows * columns)
    matrices.set(name, {
      rows,
      columns,
      scales,
      codes: new Int8Array(codes.buffer, codes.byteOffset, codes.length),
    })
  }
  return { header, matrices, vectors }
}

/** A part of a model file by name; a file that lacks one is broken. */
export function found<T>(parts: ReadonlyMap<string, T>, name: string): T {
  const part = parts.get(name)
  if (!part) throw new Error(`The language model has no part ${name}.`)
  return part
}
