import type { SourceSentence } from '@/lib/claim/source-sentence'
import { textAt, tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import { ratedSpans } from '../../appraisal/appraise'
import type { KeySpan } from '../../appraisal/key-spans'
import { sharedStart } from '../../text-overlap'
import type { VerifyContext } from '../../verify/verify-context'
import type { Gap } from './gap-places'
import { isMessenger } from './name-gaps'
import { settlingLetters } from './settling-letters'

/** Words are left out from this probability on that a teacher would leave them out, and so many of a sentence at most. */
const LEAST_KEY = 0.15
const MOST_OF_SENTENCE = 3
/** Letters that are shown of a common word, at least. */
const FEWEST = 2

/** The gaps for the words that a sentence turns on, as far as has been learned, each with its first letters beside it. */
export const keyGaps = (sentence: SourceSentence, context: VerifyContext): Gap[] =>
  ratedSpans(sentence, context)
    .filter(({ key }) => key >= LEAST_KEY)
    .slice(0, MOST_OF_SENTENCE)
    .filter(
      (span) =>
        !countsLoosely(sentence, span) &&
        !isSource(sentence, span) &&
        !isToldByKin(sentence, span, context) &&
        !isHalfOfTerm(sentence, span, context),
    )
    .flatMap(({ places, make, key }): Gap[] => {
      const cue = settlingLetters(
        sentence,
        places,
        context,
        make === 'noun' || make === 'quality' ? FEWEST : 1,
      )
      return cue === null
        ? []
        : [{ places, type: make === 'name' ? 'name' : 'thing', cue, isTyped: true, prior: 0.5 + key / 2 }]
    })

/** 'Several hormones', 'various strategies': nobody recalls how loosely they were counted. */
const countsLoosely = (sentence: SourceSentence, { places }: KeySpan): boolean =>
  places.length > 1 &&
  /^(?:several|many|some|various|certain|other|few|numerous|multiple|both|all|different)$/i.test(
    textAt(sentence, places[0]!),
  )

/** Somebody who only passes on what is told, by name. */
function isSource(sentence: SourceSentence, { places, make }: KeySpan): boolean {
  const head = places.map((place) => tokenAt(sentence, place)).find((token) => !places.includes(token.head))
  return make === 'name' && head !== undefined && isMessenger(sentence, head)
}

/** Letters that words of one family share at their start, and what part of the longer one these are. */
const KIN = { letters: 4, share: 0.55 }

/** True if a word of the same family stands beside the gap, or in the title: 'liability' for 'liable', 'millimoles' for 'mole'. */
function isToldByKin(sentence: SourceSentence, span: KeySpan, { title }: VerifyContext): boolean {
  const own = span.places
    .flatMap((place) => [textAt(sentence, place), tokenAt(sentence, place).lemma])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= KIN.letters)
  const others = [
    ...sentence.tokens
      .filter(({ index }) => !span.places.includes(index))
      .flatMap(({ text, lemma }) => [text, lemma]),
    ...(title.match(/\p{L}+/gu) ?? []),
  ]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= KIN.letters)
  return own.some((word) => others.some((other) => isKin(word, other)))
}

function isKin(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const shared = sharedStart(one, other)
  return shared >= KIN.letters && shared / Math.max(one.length, other.length) >= KIN.share
}

/** A noun that stands behind one and the same word so often, and nearly always so, is half of a term. */
const HALF = { uses: 2, share: 0.75 }

/** 'Due _____', 'Six _____': the article has 'diligence' and 'Sigma' behind no other words, so the first half tells the second. */
function isHalfOfTerm(sentence: SourceSentence, { places }: KeySpan, context: VerifyContext): boolean {
  const place = places[0]!
  const before = sentence.tokens[place - 1]
  if (places.length > 1 || before === undefined || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(before.upos)) return false
  const word = tokenAt(sentence, place).lemma.toLowerCase()
  const { alone, behind } = usesIn(context)
  const pairs = behind.get(`${before.text.toLowerCase()} ${word}`) ?? 0
  return pairs >= HALF.uses && pairs >= HALF.share * (alone.get(word) ?? 0)
}

/** How often each noun or quality stands in the article, and how often behind which word. */
const usesIn = rememberedOf(({ article }: VerifyContext) => {
  const alone = new Map<string, number>()
  const behind = new Map<string, number>()
  for (const { tokens } of article.sentences)
    for (const { upos, lemma, index } of tokens) {
      if (!/^(?:NOUN|PROPN|ADJ)$/.test(upos)) continue
      const word = lemma.toLowerCase()
      const pair = `${tokens[index - 1]?.text.toLowerCase() ?? ''} ${word}`
      alone.set(word, (alone.get(word) ?? 0) + 1)
      behind.set(pair, (behind.get(pair) ?? 0) + 1)
    }
  return { alone, behind }
})
