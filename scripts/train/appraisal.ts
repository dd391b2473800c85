/**
 * Trains the appraisal of sentences on what teachers said of them and writes its weights; prints how good it is on texts that it has not seen.
 *   tsx scripts/train/appraisal.ts TEXTS.jsonl [--folds DIR] [--only TASK]
 * TEXTS.jsonl has the articles of lib/question/judged/sentences as lines {id, title, text}, which the project does not keep. With --folds, further
 * models are written to DIR, 0.json and so on, each without a part of the texts: ranker-features.ts takes the one that has not seen its text. With --only, one
 * model is learned ('key') and the others stay as they are.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readPlain } from '../../lib/article/read-plain'
import { ownTitle } from '../../lib/claim/passages/lead'
import { readClaims } from '../../lib/claim/read-claims'
import { loadLexicon } from '../../lib/cli/load-lexicon'
import { loadLanguageModel } from '../../lib/cli/load-model'
import { judgesOf, type AppraisalWeights } from '../../lib/question/appraisal/judges'
import { keyFeatures, keySigns } from '../../lib/question/appraisal/key-features'
import { keySpans } from '../../lib/question/appraisal/key-spans'
import { Judge, placesOf, type LearnedModel } from '../../lib/question/appraisal/learned-model'
import { appraisalFeatures } from '../../lib/question/appraisal/sentence-features'
import { signsOf } from '../../lib/question/appraisal/sentence-signs'
import { verifyContext } from '../../lib/question/verify/verify-context'
import { areaUnderCurve, precisionCurve, type Scored } from './classifier-figures'
import { foldsOf, learn, PARTS, partOf, type SignedExample } from './sign-model'

const FOLDER = 'lib/question/judged/sentences'
const GAPS_FOLDER = 'lib/question/judged/gaps'
const WEIGHTS_FILE = 'lib/question/appraisal/appraisal-weights.json'
const judgedSchema = z.object({
  text: z.string(),
  /** True for texts that are only measured on. */
  heldOut: z.boolean().optional(),
  /** Number of the sentence, and whether it stands alone and is worth knowing, 0 to 2 each. */
  judged: z.array(z.tuple([z.number(), z.number(), z.number()])),
})
const gapsSchema = z.object({
  text: z.string(),
  /** Number of the sentence, the first place and the number of the words of each gap that was offered, and which of them are good. */
  judged: z.array(z.tuple([z.number(), z.array(z.tuple([z.number(), z.number()])), z.array(z.number())])),
})
type Task = keyof AppraisalWeights
type Examples = Record<Task, SignedExample[]>

const { positionals, values: flags } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, only: { type: 'string' } },
})
const [textsFile] = positionals
if (!textsFile) {
  console.error('usage: tsx scripts/train/appraisal.ts TEXTS.jsonl [--folds DIR] [--only TASK]')
  process.exit(2)
}
const judged = new Map(readLines(FOLDER, judgedSchema).map((one) => [one.text, one]))
const gaps = readLines(GAPS_FOLDER, gapsSchema)
const examples: Examples = { stands: [], nearly: [], worth: [], central: [], key: [] }
const unseen: Examples = { stands: [], nearly: [], worth: [], central: [], key: [] }
for (const line of readFileSync(textsFile, 'utf8').trim().split('\n')) {
  const { id, title, text } = JSON.parse(line) as Record<'id' | 'title' | 'text', string>
  const known = judged.get(id)
  if (known === undefined) continue
  judged.delete(id)
  collect({ id, title, text }, known.judged, known.heldOut ? unseen : examples)
}
if (judged.size > 0) console.log(`${judged.size} judged texts are not in ${textsFile}`)
const tasks = (Object.keys(examples) as Task[]).filter(
  (task) => flags.only === undefined || task === flags.only,
)
if (flags.folds !== undefined)
  for (let fold = 0; fold < PARTS; fold++)
    learnInto(`${flags.folds}/${fold}.json`, ({ text }) => partOf(text) !== fold)
else
  for (const task of tasks) {
    const folds = foldsOf(
      examples[task].map(({ text }) => text),
      5,
    )
    const test = examples[task].filter(({ text }) => folds.get(text) === 0)
    const model = learn(examples[task].filter(({ text }) => folds.get(text) !== 0))
    report(`${task}, a fifth of the texts left out`, test, model)
    if (unseen[task].length > 0) report(`${task}, texts that are never learned from`, unseen[task], model)
  }
learnInto(WEIGHTS_FILE, () => true)

/** Learns the tasks from the examples that are wanted and writes the models to a file, where the other tasks stay as they are. */
function learnInto(file: string, isWanted: (example: SignedExample) => boolean): void {
  const kept = flags.only === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as object)
  const learned = tasks.map((task) => [task, learn(examples[task].filter(isWanted))] as const)
  const weights = { ...kept, ...Object.fromEntries(learned) }
  judgesOf(weights)
  writeFileSync(file, `${JSON.stringify(weights)}\n`)
}

function readLines<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => schema.parse(JSON.parse(line)))
}

function collect(
  { id, title, text }: Record<'id' | 'title' | 'text', string>,
  labels: readonly (readonly [number, number, number])[],
  into: Examples,
): void {
  const model = loadLanguageModel()
  const article = { ...readPlain(text), title }
  const read = readClaims(article, model, () => {})
  const context = verifyContext(read, ownTitle(article), model, { vectors: loadLexicon().vectors })
  for (const [number, stands, worth] of labels) {
    const sentence = read.sentences[number]
    if (sentence === undefined || sentence.unfit !== null) continue
    const signs = placesOf(signsOf(sentence))
    const features = appraisalFeatures(sentence, context)
    const add = (task: Task, isTrue: boolean): void => {
      into[task].push({ text: id, signs, features, label: isTrue ? 1 : 0 })
    }
    add('stands', stands === 2)
    add('nearly', stands >= 1)
    add('worth', worth >= 1)
    add('central', worth === 2)
  }
  for (const [number, offered, good] of gaps.flatMap((one) => (one.text === id ? one.judged : []))) {
    const sentence = read.sentences[number]
    if (sentence === undefined) continue
    const spans = keySpans(sentence, read.mentions)
    offered.forEach(([first, count], i) => {
      const span = spans.find(({ places }) => places[0] === first && places.length === count)
      if (span === undefined) return
      const signs = placesOf(keySigns(sentence, span))
      const features = keyFeatures(sentence, span, context)
      into.key.push({ text: id, signs, features, label: good.includes(i) ? 1 : 0 })
    })
  }
}

function report(name: string, test: readonly SignedExample[], model: LearnedModel): void {
  const judge = new Judge(model)
  const scored: Scored[] = test.map(({ signs, features, label }) => ({
    score: judge.probabilityAt(signs, features),
    label,
  }))
  const good = scored.filter(({ label }) => label === 1).length
  console.log(`${name}: ${good} of ${scored.length}, AUC ${areaUnderCurve(scored).toFixed(3)}`)
  const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
  const curve = precisionCurve(scored, thresholds)
  console.log(
    curve
      .map(({ threshold, kept, precision }) => `${threshold}: ${kept}, ${(100 * precision).toFixed(0)} %`)
      .join('  '),
  )
}
