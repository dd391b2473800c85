import { readFileSync } from 'node:fs'

/** A set of noun meanings as WordNet's data.noun tells it; synsets are named by their offset there. */
export interface NounSynset {
  /** Its words as they are written ('Antonin Dvorak'). */
  words: string[]
  /** What it is a kind of, or an instance of. */
  parents: string[]
  /** True if it is one thing (a person, a city) and no kind. */
  isInstance: boolean
  /** What it is a part of ('France' for 'Paris'). */
  wholes: string[]
}

export interface WordNetNouns {
  synsets: ReadonlyMap<string, NounSynset>
  /** The senses of each lemma (small letters, blanks), the commonest first. */
  senses: ReadonlyMap<string, string[]>
}

/** Reads data.noun and index.noun (format: wndb(5WN)) of WordNet's dict folder. */
export function readWordNetNouns(folder: string): WordNetNouns {
  const synsets = new Map(dataLines(`${folder}/data.noun`).map((line) => parseSynset(line)))
  const senses = new Map(dataLines(`${folder}/index.noun`).map((line) => parseSenses(line)))
  return { synsets, senses }
}

/** The lines of a file without its licence, which is indented. */
const dataLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

const plain = (word: string): string => word.replaceAll('_', ' ')

function parseSynset(line: string): [string, NounSynset] {
  const fields = line.split(' | ')[0]!.split(' ')
  const wordCount = parseInt(fields[3]!, 16)
  const words = Array.from({ length: wordCount }, (_, i) => plain(fields[4 + 2 * i]!))
  const start = 4 + 2 * wordCount
  const pointers = Array.from({ length: Number(fields[start]) }, (_, i) => ({
    symbol: fields[start + 1 + 4 * i]!,
    offset: fields[start + 2 + 4 * i]!,
    pos: fields[start + 3 + 4 * i]!,
  })).filter((pointer) => pointer.pos === 'n')
  const targets = (...symbols: string[]): string[] =>
    pointers.filter((pointer) => symbols.includes(pointer.symbol)).map((pointer) => pointer.offset)
  return [
    fields[0]!,
    {
      words,
      parents: targets('@', '@i'),
      isInstance: pointers.some((pointer) => pointer.symbol === '@i'),
      wholes: targets('#p'),
    },
  ]
}

function parseSenses(line: string): [string, string[]] {
  const fields = line.trim().split(' ')
  const count = Number(fields[2])
  return [plain(fields[0]!), fields.slice(-count)]
}
