import type { Claim } from '@/lib/claim/claim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Candidate } from '../candidate'
import type { DistractorPool } from '../distractors/distractor-pool'
import type { VerifyContext } from '../verify/verify-context'
import type { Mention } from '../noun-phrases'
import { clozeQuestions, keyQuestions, letteredQuestions } from './cloze/cloze-questions'
import { sentenceAsClaim, USUAL_SCORE } from './passage-claim'
import { keyTerms } from './cloze/key-terms'
import { statementQuestions } from './truth/statement-questions'

/** A passage that can be understood alone, with what its last sentence claims and the noun phrases of it. */
interface ToldPassage {
  passage: Passage
  claim: Claim
  mentions: readonly Mention[]
}

/** The passages that can be understood alone; a sentence told twice only once. */
function toldPassages(
  read: ArticleClaims,
  passages: ReadonlyMap<number, Passage>,
  pool: DistractorPool,
): ToldPassage[] {
  const heads = new Map(
    read.claims.flatMap((claim) =>
      claim.predicate === claim.sentence.root ? [[claim.sentence.id, claim] as const] : [],
    ),
  )
  const told = new Set<string>()
  return [...passages.values()].flatMap((passage) => {
    const { focus } = passage
    if (told.has(focus.text)) return []
    told.add(focus.text)
    const claim = heads.get(focus.id) ?? sentenceAsClaim(focus, read.mentions.surnames, USUAL_SCORE)
    return [{ passage, claim, mentions: pool.bySentence.get(focus.id) ?? [] }]
  })
}

/** What the article's own words ask: `gaps` in passages that can be understood alone and passages to be judged, and `lettered` gaps, which have no options. */
export function passageQuestions(
  read: ArticleClaims,
  shown: ReadonlyMap<number, Passage>,
  pool: DistractorPool,
  context: VerifyContext,
): { gaps: Candidate[]; lettered: Candidate[] } {
  const passages = toldPassages(read, shown, pool)
  const terms = keyTerms(pool.mentions, pool.lexicon)
  return {
    gaps: passages.flatMap(({ passage, claim, mentions }) => [
      ...clozeQuestions(passage, claim, mentions),
      ...statementQuestions(passage, claim),
    ]),
    lettered: eachGapOnce([
      ...eachOnce(
        passages.flatMap(({ passage, claim, mentions }) =>
          letteredQuestions(passage, claim, mentions, terms, context),
        ),
      ),
      ...passages.flatMap(({ passage, claim }) => keyQuestions(passage, claim, context)),
    ]),
  }
}

/** The questions whose gap no earlier one has. */
function eachGapOnce(questions: readonly Candidate[]): Candidate[] {
  const asked = new Set<string>()
  return questions.filter(({ claim, answerPlaces }) => {
    const gap = `${claim.sentence.id} ${answerPlaces.join(' ')}`
    const isNew = !asked.has(gap)
    asked.add(gap)
    return isNew
  })
}

/** The questions whose answer no earlier one has: a term is asked for once, where the article first tells of it. */
function eachOnce(questions: readonly Candidate[]): Candidate[] {
  const asked = new Set<string>()
  return questions.filter(({ answer }) => {
    const term = answer.toLowerCase().replace(/s$/, '')
    const isNew = !asked.has(term)
    asked.add(term)
    return isNew
  })
}
