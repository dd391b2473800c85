import { countWords } from '@/lib/article/article'
import { placeIn } from '@/lib/claim/passages/verbatim'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { candidate, type Candidate } from '../../candidate'
import type { Mention } from '../../noun-phrases'
import { GAP } from '../../question'
import { contentWords } from '../../text-overlap'
import { isDetermined } from './determined-gap'
import type { Cut, Gap } from './gap-places'
import { gapsOf } from './gaps'
import { isAbbreviated, isGivenAway } from './given-away'
import { isTellingByLetters, LETTERED_PRIOR } from './letter-hint'
import { settlingLetters } from './settling-letters'
import { looseGaps } from './loose-gaps'
import { keyGaps } from './key-gaps'
import type { VerifyContext } from '../../verify/verify-context'
import { keyTermGaps, type KeyTerms } from './key-terms'

/** What stands before one of several examples: others of the kind would fit as well. */
const EXAMPLE =
  /(?:\bsuch as|\bincluding|\blike|\be\.g\.,?|\bfor example,?|\bfor instance,?|\bamong others,?)(?: the| an?)? ?[^.;]{0,60}$/i

/**
 * A passage with one gap in its last sentence, for each name, number, date or term that only one filler fits. The words are the article's own:
 * nothing is cut, and nothing put in but what is to be filled in. `claim` is what the last sentence claims, `mentions` its noun phrases.
 */
export const clozeQuestions = (passage: Passage, claim: Claim, mentions: readonly Mention[]): Candidate[] =>
  soundGaps(passage, mentions).map(({ gap, cut }) => {
    const isTyped = gap.isTyped && (!NAMED.test(gap.type) || isDetermined(passage.focus, gap))
    return gapQuestion(passage, claim, { ...gap, isTyped }, cut)
  })

/**
 * The same for what only its first letters settle, which stand beside the gap: a name that has rivals, or the term of the article that the sentence
 * turns on. Nothing of it is chosen from options.
 */
export const letteredQuestions = (
  passage: Passage,
  claim: Claim,
  mentions: readonly Mention[],
  terms: KeyTerms,
  context: VerifyContext,
): Candidate[] => {
  const names = soundGaps(passage, mentions).filter(
    ({ gap }) =>
      NAMED.test(gap.type) &&
      !(gap.isTyped && isDetermined(passage.focus, gap)) &&
      isTellingByLetters(passage.focus, gap, terms.nouns),
  )
  const lettered = names.flatMap(({ gap, cut }) => {
    const cue = settlingLetters(passage.focus, gap.places, context, 1)
    return cue === null ? [] : [{ gap: { ...gap, isTyped: true, cue, prior: LETTERED_PRIOR }, cut }]
  })
  return [...lettered, ...sound(passage, keyTermGaps(mentions, terms, context))].map(({ gap, cut }) =>
    gapQuestion(passage, claim, gap, cut),
  )
}

/** The same for what has been learned that a sentence turns on; nothing that its title tells. */
export const keyQuestions = (passage: Passage, claim: Claim, context: VerifyContext): Candidate[] =>
  sound(passage, keyGaps(passage.focus, context)).map(({ gap, cut }) => gapQuestion(passage, claim, gap, cut))

/** 'Holm & Co is an example of …': what it is an example of matters, and not which it is. */
const IS_EXAMPLE = /^,? (?:is|are|was|were) (?:\p{L}+ ){0,2}examples?\b/iu

interface SoundGap {
  gap: Gap
  cut: Cut
}

const soundGaps = (passage: Passage, mentions: readonly Mention[]): SoundGap[] =>
  sound(passage, gapsOf(passage.focus, mentions))

