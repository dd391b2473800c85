import { LinearModel } from './linear-model'
import type { ParserModel } from './parser'

/** Everything the annotation needs beside code: tag and relation names, weights, and lemmas that no rule gives. */
export interface LanguageModel {
  /** 'UPOS|XPOS', by the tagger's class. */
  tags: string[]
  /** Relations of Universal Dependencies, by the parsers' label class. */
  labels: string[]
  /** Lemmas that the rules of lemma.ts would get wrong, by 'wordclass form' ('VERB went' → 'go'). */
  lemmas: Map<string, string>
  tagger: LinearModel
  /** Reads from left to right. */
  forward: ParserModel
  /** Reads from right to left: where both agree, an arc can be trusted. */
  backward: ParserModel
}

/** One table of weights in a model file. */
export interface WeightSection {
  name: 'tagger' | 'forward-moves' | 'forward-labels' | 'backward-moves' | 'backward-labels'
  rowBits: number
  classCount: number
  largestWeight: number
}

export interface ModelHeader {
  format: 'versed-language-1'
  tags: string[]
  labels: string[]
  lemmas: Record<string, string>
  sections: WeightSection[]
}

/**
 * A model from the bytes of its file, already unzipped: four bytes of header length (little-endian), the header as JSON, then the
 * weight tables in the header's order, one byte a weight. Throws if the bytes are of another format or cut short.
 */
export function decodeLanguageModel(bytes: Uint8Array): LanguageModel {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as ModelHeader
  if (header.format !== 'versed-language-1')
    throw new Error('This is not a language model that Versed can read.')
  const weights = new Map<string, LinearModel>()
  let offset = 4 + headerLength
  for (const section of header.sections) {
    const size = (1 << section.rowBits) * section.classCount
    if (offset + size > bytes.length) throw new Error('The language model is cut short.')
    weights.set(
      section.name,
      new LinearModel(
        bytes.subarray(offset, offset + size),
        section.classCount,
        section.rowBits,
        section.largestWeight,
      ),
    )
    offset += size
  }
  const get = (name: WeightSection['name']): LinearModel => {
    const found = weights.get(name)
    if (!found) throw new Error(`The language model has no section ${name}.`)
    return found
  }
  return {
    tags: header.tags,
    labels: header.labels,
    lemmas: new Map(Object.entries(header.lemmas)),
    tagger: get('tagger'),
    forward: { moves: get('forward-moves'), labels: get('forward-labels'), isReversed: false },
    backward: { moves: get('backward-moves'), labels: get('backward-labels'), isReversed: true },
  }
}
