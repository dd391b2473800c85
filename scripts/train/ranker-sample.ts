/**
 * Writes the questions on some texts as lines to be judged, with the features that the ranker sees.
 *   tsx scripts/train/ranker-sample.ts OUT.jsonl [--known JUDGED.jsonl …] TEXT …
 * A TEXT is a file that an article can be read from, or .jsonl with lines {id, title, text}. A question that one of the known files has
 * judged takes its judgement along, with today's features; every other has failed: null. All questions that would be shown are there,
 * and of the others every fourth, so that the ranker sees what it must keep back.
 * What is to be judged is printed with its whole evidence; fill in `failed` ([] for a good one) and `reason`, then run ranker.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Article } from '../../lib/article/article'
import { readArticle } from '../../lib/article/read-article'
import { readPlain } from '../../lib/article/read-plain'
import { readClaims } from '../../lib/claim/read-claims'
import { loadLexicon } from '../../lib/cli/load-lexicon'
import { loadLanguageModel } from '../../lib/cli/load-model'
import { seededRandom } from '../../lib/core/random'
import type { Candidate } from '../../lib/question/candidate'
import { diversify } from '../../lib/question/diversify'
import { soundCandidates } from '../../lib/question/generate-questions'
import { judgementKey, readJudgements, type Judgement } from '../../lib/question/judged/judgement'
import { rankFeatures } from '../../lib/question/rank-features'
import { readingFault } from '../../lib/question/verify/reading-fault'
import { verifyContext } from '../../lib/question/verify/verify-context'

const EVERY_OTHER = 4
const QUOTE_LENGTH = 100

const [out, ...rest] = process.argv.slice(2)
if (!out || rest.length === 0) {
  console.error('usage: tsx scripts/train/ranker-sample.ts OUT.jsonl [--known JUDGED.jsonl …] TEXT …')
  process.exit(2)
}
const isKnown = (i: number): boolean => rest[i - 1] === '--known'
const known = new Map(
  rest
    .filter((_, i) => isKnown(i))
    .flatMap((file) => readJudgements(readFileSync(file, 'utf8')))
    .map((judgement) => [judgementKey(judgement), judgement]),
)

const lines: Judgement[] = []
let count = 0
for (const file of rest.filter((word, i) => !isKnown(i) && word !== '--known'))
  for (const { id, article } of await articlesOf(file)) lines.push(...judgeable(id, article))
writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
console.log(
  `${lines.length} questions, ${lines.filter((line) => line.failed === null).length} to judge: ${out}`,
)

async function articlesOf(file: string): Promise<{ id: string; article: Article }[]> {
  if (!file.endsWith('.jsonl')) {
    const read = await readArticle({ name: basename(file), bytes: readFileSync(file) })
    if (!read.ok) throw new Error(`${file}: ${read.error.code}`)
    return [{ id: basename(file).replace(/\.\w+$/, ''), article: read.value }]
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const { id, title, text } = JSON.parse(row) as { id: string; title: string; text: string }
    return { id, article: { ...readPlain(text), title } }
  })
}

function judgeable(text: string, article: Article): Judgement[] {
  const read = readClaims(article, loadLanguageModel(), () => {})
  const context = verifyContext(read, article.title, loadLanguageModel())
  const ranked = soundCandidates(read, context, { lexicon: loadLexicon() }, seededRandom('versed'))
  const shown = new Set(diversify(ranked, Infinity, (question) => readingFault(question, context) === null))
  const hidden = ranked.map(({ question }) => question).filter((question) => !shown.has(question))
  return [...shown, ...hidden.filter((_, i) => i % EVERY_OTHER === 0)].map((question) => {
    const line = lineOf(text, question)
    const old = known.get(judgementKey(line))
    if (!old) console.log(listing(line, shown.has(question), question.claim.sentence.text))
    return {
      ...line,
      isShown: shown.has(question),
      features: rounded(rankFeatures(question, context)),
      ...(old ? { failed: old.failed, reason: old.reason } : {}),
    }
  })
}

/** A question to judge with its whole evidence, for a person to read. The number is that of the question among those to judge. */
function listing(line: Judgement, isShown: boolean, sentence: string): string {
  const options = line.options.length === 0 ? '' : ` | wrong: ${line.options.join(' ; ')}`
  const where = `${++count} ${isShown ? '' : '(hidden) '}${line.text} [${line.kind}, ${line.family}]`
  return `${where} ${line.stem} => ${line.answer}${options}\n    ${sentence}`
}

function lineOf(text: string, question: Candidate): Judgement {
  return {
    text,
    kind: question.kind,
    family: question.family,
    stem: question.stem,
    answer: question.answer,
    options: question.wrongOptions.map((option) => option.text),
    evidence: question.claim.sentence.text.slice(0, QUOTE_LENGTH),
    isShown: true,
    failed: null,
    reason: '',
    features: {},
  }
}

function rounded(features: Readonly<Record<string, number>>): Record<string, number> {
  const known = Object.entries(features).filter(([, value]) => value !== 0)
  return Object.fromEntries(known.map(([name, value]) => [name, Math.round(value * 1000) / 1000]))
}
