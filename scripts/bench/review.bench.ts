/**
 * How exact and how quick reviewing is, in one run: agreement with fsrs-rs, fitting, a year's forecast, what an exam plan gains,
 * what guessing does, and how well a real log of reviews is foretold. The log is not part of the project: name it by
 *   BENCH_REVIEWS=py-fsrs_review_logs_josh.csv npm run bench:review
 * (card_id,review_rating,review_time,… with a head line). Times are of the processor: what the machine does besides does not count.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { seededRandom } from '@/lib/core/random'
import { fitWeights, runInPieces } from '@/lib/review/fit/fit-weights'
import { reviewsOf } from '@/lib/review/fit/test-learner'
import { DEFAULT_WEIGHTS, fsrs6 } from '@/lib/review/memory/fsrs6'
import { STEPS, worstDifference } from '@/lib/review/memory/test-agreement'
import { loadReference, WITHOUT_REFERENCE } from '@/lib/review/memory/test-reference'
import { examGains } from '@/lib/review/plan/test-exam'
import { toCollection } from '@/lib/review/simulate/collection'
import { USUAL_HABITS } from '@/lib/review/simulate/habits'
import { simulate } from '@/lib/review/simulate/simulate'
import { meanRecall } from '@/lib/review/test-guesser'
import { foretellLog } from './review/foretell-log'
import { cpuMs, median } from './rounds'

const { BENCH_REVIEWS: log } = process.env
const say = (what: string, found: string): void => console.log(`${what.padEnd(44)} ${found}`)
const points = (share: number): string => (100 * share).toFixed(2)
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const deviation = (numbers: readonly number[]): number =>
  Math.sqrt(mean(numbers.map((one) => (one - mean(numbers)) ** 2)))

const reference = loadReference()
if (reference) {
  const worst = Array.from({ length: 500 }, (_, i) => worstDifference(reference, `bench ${i}`).worst)
  say(`fsrs-rs, ${500 * STEPS} steps, worst relative difference`, Math.max(...worst).toExponential(1))
} else console.log(`not compared: ${WITHOUT_REFERENCE}`)

const reviews = reviewsOf({
  seed: 'bench',
  weights: DEFAULT_WEIGHTS,
  days: 560,
  newPerDay: 18,
}).slice(0, 100_000)
const fits: number[] = []
let longest = 0
for (let round = 0; round < 3; round++) {
  let turn = process.cpuUsage()
  longest = 0
  const pause = async (): Promise<void> => {
    const { user, system } = process.cpuUsage(turn)
    longest = Math.max(longest, (user + system) / 1000)
    await nextTurn()
    turn = process.cpuUsage()
  }
  fits.push(
    await cpuMs(async () => {
      const work = fitWeights(reviews, DEFAULT_WEIGHTS, DEFAULT_WEIGHTS, seededRandom('bench'))
      await runInPieces(work, pause)
    }),
  )
}
say(`fitting ${reviews.length} reviews, judged and fitted again`, `${median(fits).toFixed(0)} ms`)
say('  the longest that others wait meanwhile', `${longest.toFixed(1)} ms`)

const years: number[] = []
for (let round = 0; round < 5; round++)
  years.push(
    await cpuMs(() => {
      simulate({
        collection: { ...toCollection([]), newCount: 7300 },
        model: fsrs6(),
        today: 20_000,
        days: 365,
        desiredRetention: 0.9,
        newPerDay: 20,
        reviewsPerDay: 9999,
        habits: USUAL_HABITS,
        random: seededRandom(`year ${round}`),
      })
    }),
  )
say('a year of 7,300 cards simulated', `${median(years).toFixed(0)} ms (first ${years[0]!.toFixed(0)} ms)`)

for (const share of [1, 0.7]) {
  const gains = examGains(share).map(({ gain }) => gain)
  say(
    `exam plan with ${100 * share} % of the reviews of plain .90`,
    `${points(mean(gains))} points of recall (spread ${points(deviation(gains))}, 20 learners)`,
  )
}

const open = meanRecall(1e9, null)
say('recall at review, open questions', points(open))
for (const options of [4, 2]) {
  say(`  ${options} options, taken at their word`, points(meanRecall(options, null)))
  say(`  ${options} options, guesses reckoned with`, points(meanRecall(options, options)))
}

if (log) foretellLog(log, say)
else console.log('a real log: left out (BENCH_REVIEWS names none)')
