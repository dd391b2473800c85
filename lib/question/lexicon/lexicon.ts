import { NounSenses } from './noun-senses'
import { SortedLines } from './sorted-lines'
import { WordVectors } from './word-vectors'

export const LEXICON_FORMAT = 'versed-lexicon-1'

/** The parts of a lexicon's file, in their order. */
export const LEXICON_SECTIONS = [
  'words',
  'vectors',
  'terms',
  'senses',
  'parents',
  'wholes',
  'names',
  'instances',
] as const
export type LexiconSection = (typeof LEXICON_SECTIONS)[number]

/** What the file of a lexicon begins with, as JSON, after four bytes that give its length. */
export interface LexiconHeader {
  format: typeof LEXICON_FORMAT
  /** The value of one step of each dimension of the vectors. */
  steps: number[]
  /** Bytes of the sections. */
  sizes: Record<LexiconSection, number>
}

/** What is known of words beyond any article: which are alike, and what nouns and famous names are kinds of. */
export interface Lexicon {
  vectors: WordVectors
  nouns: NounSenses
}

/**
 * A lexicon from the bytes of its file, already unzipped. 'words' and 'terms' are sorted lines; 'vectors' half a byte a value;
 * 'senses' (three a term, the commonest first), 'parents' and 'wholes' (two a synset) are 16-bit numbers of synsets, little-endian;
 * 'names' is one number of a term a synset,
 * 'instances' one byte a synset. Nothing is parsed before it is asked for. Throws if the bytes are of another format or cut short.
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as LexiconHeader
  if (header.format !== LEXICON_FORMAT) throw new Error('This is not a lexicon that Versed can read.')
  const sections = new Map<LexiconSection, Uint8Array>()
  let offset = 4 + headerLength
  for (const name of LEXICON_SECTIONS) {
    const end = offset + header.sizes[name]
    if (end > bytes.length) throw new Error('The lexicon is cut short.')
    sections.set(name, bytes.subarray(offset, end))
    offset = end
  }
  const numbers = (name: LexiconSection): Uint16Array =>
    new Uint16Array(new Uint8Array(sections.get(name)!).buffer)
  return {
    vectors: new WordVectors(new SortedLines(sections.get('words')!), sections.get('vectors')!, header.steps),
    nouns: new NounSenses(new SortedLines(sections.get('terms')!, (line) => line.toLowerCase()), {
      senses: numbers('senses'),
      parents: numbers('parents'),
      wholes: numbers('wholes'),
      names: numbers('names'),
      instances: sections.get('instances')!,
    }),
  }
}
