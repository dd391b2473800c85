import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { decodeLanguageModel, type LanguageModel } from '@/lib/article/language/language-model'

const MODEL_FILE = 'lib/article/language/model/english.bin.gz'

let loaded: LanguageModel | null = null

/**
 * The English language model, read once a process (about 0.3 s). `root` is the project's folder; without it the file is looked for
 * beside this one, and then below the folder that the process was started in (as it is when the server has bundled this module).
 */
export function loadLanguageModel(root?: string): LanguageModel {
  loaded ??= decodeLanguageModel(gunzipSync(readModelFile(root)))
  return loaded
}

function readModelFile(root: string | undefined): Buffer {
  if (root !== undefined) return readFileSync(`${root}/${MODEL_FILE}`)
  try {
    return readFileSync(fileURLToPath(new URL('../article/language/model/english.bin.gz', import.meta.url)))
  } catch {
    return readFileSync(`${process.cwd()}/${MODEL_FILE}`)
  }
}
