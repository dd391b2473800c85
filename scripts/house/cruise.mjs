import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from '../launcher/project.mjs'
import { listSourceFiles, SOURCE_FOLDERS } from './source-files.mjs'

const CLI = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

/**
 * What dependency-cruiser finds under `base`: breaches of the house rules, and our modules that it read.
 * The second is there because a tool that reads nothing finds nothing: it has happened, silently.
 * @returns {Promise<{ breaches: { rule: string, from: string, to: string, comment: string }[], readModules: string[], sourceFiles: string[] }>}
 */
export async function cruise(base) {
  const folders = SOURCE_FOLDERS.filter((folder) => fs.existsSync(path.join(base, folder)))
  const args = [CLI, '--config', '.config/dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { modules, summary } = JSON.parse(await run(args, base))
  const ours = new Set(listSourceFiles(base))
  const read = modules.filter(({ source, followable }) => followable !== false && ours.has(source))
  const { forbidden, required } = summary.ruleSetUsed
  const comments = new Map([...forbidden, ...required].map(({ name, comment }) => [name, comment]))
  return {
    breaches: summary.violations.map(({ rule, from, to, cycle }) => ({
      rule: rule.name,
      from,
      to: cycle ? cycle.map(({ name }) => name).join(' → ') : to,
      comment: comments.get(rule.name) ?? '',
    })),
    readModules: read.map(({ source }) => source).sort(),
    sourceFiles: [...ours],
  }
}

/** It exits with the number of breaches, so the code says nothing; an answer that is no JSON does. */
function run(args, cwd) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 256 * 1024 * 1024 }, (error, stdout, stderr) =>
      stdout.startsWith('{') ? resolve(stdout) : reject(new Error(stderr || stdout || String(error))),
    )
  })
}
