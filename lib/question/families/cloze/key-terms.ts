import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Lexicon } from '../../lexicon/lexicon'
import type { NounSenses } from '../../lexicon/noun-senses'
import type { Mention } from '../../noun-phrases'
import { termCoreOf, type TermCore } from '../../term-core'
import { isBracketed, type Gap } from './gap-places'
import type { VerifyContext } from '../../verify/verify-context'
import { settlingLetters } from './settling-letters'

/** The terms of common words that an article uses, by their lemmas. */
export interface KeyTerms {
  /** How often each stands in the article. */
  uses: ReadonlyMap<string, number>
  /** The nouns of the language; null if there is no lexicon. */
  nouns: NounSenses | null
}

/** One word is told by what stands around it, or everybody's: of such gaps with two letters 42 % pass. */
const WORDS = { least: 2, most: 3 }
/**
 * What the article says again is its name for a thing, and so is what a dictionary has: of such gaps 77 % pass before fresh eyes. Of a noun that
 * something is only said of once ('quick riches', 'joint efforts') 62 % do, as other words would serve as well.
 */
const LEAST_USES = 2
const PRIOR = 0.7
/** Terms of one sentence that are put to the ranker. */
const MOST_OF_SENTENCE = 2
/** Words of the sentence beside the term below which too little is said of it. */
const LEAST_TOLD = 8
/** Nouns that need no article to be thought of, whatever stands before them. */
const EVERYDAY =
  /^(?:group|characteristic|campaign|people|person|individual|man|woman|child|researcher|scholar|theorist|expert|time|year|day|month|century|decade|period|number|level|area|world|life|example|issue|problem|role|study|work|use|member|idea|approach|amount|end|beginning|change|difference|condition|situation|question|reason|source|feature|form|step|stage|option|choice|need|goal|practice|country|state|city|place|side|half|majority|minority|experience|information|resource|item|product|activity)$/
/** Qualities that make no term with their noun: 'recent growth', 'powerful states'. */
const QUALITY =
  /^(?:other|many|more|most|less|new|old|older|young|younger|small|smaller|large|larger|great|greater|big|bigger|high|higher|low|lower|good|better|best|bad|worse|important|major|minor|different|various|several|certain|particular|specific|common|recent|early|late|later|first|second|third|last|next|same|similar|powerful|strong|stronger|weak|own|main|key|additional|further|potential|possible|current|modern|personal|whole|entire|full|long|longer|short|single|individual|serious|significant|considerable|final|initial|basic|general|special|typical|traditional|successful|simple|complex|real|true|actual|popular|famous|free|wide|broad|rich|poor|wealthy)$/

/** The terms of an article, off its noun phrases; without a lexicon none is known by a dictionary. */
export function keyTerms(mentions: readonly Mention[], lexicon: Lexicon | null): KeyTerms {
  const uses = new Map<string, number>()
  for (const mention of mentions) {
    const core = termCoreOf(mention)
    if (core === null || !isOfTerm(core)) continue
    const term = keyOf(mention.sentence, core.places)
    uses.set(term, (uses.get(term) ?? 0) + 1)
  }
  return { uses, nouns: lexicon?.nouns ?? null }
}

const keyOf = (sentence: SourceSentence, places: readonly number[]): string =>
  places.map((place) => tokenAt(sentence, place).lemma.toLowerCase()).join(' ')

const isOfTerm = ({ places }: TermCore): boolean =>
  places.length >= WORDS.least && places.length <= WORDS.most

/**
 * The gaps for terms of the article in a sentence, each with its first letters beside it, which leave one only: 'E… c… strategies are …'. Those that the
 * article uses most come first. None for what is no term, for a word of every day, or that nearly another term of the article is.
 */
export const keyTermGaps = (mentions: readonly Mention[], terms: KeyTerms, context: VerifyContext): Gap[] =>
  mentions
    .flatMap((mention) => keyTermGap(mention, terms, context) ?? [])
    .sort((a, b) => b.uses - a.uses)
    .slice(0, MOST_OF_SENTENCE)
    .map(({ gap }) => gap)

function keyTermGap(
  mention: Mention,
  terms: KeyTerms,
  context: VerifyContext,
): { gap: Gap; uses: number } | null {
  const { sentence, phrase } = mention
  const core = termCoreOf(mention)
  if (core === null || !isOfTerm(core)) return null
  const head = tokenAt(sentence, phrase.head)
  if (isBracketed(sentence, head) || EMPTY_NOUNS.has(head.lemma) || EVERYDAY.test(head.lemma)) return null
  if (core.places.some((place) => QUALITY.test(textAt(sentence, place).toLowerCase()))) return null
  if (sentence.tokens.length - core.places.length < LEAST_TOLD) return null
  const cue = settlingLetters(sentence, core.places, context, 1)
  if (cue === null) return null
  const term = keyOf(sentence, core.places)
  const uses = terms.uses.get(term) ?? 1
  if (uses < LEAST_USES && !(terms.nouns?.has(term) ?? false)) return null
  return { gap: { places: core.places, type: 'thing', cue, isTyped: true, prior: PRIOR }, uses }
}
