import type { FoundList } from '@/lib/claim/found-list'
import { capitalise } from '@/lib/claim/render'
import { HEDGES } from '@/lib/article/language/lexicon/verbs'
import type { Claim } from '@/lib/claim/claim'
import type { Definition } from '@/lib/claim/definitions/definition'
import { candidate, type Candidate } from '../../candidate'
import { contentWords, wordOverlap } from '../../text-overlap'
import { mayStandBeside } from '../../distractors/wrong-defined'
import { passageClaim } from './list-claims'
import { sentenceAsClaim } from '../passage-claim'
import { inSureOrder, isNamedEvent, type ToldEvent } from './sequence-events'
import { isGivenAway, shareWord } from '../definition/term-questions'

const LEAST_PAIRS = 3
const MOST_PAIRS = 5
const MOST_LENGTH = 260
const MOST_LABEL_WORDS = 6
/** Two right sides whose words overlap more could be taken for each other. */
const ALIKE = 0.5
/** How central a definition is taken to be among others. */
const USUAL_SCORE = 0.5

/** Two things that belong together, with the claim that says so. */
interface Pair {
  left: string
  right: string
  claim: Claim
}

/** What can be matched in an article: terms with what they mean, sources with their positions, events with their dates. */
export function matchingQuestions(
  questions: readonly Candidate[],
  events: readonly ToldEvent[],
  definitions: readonly Definition[],
): Candidate[] {
  return [
    ...matching('Match each term with its description.', definitionPairs(definitions), 0.85),
    ...matching('Match each person with his or her view.', positionPairs(questions), 0.9),
    ...matching('Match each event with its date.', eventPairs(events), 0.7, ALIKE),
  ]
}

/** The names of a list's items with what is told of each ('Energy: the pipeline …'). */
export function labelQuestions(list: FoundList): Candidate[] {
  const pairs = list.items.flatMap((item) => {
    const right = item.label === null ? '' : bodyOf(item.text, item.label)
    const isUsable =
      item.label !== null &&
      item.label.split(' ').length <= MOST_LABEL_WORDS &&
      right.length > 20 &&
      // A motto in full tells nothing of whose it is.
      !/^[“"][^”"]*[”"][.!]?$/.test(right) &&
      isPlain(right) &&
      !shareWord(item.label, right)
    const claim = passageClaim(item, list.topic, 0.7)
    return isUsable ? [{ left: item.label!, right, claim }] : []
  })
  return pairs.length < list.items.length ? [] : matching(labelStem(list.topic), pairs, 0.8)
}

/** What is to be matched, under its heading where that says more than a number ('Chapter 4'). */
const labelStem = (topic: string | null): string =>
  topic === null || /\d|^(?:chapter|section|part|box|table|figure)\b|[“”"]/i.test(topic)
    ? 'Match each item with its description.'
    : `“${topic}”: match each item with its description.`

/** The first sentence behind the label. */
function bodyOf(text: string, label: string): string {
  const rest = text
    .slice(label.length)
    .replace(/\s+/g, ' ')
    .replace(/^ ?[:–—-] ?/, '')
  return capitalise(/^[\s\S]*?[.](?=\s|$)/.exec(rest)?.[0] ?? rest)
}

/** True if nothing in the words is hedged or said by somebody. */
const isPlain = (text: string): boolean =>
  !(text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => HEDGES.has(word)) &&
  !/\b(?:I|we|you|your|our)\b/i.test(text)

/** The terms that the article defines with what it says of each, all of one number: 'a' and 's' would tell which belong together. */
function definitionPairs(definitions: readonly Definition[]): Pair[] {
  const askable = definitions.filter((definition) => definition.form !== 'when' && !isGivenAway(definition))
  const pairs = askable
    .filter((one) =>
      askable.every(
        (other) => one === other || mayStandBeside(one, other) || one.term.isPlural !== other.term.isPlural,
      ),
    )
    .map((definition) => ({ ...pairOf(definition), isPlural: definition.term.isPlural }))
  const isOf = (isPlural: boolean): Pair[] => pairs.filter((pair) => pair.isPlural === isPlural)
  return [isOf(false), isOf(true)].sort((a, b) => b.length - a.length)[0]!
}

const pairOf = ({ sentence, term, description }: Definition): Pair => ({
  left: capitalise(term.text),
  right: capitalise(description.text),
  claim: sentenceAsClaim(sentence, new Set(), USUAL_SCORE),
})

/** A source with what it says, from questions on positions that answer with the content. */
function positionPairs(questions: readonly Candidate[]): Pair[] {
  return questions.flatMap((question) => {
    const source = question.claim.attribution
    const isContent =
      question.family === 'position' && question.answerType === 'content' && question.kind === 'short'
    if (!isContent || source?.form !== 'clause' || question.claim.subject.type !== 'person') return []
    return [
      {
        left: capitalise(source.source),
        right: capitalise(question.answer.replace(/^that /, '')),
        claim: question.claim,
      },
    ]
  })
}

const eventPairs = (events: readonly ToldEvent[]): Pair[] =>
  inSureOrder(events.filter(isNamedEvent), MOST_PAIRS)
    .sort((a, b) => a.claim.sentence.start - b.claim.sentence.start)
    .map((event) => ({ left: event.text, right: event.date.text, claim: event.claim }))

/** One matching question of the first pairs that cannot be taken for each other; none if they are too few. */
function matching(stem: string, pairs: readonly Pair[], prior: number, mostAlike = 0): Candidate[] {
  const chosen: Pair[] = []
  for (const pair of [...pairs].sort((a, b) => b.claim.score - a.claim.score)) {
    const isNew = chosen.every(
      (other) => overlap(other.left, pair.left) <= mostAlike && overlap(other.right, pair.right) <= ALIKE,
    )
    const isShort = pair.left.length <= MOST_LENGTH && pair.right.length <= MOST_LENGTH
    if (chosen.length < MOST_PAIRS && isNew && isShort && overlap(pair.left, pair.right) < ALIKE)
      chosen.push(pair)
  }
  const [first, ...others] = chosen
  if (!first || chosen.length < LEAST_PAIRS) return []
  return [
    candidate({
      kind: 'matching',
      family: 'matching',
      stem,
      answer: chosen.map((pair) => `${pair.left} – ${pair.right}`).join('; '),
      answerType: 'statement',
      claim: first.claim,
      alsoFrom: others.map((pair) => pair.claim),
      pairs: chosen.map((pair) => ({
        left: pair.left,
        right: pair.right,
        why: pair.claim.sentence.text.slice(0, 1000),
      })),
      namesSource: true,
      prior,
    }),
  ]
}

const overlap = (a: string, b: string): number => wordOverlap(contentWords(a), contentWords(b))
