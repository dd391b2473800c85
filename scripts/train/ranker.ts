/**
 * Trains the ranker on judged questions and writes its weights; prints how good it is on texts that it was not trained on.
 *   tsx scripts/train/ranker.ts [--ratings RATINGS.tsv] JUDGED.jsonl …
 * JUDGED: lines of lib/question/judged/judgement.ts, from ranker-sample.ts. RATINGS (optional): lines 'question TAB text TAB rating 1-5'
 * of questions rated by people, which teach what good wording is. Everything is measured by leaving out one text in turn. About a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readJudgements, type Judgement } from '../../lib/question/judged/judgement'
import { probabilityOf, type LogisticModel } from '../../lib/question/rank-model'
import { wordingFeatures } from '../../lib/question/rank-wording'
import { areaUnderCurve, brierScore, precisionCurve, type Scored } from './classifier-figures'
import { fitLogistic, type Example } from './logistic-regression'

const WEIGHTS_FILE = 'lib/question/rank-weights.json'
/** A rating from here on counts as good: ratings run from 1 to 5. */
const GOOD_RATING = 3.5
/** Features seen in fewer examples are not learned. */
const LEAST_SEEN = 6
const PENALTIES = [0.5, 1, 2, 4, 8, 16]
const FOLDS = 10

const args = process.argv.slice(2)
const ratingsFile = args[0] === '--ratings' ? args[1] : undefined
const files = ratingsFile === undefined ? args : args.slice(2)
if (files.length === 0) {
  console.error('usage: tsx scripts/train/ranker.ts [--ratings RATINGS.tsv] JUDGED.jsonl …')
  process.exit(2)
}

const wording = ratingsFile === undefined ? keptWording() : wordingModel(readFileSync(ratingsFile, 'utf8'))
const judged = files
  .flatMap((file) => readJudgements(readFileSync(file, 'utf8')))
  .filter((judgement) => judgement.failed !== null)
const rows = judged.map((judgement) => ({ text: judgement.text, example: exampleOf(judgement) }))
const good = rows.filter(({ example }) => example.label === 1).length
console.log(`${rows.length} judgements on ${new Set(rows.map((row) => row.text)).size} texts, ${good} good`)

const measured = PENALTIES.map((penalty) => ({ penalty, scored: leaveTextsOut(rows, penalty) }))
for (const { penalty, scored } of measured)
  console.log(
    `penalty ${penalty}: AUC ${areaUnderCurve(scored).toFixed(3)}, Brier ${brierScore(scored).toFixed(3)}`,
  )
const best = measured.reduce((a, b) => (brierScore(b.scored) < brierScore(a.scored) ? b : a))
report(best.scored)
const model = fitLogistic(
  rows.map((row) => row.example),
  namesOf(rows.map((row) => row.example)),
  best.penalty,
)
writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ model, wording }, null, 2)}\n`)
const strongest = Object.entries(model.weights).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
for (const [name, weight] of strongest.slice(0, 30)) console.log(`${weight.toFixed(2).padStart(6)}  ${name}`)
console.log(`${WEIGHTS_FILE}: penalty ${best.penalty}, ${strongest.length} features`)

/** The wording model of the weights as they are, for training again without the ratings. */
function keptWording(): LogisticModel {
  return (JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8')) as { wording: LogisticModel }).wording
}

/** What good wording is, learned from rated questions; texts are left out in turn to measure it. */
function wordingModel(table: string): LogisticModel {
  const rated = table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([question, text, rating]) => ({
      text: text!,
      example: {
        features: wordingFeatures(question!),
        label: label(Number(rating) >= GOOD_RATING),
        weight: 1,
      },
    }))
  const scored = leaveTextsOut(rated, 4)
  console.log(`${rated.length} rated questions: AUC of wording alone ${areaUnderCurve(scored).toFixed(3)}`)
  const examples = rated.map((row) => row.example)
  return fitLogistic(examples, namesOf(examples), 4)
}

function label(isGood: boolean): 0 | 1 {
  return isGood ? 1 : 0
}

function exampleOf({ features, failed, stem }: Judgement): Example {
  const isGood = failed!.length === 0
  return {
    features: { ...features, wording: probabilityOf(wordingFeatures(stem), wording) },
    label: label(isGood),
    weight: 1,
  }
}

function namesOf(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const [name, value] of Object.entries(features))
      if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= LEAST_SEEN && count < examples.length)
    .map(([name]) => name)
    .sort()
}

/** Each example with the score of a model that has seen nothing of its text. */
function leaveTextsOut(all: readonly { text: string; example: Example }[], penalty: number): Scored[] {
  const texts = [...new Set(all.map((row) => row.text))].sort()
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold): Scored[] => {
    const train = all.filter((row) => foldOf.get(row.text) !== fold).map((row) => row.example)
    const model = fitLogistic(train, namesOf(train), penalty)
    return all
      .filter((row) => foldOf.get(row.text) === fold)
      .map(({ example }) => ({ score: probabilityOf(example.features, model), label: example.label }))
  }).flat()
}

function report(scored: readonly Scored[]): void {
  const right = scored.filter(({ score, label: truth }) => score >= 0.5 === (truth === 1)).length
  console.log(
    `held out: AUC ${areaUnderCurve(scored).toFixed(3)}, accuracy ${(right / scored.length).toFixed(3)}`,
  )
  console.log('threshold  kept  precision  recall')
  for (const point of precisionCurve(scored, [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]))
    console.log(
      `${point.threshold.toFixed(2).padStart(9)}  ${String(point.kept).padStart(4)}  ${point.precision.toFixed(3).padStart(9)}  ${point.recall.toFixed(3).padStart(6)}`,
    )
}
