/**
 * Trains the ranker on the judged rounds and writes its weights; prints how good it is on texts that it was not trained on.
 *   tsx scripts/train/ranker.ts [--ratings RATINGS.tsv]
 * It learns from every round of lib/question/judged that has features (ranker-features.ts): those whose readers had the rubric alone. RATINGS (optional): lines
 * 'question TAB text TAB rating 1-5' of questions rated by people, which teach what good wording is; without them the wording model stays as it is. Everything is
 * measured by leaving out a tenth of the texts in turn. About half a minute.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readJudgements, readRoundFeatures } from '../../lib/question/judged/judgement'
import { Judge, placesOf } from '../../lib/question/appraisal/learned-model'
import { probabilityOf, type LogisticModel } from '../../lib/question/rank-model'
import { questionSigns } from '../../lib/question/rank-signs'
import { wordingFeatures } from '../../lib/question/rank-wording'
import { SETTINGS, type BoostingSettings } from './boosted-trees'
import { areaUnderCurve, brierScore, precisionCurve, type Scored } from './classifier-figures'
import { fitLogistic, type Example } from './logistic-regression'
import { foldsOf, learn, type SignedExample } from './sign-model'

const FOLDER = 'lib/question/judged'
const WEIGHTS_FILE = 'lib/question/rank-weights.json'
/** A rating from here on counts as good: ratings run from 1 to 5. */
const GOOD_RATING = 3.5
const WORDING_PENALTY = 4
/** Features seen in fewer questions are not learned. */
const LEAST_SEEN = 8
const FOLDS = 10
/** Chosen by leaving texts out: with the best of all thresholds deeper trees learn the texts by heart. */
const TREES: BoostingSettings = { ...SETTINGS, depth: 4, leastRows: 12, featureShare: 0.4, cuts: 1 }
/** The shares of the best questions of which the table tells how many are good. */
const SHARES = [0.1, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1]

interface JudgedRow extends SignedExample {
  round: string
}

const ratingsFile = process.argv[2] === '--ratings' ? process.argv[3] : undefined
const wording = ratingsFile === undefined ? keptWording() : wordingModel(readFileSync(ratingsFile, 'utf8'))
const rows = judgedRows()
const rounds = [...new Set(rows.map(({ round }) => round))]
console.log(`${rows.length} judged questions of ${rounds.join(', ')}`)

const scored = leaveTextsOut(rows)
report('all rounds', scored)
for (const round of rounds)
  report(
    round,
    scored.filter((_, i) => rows[i]!.round === round),
  )
const model = learn(rows, TREES)
writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ model, wording })}\n`)
const { features, trees } = model.trees
const used = trees.flat().flatMap((node) => (node.length === 4 ? [features[node[0]]!] : []))
const most = [...countsOf(used)].sort(([, a], [, b]) => b - a).slice(0, 25)
console.log(`asked most: ${most.map(([name, count]) => `${name} ${count}`).join(', ')}`)

/** All judged questions of which there are features, without those features that are hardly ever seen. */
function judgedRows(): JudgedRow[] {
  const found = readdirSync(`${FOLDER}/features`)
    .sort()
    .flatMap((file) => {
      const judged = readJudgements(readFileSync(`${FOLDER}/rounds/${file}`, 'utf8'))
      const features = readRoundFeatures(readFileSync(`${FOLDER}/features/${file}`, 'utf8'))
      if (features.rows.length !== judged.length)
        throw new Error(`${file}: not as many features as questions`)
      return judged.flatMap((question, i) => {
        const values = features.rows[i]
        if (!values) return []
        const known = features.names.map((name, k) => [name, values[k]!] as const)
        return [
          { round: file.replace('.jsonl', ''), question, known: known.filter(([, value]) => value !== 0) },
        ]
      })
    })
  const seen = countsOf(found.flatMap(({ known }) => known.map(([name]) => name)))
  return found.map(({ round, question, known }) => ({
    round,
    text: question.text,
    signs: placesOf(questionSigns(question)),
    features: Object.fromEntries(known.filter(([name]) => seen.get(name)! >= LEAST_SEEN)),
    label: labelOf(question.failed.length === 0),
  }))
}

function labelOf(isGood: boolean): 0 | 1 {
  return isGood ? 1 : 0
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Each row with the score of a model that has seen nothing of its text. */
function leaveTextsOut(all: readonly JudgedRow[]): Scored[] {
  const folds = foldsOf(
    all.map(({ text }) => text),
    FOLDS,
  )
  const judges = Array.from(
    { length: FOLDS },
    (_, fold) =>
      new Judge(
        learn(
          all.filter(({ text }) => folds.get(text) !== fold),
          TREES,
        ),
      ),
  )
  return all.map(({ text, signs, features, label }) => ({
    score: judges[folds.get(text)!]!.probabilityAt(signs, features),
    label,
  }))
}

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
        label: labelOf(Number(rating) >= GOOD_RATING),
        weight: 1,
      },
    }))
  const examples = rated.map(({ example }) => example)
  const foldOf = foldsOf(
    rated.map(({ text }) => text),
    FOLDS,
  )
  const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
    const train = rated.filter(({ text }) => foldOf.get(text) !== fold).map(({ example }) => example)
    const fitted = fitLogistic(train, namesIn(train), WORDING_PENALTY)
    return rated
      .filter(({ text }) => foldOf.get(text) === fold)
      .map(({ example }) => ({ score: probabilityOf(example.features, fitted), label: example.label }))
  }).flat()
  console.log(`${rated.length} rated questions: AUC of wording alone ${areaUnderCurve(heldOut).toFixed(3)}`)
  return fitLogistic(examples, namesIn(examples), WORDING_PENALTY)
}

function namesIn(examples: readonly Example[]): string[] {
  const seen = examples.flatMap(({ features }) =>
    Object.keys(features).filter((name) => features[name] !== 0),
  )
  return [...countsOf(seen)]
    .filter(([, count]) => count >= LEAST_SEEN && count < examples.length)
    .map(([name]) => name)
    .sort()
}

function report(name: string, part: readonly Scored[]): void {
  const good = part.filter(({ label }) => label === 1).length
  console.log(
    `${name}: ${good} of ${part.length} good, AUC ${areaUnderCurve(part).toFixed(3)}, Brier ${brierScore(part).toFixed(3)}`,
  )
  const ordered = [...part].sort((a, b) => b.score - a.score)
  const thresholds = SHARES.map((share) => ordered[Math.ceil(ordered.length * share) - 1]!.score)
  for (const { threshold, kept, precision, recall } of precisionCurve(part, thresholds))
    console.log(
      `  score ${threshold.toFixed(2)}: ${String(kept).padStart(4)} kept, ${(100 * precision).toFixed(0)} % good, ${(100 * recall).toFixed(0)} % of the good ones`,
    )
}
