import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject, requireFromProject } from './project.mjs'
import { hashFiles } from './stamps.mjs'

const ROOMS = ['core', 'article', 'claim', 'question', 'quiz', 'review', 'cli'].map((name) => `lib/${name}`)
/** What is bundled of them: weights and judgements are not. */
const SOURCE = /\.(?:ts|json)$/
/** Read only where a file needs them, and from where they are installed: they look for files of their own, or are CommonJS. */
const LEFT_OUT = ['@mozilla/readability', 'katex', 'linkedom', 'mammoth', 'pdfjs-dist']

/**
 * The file of lib/cli/versed.ts with all that it imports, as plain JavaScript: made once for these very sources, because translating
 * some hundred files takes as long as making the questions on an article. What a command needs alone stays in a file of its own.
 */
export async function bundleCommands() {
  const folder = inProject('node_modules/.cache/versed/commands')
  const made = path.join(folder, hashFiles(...listSources(), 'package-lock.json', 'tsconfig.json'))
  if (!fs.existsSync(made)) {
    const unfinished = `${made}.${process.pid}`
    await bundle(unfinished)
    keep(unfinished, made)
    for (const old of fs.readdirSync(folder))
      if (path.join(folder, old) !== made) fs.rmSync(path.join(folder, old), { recursive: true, force: true })
  }
  return pathToFileURL(path.join(made, 'versed.mjs')).href
}

const listSources = () =>
  ROOMS.flatMap((room) =>
    fs
      .readdirSync(inProject(room), { recursive: true })
      .filter((file) => SOURCE.test(file))
      .sort()
      .map((file) => `${room}/${file}`),
  )

async function bundle(folder) {
  // The very one that tsx translates with.
  const { build } = createRequire(requireFromProject.resolve('tsx'))('esbuild')
  await build({
    absWorkingDir: inProject(),
    entryPoints: ['lib/cli/versed.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: LEFT_OUT,
    // Weights and lexicon are looked for from the folder of the sources.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(inProject('lib/cli/versed.ts')).href) },
    logLevel: 'error',
  })
}

/** Gives what was made its name, unless another process was quicker. */
function keep(unfinished, made) {
  try {
    fs.renameSync(unfinished, made)
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true })
    if (!fs.existsSync(made)) throw error
  }
}
