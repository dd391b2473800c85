import { splitTitleLead } from '@/lib/article/title-lead'
import type { Candidate } from './candidate'
import { isDeep } from './deep'
import { contentWords, wordOverlap } from './text-overlap'

export interface Ranked {
  question: Candidate
  score: number
}

/** Two questions whose words overlap more than this ask one fact. */
const SAME_FACT = 0.6
/** True statements may outnumber false ones by this, and the other way round. */
const MOST_LEAD = 4
/** The largest share of all questions that are statements to judge, and true ones: they ask least of a learner. */
const MOST_STATEMENTS = 2 / 5
const MOST_TRUE = 1 / 3
/** The size of the set that is offered when nobody asks for another; the rules for its mixture hold for the first so many questions. */
const FRONT = 10
/** In the front at least one question in so many is of a deep family, as long as there are any. */
const ONE_DEEP_IN = 3
/** The most of some kinds in the front: what asks least of a learner, what takes a whole screen, and what would crowd out the rest. */
const MOST_IN_FRONT: Partial<Record<Candidate['kind'], number>> = {
  tf: 2,
  cloze: 4,
  matching: 1,
  ordering: 1,
  flashcard: 3,
}
const PENALTY = { kind: 0.035, family: 0.03, topic: 0.03, truth: 0.05, answer: 0.1 }

interface Entry extends Ranked {
  words: ReadonlySet<string>
  keys: Keys
}

/** What is counted of the chosen questions, by name. */
interface Keys {
  kind: string
  family: string
  topic: string
  sentences: readonly string[]
  /** Of a statement to judge its truth, else its answer. */
  answer: string
}

/**
 * The questions in the order to show them. At each place stands the one with the highest score after penalties for what has been
 * chosen before of its kind, family and section; never two on one fact, neither from one sentence nor from two that say the same.
 * `isFit` is asked of each question when its turn comes, and one that is not is left out.
 * A second question of a sentence comes only after all first ones, and only if neither shows what the other asks for.
 */
export const diversify = (
  ranked: readonly Ranked[],
  max: number,
  isFit: (question: Candidate) => boolean = () => true,
): Candidate[] => diversifyInTurn(ranked, [], max, isFit)[0]

/** The same for two sets in turn, at most `max` of both: what is chosen of the second goes with what was chosen of the first, and comes behind it. */
export function diversifyInTurn(
  first: readonly Ranked[],
  second: readonly Ranked[],
  max: number,
  isFit: (question: Candidate) => boolean = () => true,
): [Candidate[], Candidate[]] {
  const hasOthers = [...first, ...second].some(({ question }) => question.kind !== 'tf')
  const chosen: Entry[] = []
  const counts = new Map<string, number>()
  const chooseOf = (ranked: readonly Ranked[]): Candidate[] => {
    const before = chosen.length
    choose(ranked.map(entryOf), { chosen, counts, hasOthers, max, isFit })
    return chosen.slice(before).map(({ question }) => question)
  }
  return [chooseOf(first), chooseOf(second)]
}

interface Choosing {
  chosen: Entry[]
  counts: Map<string, number>
  hasOthers: boolean
  max: number
  isFit: (question: Candidate) => boolean
}

const entryOf = (entry: Ranked): Entry => ({
  ...entry,
  words: factWords(entry.question),
  keys: keysOf(entry.question),
})

