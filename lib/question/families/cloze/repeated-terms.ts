import { EMPTY_NOUNS } from '@/lib/article/language/lexicon/nouns'
import { childrenOf, hangsIn, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Lexicon } from '../../lexicon/lexicon'
import type { NounSenses } from '../../lexicon/noun-senses'
import type { Mention } from '../../noun-phrases'
import { termCoreOf } from '../../term-core'
import { isBracketed, type Gap } from './gap-places'
import { LETTERED_PRIOR, lettersOf } from './letter-hint'

/** The terms of several common words that an article uses, by their words as they stand in a dictionary. */
export interface RepeatedTerms {
  /** Those that are terms: named in a dictionary and used twice, or used so often that the article must be about them. */
  known: ReadonlySet<string>
  /** How many different phrases of the article have the same first letters, by these. */
  sharers: ReadonlyMap<string, number>
  /** The nouns of the language; null if there is no lexicon. */
  nouns: NounSenses | null
}

const WORDS = { least: 2, most: 3 }
const LEAST_USES = { known: 2, any: 4 }
/** Words of the sentence beside the term below which too little is said of it. */
const LEAST_TOLD = 8
const ROLES = /^(?:nsubj|nsubj:pass|obj|obl|obl:agent|root)$/
const ASIDE = /^(?:acl:relcl|appos|parataxis|advcl|dep|list|ccomp)$/
/** Nouns that need no article to be thought of, whatever stands before them. */
const EVERYDAY =
  /^(?:group|characteristic|campaign|people|person|individual|man|woman|child|researcher|scholar|theorist|expert|time|year|day|month|century|decade|period|number|level|area|world|life|example|issue|problem|role|study|work|use|member|idea|approach|amount|end|beginning|change|difference|condition|situation|question|reason|source|feature|form|step|stage|option|choice|need|goal|practice|country|state|city|place|side|half|majority|minority|experience|information|resource|item|product|activity)$/
/** Qualities that make no term with their noun: 'recent growth', 'powerful states'. */
const QUALITY =
  /^(?:other|many|more|most|less|new|old|older|young|younger|small|smaller|large|larger|great|greater|big|bigger|high|higher|low|lower|good|better|best|bad|worse|important|major|minor|different|various|several|certain|particular|specific|common|recent|early|late|later|first|second|third|last|next|same|similar|powerful|strong|stronger|weak|own|main|key|additional|further|potential|possible|current|modern|personal|whole|entire|full|long|longer|short|single|individual|serious|significant|considerable|final|initial|basic|general|special|typical|traditional|successful|simple|complex|real|true|actual|popular|famous|free|wide|broad|rich|poor|wealthy)$/

/** The terms of an article; without a lexicon only those that it uses often. */
export function repeatedTerms(mentions: readonly Mention[], lexicon: Lexicon | null): RepeatedTerms {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const core = termCoreOf(mention)
    if (core === null || core.places.length < WORDS.least || core.places.length > WORDS.most) continue
    const term = keyOf(mention.sentence, core.places)
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const nouns = lexicon?.nouns ?? null
  const isKnown = (term: string, uses: number): boolean =>
    uses >= LEAST_USES.any || (uses >= LEAST_USES.known && (nouns?.has(term) ?? false))
  const sharers = new Map<string, number>()
  for (const term of counts.keys()) {
    const letters = lettersOf(term)
    sharers.set(letters, (sharers.get(letters) ?? 0) + 1)
  }
  return {
    known: new Set([...counts].filter((entry) => isKnown(...entry)).map(([term]) => term)),
    sharers,
    nouns,
  }
}

const keyOf = (sentence: SourceSentence, places: readonly number[]): string =>
  places.map((place) => tokenAt(sentence, place).lemma.toLowerCase()).join(' ')

/**
 * The gap for a term of the article with its first letters beside it, which leave one only: 'E… c… strategies are …'. Null for any other phrase, for
 * what stands in an aside or in a row, and where another term of the article has the same letters.
 */
export function repeatedTermGap(mention: Mention, terms: RepeatedTerms): Gap | null {
  const { sentence, phrase } = mention
  const core = termCoreOf(mention)
  if (core === null || core.places.length < WORDS.least || core.places.length > WORDS.most) return null
  const head = tokenAt(sentence, phrase.head)
  if (!ROLES.test(head.relation) || isBracketed(sentence, head)) return null
  if (EMPTY_NOUNS.has(head.lemma) || EVERYDAY.test(head.lemma)) return null
  if (core.places.some((place) => QUALITY.test(textAt(sentence, place).toLowerCase()))) return null
  if (childrenOf(sentence, head.index).some(({ relation }) => /^(?:conj|appos)$/.test(relation))) return null
  if (sentence.tokens.length - core.places.length < LEAST_TOLD || hangsIn(sentence, phrase.head, ASIDE))
    return null
  const term = keyOf(sentence, core.places)
  if (!terms.known.has(term) || hasRival(term, terms)) return null
  return {
    places: core.places,
    type: 'thing',
    cue: lettersOf(core.text),
    isTyped: true,
    prior: LETTERED_PRIOR,
  }
}

/** 'Minority groups' has one in 'marginalized groups'. */
const hasRival = (term: string, { sharers }: RepeatedTerms): boolean =>
  (sharers.get(lettersOf(term)) ?? 0) > 1
