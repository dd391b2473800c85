import { loosePassage } from '@/lib/claim/passages/loose-passage'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from './candidate'
import { looseClozeQuestions } from './families/cloze/cloze-questions'
import { clauseQuestions } from './families/fact/fact-questions'
import { sentenceAsClaim } from './families/passage-claim'
import { listMentions, type Mention } from './noun-phrases'
import { withFittingKind } from './fitting-kind'
import type { GeneratedKind } from './question'
import type { Ranked } from './diversify'
import { LEAST_OF_DISPUTED, LEAST_OF_RESERVE } from './rank'
import { withToldAnswer } from './told-answer'
import { findUnsureFault } from './verify/verify'
import type { VerifyContext } from './verify/verify-context'

/** More are never looked at, so that a whole book answers in bounded time. */
const MOST_SENTENCES = 500
/** Questions of one sentence, at most. */
const MOST_OF_SENTENCE = 2
/** What people ask a passage for, the most frequent first: who, when, then what it was called, how many, where. */
const ASKED_FOR: Readonly<Record<string, number>> = {
  person: 1,
  year: 0.95,
  date: 0.95,
  organisation: 0.75,
  name: 0.7,
  thing: 0.7,
  number: 0.65,
  place: 0.6,
  country: 0.6,
  percent: 0.5,
}
const LEAST_ASKED = 0.4
/** No score of these is as high as that of any question that every rule lets pass. */
const LEAST_SOUND = Math.min(...Object.values(LEAST_OF_RESERVE), LEAST_OF_DISPUTED.position)

/**
 * Questions that follow the rules of wording but of which no rule vouches that they are understood without the article, or that only one filler fits:
 * gaps for names, times, numbers and terms in plain sentences, and short questions that leave out a part of theirs. Best first; none that `before`
 * holds already. They are only for whoever asks for them, and a person must look at each.
 */
export function unsureQuestions(
  read: ArticleClaims,
  context: VerifyContext,
  { kinds, max, before }: { kinds?: readonly GeneratedKind[]; max: number; before: readonly Candidate[] },
): Ranked[] {
  if (max <= 0) return []
  const isWanted = ({ kind }: Candidate): boolean => kinds === undefined || kinds.includes(kind)
  const found = [...gaps(read), ...facts(read)]
    .filter((question) => isWanted(question) && findUnsureFault(question, context) === null)
    .map((question) => ({ question, score: unsureScore(question) }))
    .sort((a, b) => b.score - a.score || a.question.claim.sentence.start - b.question.claim.sentence.start)
  return pick(found, max, before)
}

function gaps(read: ArticleClaims): Candidate[] {
  const mentions = new Map<number, Mention[]>(read.sentences.map(({ id }) => [id, []]))
  for (const mention of listMentions(read)) mentions.get(mention.sentence.id)!.push(mention)
  const told = new Set<string>()
  return read.sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => {
    const passage = read.passages.get(sentence.id) ?? loosePassage(sentence, read.story)
    if (passage === null || told.has(sentence.text)) return []
    told.add(sentence.text)
    const claim = sentenceAsClaim(sentence, read.mentions.surnames, 0.4)
    return looseClozeQuestions(passage, claim, mentions.get(sentence.id) ?? [])
  })
}

const facts = (read: ArticleClaims): Candidate[] =>
  read.claims.slice(0, MOST_SENTENCES).flatMap(clauseQuestions).map(withFittingKind).map(withToldAnswer)

/** Always below what is shown unasked. */
function unsureScore({ answerType, prior }: Candidate): number {
  const asked = ASKED_FOR[answerType] ?? LEAST_ASKED
  return Math.round(LEAST_SOUND * asked * (0.5 + prior / 2) * 1000) / 1000
}

/** The first of each sentence, then the second; no answer twice, and nothing that is asked surely. */
function pick(ranked: readonly Ranked[], max: number, before: readonly Candidate[]): Ranked[] {
  const picked: Ranked[] = []
  const answers = new Set(before.map(({ answer }) => answer.toLowerCase()))
  const asked = new Map<number, number>()
  const count = ({ claim }: Candidate): number => asked.get(claim.sentence.id) ?? 0
  const take = (question: Candidate): void => {
    answers.add(question.answer.toLowerCase())
    asked.set(question.claim.sentence.id, count(question) + 1)
  }
  before.forEach(take)
  for (let most = 1; most <= MOST_OF_SENTENCE; most++)
    for (const entry of ranked) {
      if (picked.length >= max) return picked
      if (count(entry.question) >= most || answers.has(entry.question.answer.toLowerCase())) continue
      take(entry.question)
      picked.push(entry)
    }
  return picked
}
