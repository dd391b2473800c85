import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { decodeLexicon, type Lexicon } from '@/lib/question/lexicon/lexicon'

const LEXICON_FILE = 'lib/question/lexicon/data/english.bin.gz'

let loaded: Lexicon | null = null

/** The English lexicon, read once a process (about 0.1 s) and looked for where the language model is. */
export function loadLexicon(): Lexicon {
  loaded ??= decodeLexicon(gunzipSync(readLexiconFile()))
  return loaded
}

function readLexiconFile(): Buffer {
  try {
    return readFileSync(fileURLToPath(new URL('../question/lexicon/data/english.bin.gz', import.meta.url)))
  } catch {
    return readFileSync(`${process.cwd()}/${LEXICON_FILE}`)
  }
}
