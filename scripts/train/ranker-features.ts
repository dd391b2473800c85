/**
 * Writes what the ranker sees of the questions of a judged round, for ranker.ts to learn from.
 *   tsx scripts/train/ranker-features.ts ROUND TEXTS.jsonl [FOLDS]
 * ROUND names a file of lib/question/judged/rounds; TEXTS.jsonl has the round's articles as lines {id, title, text}, which the project does not keep.
 * The questions are made anew and found by kind and stem, however many letters stand beside a gap: one that is not made any more, or otherwise, has no features;
 * nor has one of which more than one answer was right, or whose answer was given away, if other letters stand there now.
 * FOLDS is where appraisal.ts --folds has put its models: without them the appraisal would know what it was trained on better than anything to come.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readPlain } from '../../lib/article/read-plain'
import { leadOf, ownTitle } from '../../lib/claim/passages/lead'
import { readClaims } from '../../lib/claim/read-claims'
import { loadLexicon } from '../../lib/cli/load-lexicon'
import { loadLanguageModel } from '../../lib/cli/load-model'
import { seededRandom } from '../../lib/core/random'
import { judgesOf, type Judges } from '../../lib/question/appraisal/judges'
import { soundCandidates } from '../../lib/question/generate-questions'
import { withoutLetters } from '../../lib/question/gap'
import { withLetterCount } from '../../lib/question/letter-count'
import { readJudgements } from '../../lib/question/judged/judgement'
import { featuresOf as rankerFeatures } from '../../lib/question/rank'
import type { Features } from '../../lib/question/rank-wording'
import { withTitleBefore } from '../../lib/question/title-before'
import { verifyContext } from '../../lib/question/verify/verify-context'
import { PARTS, partOf } from './sign-model'

const FOLDER = 'lib/question/judged'
/** The points that a question fails to which more than one answer is right, or whose answer is given away: too few letters beside its gap, or too many. */
const OF_LETTERS = [3, 8]

interface Made {
  kind: string
  /** As it is shown, with and without the count of letters beside its gap. */
  stems: readonly string[]
  /** What the ranker sees of it, by whether the letters are counted. */
  features: (isCounted: boolean) => Features
}

const [round, textsFile, foldsFolder] = process.argv.slice(2)
if (!round || !textsFile) {
  console.error('usage: tsx scripts/train/ranker-features.ts ROUND TEXTS.jsonl [FOLDS]')
  process.exit(2)
}

const judges =
  foldsFolder === undefined
    ? null
    : Array.from({ length: PARTS }, (_, part) => readJudges(`${foldsFolder}/${part}.json`))
const judgements = readJudgements(readFileSync(`${FOLDER}/rounds/${round}.jsonl`, 'utf8'))
const made = new Map<string, Made>()
for (const line of readFileSync(textsFile, 'utf8').trim().split('\n')) {
  const { id, title, text } = JSON.parse(line) as Record<'id' | 'title' | 'text', string>
  for (const one of featuresOf(id, title, text)) made.set(keyOf(id, one.kind, one.stems[0]!), one)
}
const found = judgements.map(({ text, kind, stem, failed }) => {
  const one = made.get(keyOf(text, kind, stem))
  return one === undefined ||
    (!one.stems.includes(stem) && failed.some((point) => OF_LETTERS.includes(point)))
    ? null
    : one.features(/, \d+(?:, \d+)*(?: and \d+)? letters\)/.test(stem))
})
const names = [...new Set(found.flatMap((features) => Object.keys(features ?? {})))].sort()
const rows = found.map((features) => features && names.map((name) => rounded(features[name] ?? 0)))
writeFileSync(
  `${FOLDER}/features/${round}.jsonl`,
  [names, ...rows].map((row) => `${JSON.stringify(row)}\n`).join(''),
)
console.log(
  `${round}: ${found.filter(Boolean).length} of ${judgements.length} questions, ${names.length} features`,
)

function keyOf(text: string, kind: string, stem: string): string {
  return [text, kind, withoutLetters(stem)].join('\n')
}

function featuresOf(id: string, title: string, text: string): Made[] {
  const model = loadLanguageModel()
  const article = { ...readPlain(text), title }
  const read = readClaims(article, model, () => {})
  const context = verifyContext(read, ownTitle(article), model, {
    judges: judges?.[partOf(id)],
    vectors: loadLexicon().vectors,
  })
  const lead = leadOf(ownTitle(article), read.sentences)
  const sound = soundCandidates(read, context, { lexicon: loadLexicon() }, seededRandom('versed'))
  return sound.map(({ question }) => {
    const { stem } = withTitleBefore(question, lead)
    return {
      kind: question.kind,
      stems: [stem, withLetterCount(stem, question.answer)],
      features: (isCounted) => rankerFeatures(question, context, isCounted),
    }
  })
}

function readJudges(file: string): Judges {
  return judgesOf(JSON.parse(readFileSync(file, 'utf8')))
}

function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a feature is no number')
  return Math.round(value * 1000) / 1000
}
