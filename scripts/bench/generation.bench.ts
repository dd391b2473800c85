/**
 * How good and how quick the making of questions is, in one run: the parser on a treebank, what fresh eyes said, answers and wording beside
 * those of people and of other systems, words a second and memory. The data are not part of the project: name them by
 *   BENCH_TREEBANK=ewt-test.conllu BENCH_PASSAGES=xquad_en.jsonl npm run bench:generation
 * What is not named is left out, and said to be.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { countWords } from '@/lib/article/article'
import { readPlain } from '@/lib/article/read-plain'
import { readSentences } from '@/lib/claim/read-sentences'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions } from '@/lib/question/generate-questions'
import { answerText } from '@/lib/question/question'
import { blankCapitals } from './generation/blank-a-capital'
import { compareWithPeople, type Comparison } from './generation/compare-with-people'
import { readPassages, type AskedQuestion, type Passage } from './generation/human-questions'
import { readRounds } from './generation/judged-rounds'
import { cpuMs, inTurn } from './rounds'

const PASSAGES = 120
const MOST = 5
/** Measured with the same figures on the same 120 passages by others' programs, which are not part of this project. */
const KNOWN = [
  'quizzify (npm)         10.7       13.2       -          44 %',
  'Heilman & Smith 2010   10.9       11.1       41.0       10 %',
]

const { BENCH_TREEBANK: treebank, BENCH_PASSAGES: passages } = process.env
const model = loadLanguageModel()
const lexicon = loadLexicon()

console.log('Language base')
if (treebank === undefined) console.log('  left out: no treebank given (BENCH_TREEBANK)')
else {
  const file = 'lib/article/language/model/english.bin.gz'
  console.log(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/train/evaluate.ts', file, treebank], {
      encoding: 'utf8',
    }).replace(/^/gm, '  '),
  )
}

console.log('\nJudged by fresh eyes, every shown question, all eight points')
for (const { name, texts, words, judged, passed, distinct, families } of readRounds()) {
  const rate = ((100 * passed) / judged).toFixed(0)
  console.log(
    `  ${name}: ${texts} texts, ${judged} questions, ${passed} pass (${rate} %), ${((1000 * distinct) / words).toFixed(1)} distinct accepted a thousand words`,
  )
  const each = Object.entries(families).map(([family, count]) => `${family} ${count.passed}/${count.judged}`)
  console.log(`    ${each.join(' · ')}`)
}

console.log(`\nBeside people's questions, ${PASSAGES} passages, at most ${MOST} each (short, cloze, mcq)`)
if (passages === undefined) console.log('  left out: no passages given (BENCH_PASSAGES)')
else {
  console.log('  system                 EM recall  EM prec.   ROUGE-L    flawed   a passage  in evidence')
  const read = readPassages(passages, PASSAGES)
  print('Versed', compareWithPeople(read, ask, MOST))
  print(
    'blank a capital',
    compareWithPeople(read, (passage) => blankCapitals(passage, MOST), MOST),
  )
  for (const line of KNOWN) console.log(`  ${line}   (figures of others)`)
}

console.log('\nSpeed and memory')
const texts = ['coral-reefs', 'suez-canal'].map((name) => readFileSync(`prisma/demo/${name}.md`, 'utf8'))
const article = readPlain(texts.join('\n\n'))
const words = countWords(article.text)
const making = (): Promise<number> => cpuMs(() => void generateQuestions(article, { lexicon }, model))
const parsing = (): Promise<number> => cpuMs(() => void readSentences(article, model, () => {}))
const first = await making()
const warm = await inTurn(9, { making, parsing })
console.log(`  first: ${words} words in ${first.toFixed(0)} ms of one core`)
console.log(
  `  warm: ${words} words in ${warm.making.toFixed(0)} ms, ${Math.round((1000 * words) / warm.making)} words/s; reading and parsing the sentences is ${warm.parsing.toFixed(0)} ms of it`,
)
/** Each process of the command says on leaving how much memory it had at most, in kilobytes. */
const TELLS_MEMORY =
  "--import=data:text/javascript,process.on('exit',()=>console.error('memory:'+process.resourceUsage().maxRSS))"
const command = ['scripts/versed.mjs', 'generate', 'prisma/demo/suez-canal.md']
const starts = [1, 2, 3, 4].map(() => {
  const began = performance.now()
  execFileSync(process.execPath, command)
  return performance.now() - began
})
const { stderr } = spawnSync(process.execPath, command, {
  encoding: 'utf8',
  env: { ...process.env, NODE_OPTIONS: TELLS_MEMORY },
})
const peaks = [...stderr.matchAll(/^memory:(\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) / 1024)
console.log(
  `  cold: a command that makes the questions on one article takes ${Math.min(...starts).toFixed(0)} ms`,
)
console.log(
  `  memory at its largest: ${Math.max(...peaks).toFixed(0)} MB that command; ${Math.round(process.resourceUsage().maxRSS / 1024)} MB this benchmark, with all its data`,
)

function ask({ title, text }: Passage): AskedQuestion[] {
  const passage = { ...readPlain(text), title }
  const { questions, unsure } = generateQuestions(
    passage,
    { lexicon, max: MOST, kinds: ['short', 'cloze', 'mcq'], unsure: 'any' },
    model,
  )
  return [...questions, ...unsure].map(({ content, notes }) => ({
    kind: content.kind,
    stem: content.stem,
    answer: answerText(content),
    ...(content.kind === 'mcq' ? { options: content.options.map((option) => option.text) } : {}),
    ...(passage.text === text ? { evidence: notes.evidence[0] } : {}),
  }))
}

function print(name: string, found: Comparison): void {
  const percent = (share: number): string => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1))
  const cells = [
    percent(found.recall),
    percent(found.precision),
    percent(found.wording),
    `${percent(found.flawed)} %`,
  ]
  const more = [found.perPassage.toFixed(2), `${percent(found.anchored)} %`]
  console.log(
    `  ${name.padEnd(22)} ${cells.map((cell) => cell.padEnd(10)).join(' ')} ${more.map((cell) => cell.padEnd(10)).join(' ')}`,
  )
}