/** The gaps that the sentence does not fill in by itself, with the words around each. */
const sound = (passage: Passage, gaps: readonly Gap[]): SoundGap[] =>
  gaps.flatMap((gap) => {
    const cut = cutOut(passage, gap)
    if (cut === null || isGivenAway(tellingPart(cut.answer, gap), `${cut.before} ${cut.after}`)) return []
    if (isAbbreviated(cut)) return []
    // '_____ (Rhazes)': what stands in the bracket is another name of it.
    if (gap.cue !== 'year' && /^ ?\(\p{Lu}/u.test(cut.after)) return []
    // 'By a Council of Elders or Senate': the other name stands behind it.
    if (/^,? or (?:the )?\p{Lu}/u.test(cut.after)) return []
    if (EXAMPLE.test(lastSentence(cut.before)) || /^ ?\((?:\p{Lu}{2,}|also|or|[“"])/u.test(cut.after))
      return []
    if ((PLACED.test(gap.type) && isOneOfTwoWays(cut)) || isTooLong(passage) || isHalfOfName(cut)) return []
    // Three sentences are too much to read for a figure or a word.
    if (passage.sentences.length > 2 && !NAMED.test(gap.type)) return []
    if (gap.type === 'place' && /\b(?:headquartered|based) (?:in|at) $/i.test(cut.before)) return []
    if (gap.type === 'person' && passage.focus.tokens.length < LEAST_OF_A_PERSON) return []
    if (isFinder(cut) || isOfStudy(passage.text, gap) || IS_EXAMPLE.test(cut.after)) return []
    return [{ gap, cut }]
  })

/** 'K. C _____. fell', '_____ A is a carrier': a letter of the name, its stop or the other side of a case stands beside the gap. */
const isHalfOfName = ({ answer, before, after }: Cut): boolean =>
  /^\p{Lu}$/u.test(answer) ||
  // 'Holm v. Berg': one side of a case.
  /^ vs?\.? \p{Lu}/u.test(after) ||
  / vs?\. $/.test(before) ||
  (/(?:^|[. ])\p{Lu}$/u.test(answer) && /^\. \S/.test(after)) ||
  /^ (?!I\b)[A-Z](?![\p{L}.'’])/u.test(after)

/** Words of two sentences together, without the title: of longer stems fresh eyes let fewer than half pass, as one of the two only pads. */
const MOST_WORDS_OF_TWO = 42

const isTooLong = ({ sentences, text, lead }: Passage): boolean =>
  sentences.length > 1 && countWords(text.slice(lead?.text.length ?? 0)) > MOST_WORDS_OF_TWO

/** Words below which too little is told of somebody to say who it was: 'Holm and _____ clashed early on.' */
const LEAST_OF_A_PERSON = 10
const NAMED = /^(?:person|place|country|organisation|name)$/

/** 'Lee and Marsh (2004)', "Lee's group": whoever found it, or owns what is told of, is beside the point. */
const isFinder = ({ before, after }: Cut): boolean =>
  /^ (?:and|&) \p{Lu}[\p{L}-]+(?:['’]s?)? \((?:1[89]|20)\d\d/u.test(after) ||
  /^ et al\b/.test(after) ||
  /^ (?:surveyed|polled|interviewed)\b/.test(after) ||
  /\b(?:surveyed|polled|interviewed|(?:survey|poll|questionnaire|census)(?: \p{L}+)?) by (?:the )?$/iu.test(
    before,
  ) ||
  /^['’]/.test(after) ||
  (/\p{Lu}[\p{L}-]+ (?:and|&) $/u.test(before) && /^ \((?:1[89]|20)\d\d/.test(after))

/** 'In one study of 462 adults': how many were asked of whom nothing else is told. */
const isOfStudy = (text: string, { type }: Gap): boolean =>
  /^(?:number|percent)$/.test(type) &&
  /\b(?:surveyed|respondents|interviewees|(?:one|a|an|another|this) (?:\p{L}+ ){0,4}(?:study|survey|poll|experiment|comparison|sample) of)\b/iu.test(
    text,
  )

/** The same for every gap that one could ask for, also where other fillers may fit, if the rest does not hold its words. */
export function looseClozeQuestions(
  passage: Passage,
  claim: Claim,
  mentions: readonly Mention[],
): Candidate[] {
  const sure = gapsOf(passage.focus, mentions)
  const gaps = [...sure, ...looseGaps(passage.focus, new Set(sure.flatMap(({ places }) => places)))]
  return gaps.flatMap((gap) => {
    const cut = cutOut(passage, gap)
    if (cut === null || /^ ?\(\p{Lu}/u.test(cut.after)) return []
    const rest = contentWords(`${cut.before} ${cut.after}`)
    const words = [...contentWords(cut.answer)]
    return words.length > 0 && words.every((word) => rest.has(word))
      ? []
      : [gapQuestion(passage, claim, gap, cut)]
  })
}

function gapQuestion(passage: Passage, claim: Claim, gap: Gap, cut: Cut): Candidate {
  const cue = gap.cue === '' || hasCue(gap, cut) ? '' : ` (${gap.cue})`
  const before = cut.before.replace(/\b(an?) $/i, (_, article: string) => `${article.charAt(0)}(n) `)
  return candidate({
    kind: 'cloze',
    family: 'cloze',
    stem: `${before}${GAP}${cue}${cut.after}`,
    passage,
    isTyped: gap.isTyped,
    answer: cut.answer,
    answerType: gap.type,
    answerPlaces: gap.places,
    claim,
    prior: gap.prior,
    namesSource: true,
  })
}

const PLACED = /^(?:place|country|organisation|name)$/

/** 'Comes from the west by _____, and from the east by …': two ways, of which one is to be guessed. */
const isOneOfTwoWays = ({ before, after }: Cut): boolean =>
  /^,? and (?:from|to|into|via|through|across|by|towards?) /.test(after) ||
  /, and (?:from|to|into|via|through|across|by|towards?) (?:the )?$/.test(before)

/** The passage's text before, at and after a gap of its last sentence; null if the words do not stand there as in the article. */
export function cutOut(passage: Passage, { places }: Pick<Gap, 'places'>): Cut | null {
  const [first, last] = [places[0]!, places.at(-1)!].map((place) => tokenAt(passage.focus, place))
  const span = placeIn(passage, { start: first!.start, end: last!.end })
  if (span === null) return null
  const { text } = passage
  return {
    before: text.slice(0, span.start),
    answer: text.slice(span.start, span.end),
    after: text.slice(span.end),
  }
}

const lastSentence = (text: string): string => text.slice(Math.max(0, text.lastIndexOf('. ') + 1))

/** 'In the year _____', '_____ percent': the sentence says itself what is to be filled in. */
const hasCue = ({ type }: Gap, { before, after }: Cut): boolean =>
  (type === 'percent' && /^\s?(?:%|percent|per cent)/.test(after)) ||
  (type === 'year' && /\byear $/.test(before)) ||
  (type === 'thing' && /\bterms? ["“]?$/.test(before))

/** Of a term of several words, all but its class: 'number' beside the gap does not tell 'composite number', but where letters stand there it does. */
const tellingPart = (answer: string, { type, places, cue }: Gap): string =>
  type === 'thing' && places.length > 1 && !cue.includes('…')
    ? answer.split(' ').slice(0, -1).join(' ')
    : answer
