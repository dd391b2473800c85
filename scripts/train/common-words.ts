/**
 * Counts in how many texts each word stands, and writes the words in steps from those of nearly every text to those of few.
 *   tsx scripts/train/common-words.ts TEXTS.jsonl
 * TEXTS.jsonl: lines {text}, of as many subjects as can be had; texts of fewer than 120 different words are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { STEPS } from '../../lib/question/appraisal/common-words'

const FILE = 'lib/question/appraisal/common-words.json'
const LEAST_WORDS = 120
/** Words of fewer texts are as rare as those of none. */
const LEAST_TEXTS = 4

const [textsFile] = process.argv.slice(2)
if (!textsFile) {
  console.error('usage: tsx scripts/train/common-words.ts TEXTS.jsonl')
  process.exit(2)
}
const held = new Map<string, number>()
let texts = 0
for (const line of readFileSync(textsFile, 'utf8').trim().split('\n')) {
  const { text } = JSON.parse(line) as { text: string }
  const words = new Set(text.toLowerCase().match(/[a-z]{3,}/g))
  if (words.size < LEAST_WORDS) continue
  texts++
  for (const word of words) held.set(word, (held.get(word) ?? 0) + 1)
}
const steps = Array.from({ length: STEPS }, (): string[] => [])
for (const [word, count] of held)
  if (count >= LEAST_TEXTS) steps[Math.min(STEPS - 1, Math.floor(Math.log2(texts / count)))]!.push(word)
const lines = steps.map((words) => JSON.stringify(words.sort().join(' ')))
writeFileSync(FILE, `[\n${lines.join(',\n')}\n]\n`)
console.log(`${texts} texts, words by step: ${steps.map((words) => words.length).join(', ')}`)