/** Chooses from the pool, behind what is chosen already. */
function choose(pool: readonly Entry[], { chosen, counts, hasOthers, max, isFit }: Choosing): void {
  const unfit = new Set<Entry>()
  for (const most of [1, 2]) {
    let remaining = pool.filter((entry) => !unfit.has(entry) && isNew(entry, chosen, counts, most))
    while (chosen.length < max) {
      const fitting = remaining.filter(({ question }) =>
        keepsBalance(question, counts, chosen.length, hasOthers),
      )
      const best = bestOf(fittingFront(fitting, chosen, counts), counts)
      if (!best) break
      if (!isFit(best.question)) {
        unfit.add(best)
        remaining = remaining.filter((entry) => entry !== best)
        continue
      }
      chosen.push(best)
      for (const key of listKeys(best.keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
      remaining = remaining.filter((entry) => isNew(entry, [best], counts, most))
    }
  }
}

/**
 * Of the questions that fit, those that keep the front mixed: deep ones where too few have been chosen, and no more of a kind than it
 * bears. All of them behind the front, and where none would be left.
 */
function fittingFront(
  fitting: readonly Entry[],
  chosen: readonly Entry[],
  counts: ReadonlyMap<string, number>,
): readonly Entry[] {
  if (chosen.length >= FRONT) return fitting
  const isRoom = ({ question, keys }: Entry): boolean =>
    (counts.get(keys.kind) ?? 0) < (MOST_IN_FRONT[question.kind] ?? FRONT)
  const mixed = fitting.filter(isRoom)
  const deepChosen = chosen.filter(isDeepEntry).length
  const isDue = deepChosen * ONE_DEEP_IN <= chosen.length
  // A deep question is worth more than a mixture of kinds: most of them are to be answered in one's own words.
  const deep = isDue ? (nonEmpty(mixed.filter(isDeepEntry)) ?? nonEmpty(fitting.filter(isDeepEntry))) : null
  return deep ?? nonEmpty(mixed) ?? fitting
}

const isDeepEntry = ({ question }: Entry): boolean => isDeep(question)

const nonEmpty = (entries: readonly Entry[]): readonly Entry[] | null =>
  entries.length === 0 ? null : entries

/** The words of a question and its answer, without the title before it, which all of an article share. */
const factWords = (question: Candidate): ReadonlySet<string> => {
  const { rest } = splitTitleLead(question.stem)
  return contentWords(question.kind === 'tf' ? rest : `${rest} ${question.answer}`)
}

const keyOf = (what: string, value: string | number | null): string => `${what} ${value ?? ''}`

/** The sentences that a question asks about: all of an order or of pairs, else the first of its evidence. */
const sentencesOf = (question: Candidate): number[] =>
  (isArranged(question) ? [question.claim, ...question.alsoFrom] : [question.claim]).map(
    (claim) => claim.sentence.id,
  )

/** True for orders and pairs, which take up many facts at once: a single fact of theirs is another question, but not in one front. */
const isArranged = ({ kind }: Candidate): boolean => kind === 'matching' || kind === 'ordering'

const keysOf = (question: Candidate): Keys => ({
  kind: keyOf('kind', question.kind),
  family: keyOf('family', question.family),
  topic: keyOf('topic', question.claim.sentence.topic),
  sentences: sentencesOf(question).map((id) => keyOf('sentence', id)),
  answer: keyOf(question.kind === 'tf' ? 'truth' : 'answer', question.answer.toLowerCase()),
})

const listKeys = ({ kind, family, topic, sentences, answer }: Keys): string[] => [
  kind,
  family,
  topic,
  ...sentences,
  answer,
]

function isNew(
  entry: Entry,
  chosen: readonly Entry[],
  counts: ReadonlyMap<string, number>,
  mostPerSentence: number,
): boolean {
  const { question } = entry
  const { claim } = question
  if (entry.keys.sentences.some((key) => (counts.get(key) ?? 0) >= mostPerSentence)) return false
  return chosen.every((other) => {
    if (isArranged(question) !== isArranged(other.question)) return true
    if (other === entry) return false
    if (tellsOther(question, other.question) || tellsOther(other.question, question)) return false
    const isSameClaim =
      other.question.claim.sentence === claim.sentence && other.question.claim.predicate === claim.predicate
    return !isSameClaim && wordOverlap(entry.words, other.words) <= SAME_FACT
  })
}

/** True if the passage of one question shows the sentence that the other asks about: who has read it knows. */
const tellsOther = (question: Candidate, other: Candidate): boolean =>
  question.passage?.sentences.includes(other.claim.sentence) ?? false

/**
 * True if one more statement of this truth leaves true and false ones in balance: neither leads by more than MOST_LEAD, and they stay a small
 * part of all where there are other kinds. Whoever guesses 'true' each time should gain little.
 */
function keepsBalance(
  question: Candidate,
  counts: ReadonlyMap<string, number>,
  shown: number,
  hasOthers: boolean,
): boolean {
  if (question.kind !== 'tf') return true
  const truths = counts.get(keyOf('truth', 'true')) ?? 0
  const falsehoods = counts.get(keyOf('truth', 'false')) ?? 0
  const isTrue = question.answer === 'True'
  const lead = isTrue ? truths - falsehoods : falsehoods - truths
  if (lead >= MOST_LEAD) return false
  const isWithin = (count: number, most: number): boolean => count <= Math.max(1, (shown + 1) * most)
  return (
    !hasOthers ||
    (isWithin(truths + falsehoods + 1, MOST_STATEMENTS) && (!isTrue || isWithin(truths + 1, MOST_TRUE)))
  )
}

function bestOf(remaining: readonly Entry[], counts: ReadonlyMap<string, number>): Entry | null {
  const count = (key: string): number => counts.get(key) ?? 0
  const trueLead = count(keyOf('truth', 'true')) - count(keyOf('truth', 'false'))
  let best: Entry | null = null
  let bestValue = -Infinity
  for (const entry of remaining) {
    const { question, keys } = entry
    const isTruth = question.kind === 'tf'
    const lead = trueLead * (question.answer === 'True' ? 1 : -1)
    const value =
      entry.score -
      PENALTY.kind * count(keys.kind) -
      PENALTY.family * count(keys.family) -
      PENALTY.topic * count(keys.topic) -
      (isTruth ? 0 : PENALTY.answer * count(keys.answer)) -
      (isTruth && lead > 0 ? PENALTY.truth : 0)
    if (value > bestValue) {
      best = entry
      bestValue = value
    }
  }
  return best
}
