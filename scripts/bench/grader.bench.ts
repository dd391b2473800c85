/**
 * How well typed answers are graded, beside the two plain ways of doing it, in one run: agreement with people, also on questions
 * held out when the constants are set, misspellings accepted, other real words accepted, and a planted trap. The data are not part of the project: name them by
 *   BENCH_ANSWERS=powergrading.tsv BENCH_ANSWER_KEY=powergrading_key.json BENCH_TYPOS=codespell_dictionary.txt npm run bench:grader
 * What is not named is left out, and said to be. No weight of the grader was fitted to them. Its constants were set by hand, looking
 * at these ten questions: so the bench also sets them anew by half of the questions, and measures them on the other half.
 */
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { gradeMeaning } from '@/lib/quiz/meaning/grade-meaning'
import { wordKnowledge } from '@/lib/quiz/word-knowledge'
import { agreement, readGradedAnswers, type HumanGraded } from './grader/graded-answers'
import { drawLimits, halvesOf, holdOut, remembering } from './grader/held-out'
import { readMisspellings } from './grader/misspellings'
import { exactGrader, overlapGrader, type Grader } from './grader/plain-graders'

const { BENCH_ANSWERS: answers, BENCH_ANSWER_KEY: key, BENCH_TYPOS: typos } = process.env
const SETTINGS = 40
const words = wordKnowledge(loadLexicon())
const graders: [string, Grader][] = [
  ['exact', exactGrader],
  ['overlap', overlapGrader],
  ['Versed', (line) => gradeMeaning(line, words).correct],
]
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(12)
const row = (name: string, cells: string[]): void => console.log(`  ${name.padEnd(10)}${cells.join('')}`)
const head = (...names: string[]): void =>
  row(
    '',
    names.map((name) => name.padStart(12)),
  )

/** What setting the constants by one half of the questions is worth on the other half, both ways round. */
function tellHeldOut(lines: readonly HumanGraded[]): void {
  const known = remembering(words)
  const drawn = drawLimits(SETTINGS).map((limits): Grader => {
    return (line) => gradeMeaning(line, known, limits).correct
  })
  const numbers = (some: readonly HumanGraded[]) =>
    [...new Set(some.map(({ number }) => number))].sort((a, b) => Number(a) - Number(b)).join(' ')
  console.log(
    `\nHeld out: the best of ${SETTINGS} settings of its constants on one half of the questions, by their number`,
  )
  head('accuracy', 'wrong taken', 'right lost')
  const [odd, even] = halvesOf(lines)
  for (const [setting, rest] of [
    [odd, even],
    [even, odd],
  ] as const) {
    const { there, heldOut } = holdOut(drawn, setting, rest)
    for (const [part, name, found] of [
      [setting, 'set on', there],
      [rest, 'held out', heldOut],
    ] as const) {
      const figures = [found.accuracy, found.falseAccepts, found.falseRejects]
      row(name, [...figures.map(percent), `   questions ${numbers(part)}`])
    }
  }
}

console.log('Agreement with people')
if (answers === undefined || key === undefined)
  console.log('  left out: no answers given (BENCH_ANSWERS, BENCH_ANSWER_KEY)')
else {
  const lines = readGradedAnswers(answers, key)
  console.log(`  ${lines.length} answers to ${new Set(lines.map(({ number }) => number)).size} questions`)
  head('accuracy', 'wrong taken', 'right lost', 'worst q.')
  for (const [name, grade] of graders) {
    const found = agreement(lines, grade)
    const worst = Math.min(...found.byQuestion.values())
    row(name, [found.accuracy, found.falseAccepts, found.falseRejects, worst].map(percent))
  }
  const started = performance.now()
  for (const line of lines.slice(0, 500)) gradeMeaning(line, words)
  console.log(`  ${((performance.now() - started) / 500).toFixed(1)} ms an answer`)
  tellHeldOut(lines)
}

console.log('\nMisspellings')
if (typos === undefined) console.log('  left out: no misspellings given (BENCH_TYPOS)')
else {
  const { slips, lookalikes } = readMisspellings(typos)
  const others = lookalikes.filter(({ isVariant }) => !isVariant)
  console.log(
    `  ${slips.length} one edit away; ${others.length} pairs of real words, and ${lookalikes.length - others.length} of one word in British and American spelling, which are to be accepted`,
  )
  head('slips taken', 'real taken', 'Br./Am. too')
  for (const [name, grade] of graders) {
    const taken = (pairs: readonly { right: string; typed: string }[]): number =>
      pairs.filter(({ right, typed }) => grade({ question: '', refs: [right], answer: typed })).length /
      pairs.length
    row(
      name,
      [slips, others, lookalikes].map((pairs) => percent(taken(pairs))),
    )
  }
}

console.log('\nThe trap: “nucleus/mitochondria/ribosome” for “mitochondria”')
const trap = {
  question: 'Which organelle releases energy?',
  refs: ['mitochondria'],
  answer: 'nucleus/mitochondria/ribosome',
}
for (const [name, grade] of graders) row(name, [grade(trap) ? 'accepted' : 'refused'])
