import { childrenOf } from '@/lib/article/language/tree'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { isGeneral } from '@/lib/claim/passages/open-definites'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { isHedged } from '../hedged'
import { platitudeIn } from '../../verify/platitude-fault'

/** Longer passages are too much to judge at once. */
const MOST_WORDS = 34
const LEAST_WORDS = 7
/** What somebody thinks or wants, and no more. */
const THOUGHT = /\b(?:should|must|believes?|believed|purports?|argued?|argues|claimed|claims)\b/i
/** What nobody can call true or false: praise, and what is said of a whole world. */
const OPINION =
  /\b(?:best|good|great|bad|worst|perfect|brilliant|beautiful|interesting|famous|important|essential|crucial|vital|(?:no|an?) significant|helpful|useful|valuable|notable|popular|tremendous|dramatic(?:ally)?|extraordinary|remarkable|simply|really|quite|very|extremely|easily|sort of|kind of|matter of|is like|are like|nuisance)\b|\bboth\b/i

/** What somebody says to somebody, or tells of what stands before. */
const SPOKEN =
  /^(?:yes|no|well|oh|sure|okay|thus|for better|at length|once upon|every once|note|notice|remember|recall|practice|keep in mind|thankfully|luckily|sadly|(?:un)?fortunately)\b|\bof course\b|\b(?:them|him|there['’]s|here|you|your)\b/i
/** What will be so in a case that is told before. */
const FORETOLD = /^(?!.*\b(?:if|when|once|as)\b).*\b(?:will|would)\b/i
/** 'Was not only a port': what is denied in part is true either way. */
const DENIED_IN_PART = /\bnot (?:only|exclusively|merely|solely|just|necessarily)\b/i
/** A second clause behind a comma. */
const JOINED =
  /, (?:and|but|so|yet|nor|while|whereas) (?:\p{L}+ ){1,4}(?:is|are|was|were|has|have|had|can|will|did|do|does|\p{Ll}+ed)\b/iu

/** True for a passage of one sentence that can be called true or false at all: it is not too long, nothing in it is left unsure, and nobody is spoken to. */
export function mayBeJudged({ sentences, focus }: Passage): boolean {
  const words = focus.text.split(' ').length
  return (
    sentences.length === 1 &&
    words >= LEAST_WORDS &&
    words <= MOST_WORDS &&
    !isHedged(focus.text) &&
    !/[“”":;]/.test(focus.text) &&
    platitudeIn(focus.text) === null &&
    !isCircular(focus.text) &&
    !SPOKEN.test(focus.text) &&
    !DENIED_IN_PART.test(focus.text)
  )
}

/** True for a passage that can be judged and says one thing, without weighing it. */
export const isPlainStatement = (passage: Passage): boolean => {
  const { focus } = passage
  return (
    mayBeJudged(passage) &&
    !THOUGHT.test(focus.text) &&
    !OPINION.test(focus.text) &&
    !FORETOLD.test(focus.text) &&
    !JOINED.test(focus.text) &&
    !tellsTwoThings(passage) &&
    !isOfTheory(focus) &&
    !comparesWithNothing(focus)
  )
}

const THEORY = /(?:\p{Ll}ism|\b[Tt]heor(?:y|ies)|\bPerspectives?)$/u

/** 'Culture is a whole' under 'Functionalism': what a school of thought holds, and no fact. */
const isOfTheory = (sentence: SourceSentence): boolean =>
  THEORY.test(sentence.topic ?? '') &&
  isGeneral(sentence) &&
  !sentence.tokens.some(({ upos }) => upos === 'PROPN')

/** 'By a broader range of events': broader than which? 'Higher education' compares nothing. */
const comparesWithNothing = ({ text, tokens }: SourceSentence): boolean =>
  !/\bthan\b|(?<!such )\bas\b/i.test(text) &&
  tokens.some(
    ({ xpos, relation, text: word, index }) =>
      xpos === 'JJR' &&
      relation === 'amod' &&
      !/^(?:upper|lower|higher|inner|outer|former|latter|further|earlier|later|older|younger|more|less|fewer)$/i.test(
        word,
      ) &&
      /^an?$/i.test(tokens[index - 1]?.text ?? ''),
  )

const DEFINED_BY_DOING =
  /^(?:the |an? )?(?:\p{L}+ )?(\p{L}+) (?:is|are|means|refers to) (?:an? |the )?(?:process|act|action|practice|activity|art|science|business|state|quality|person|someone|one|thing|people|those|that) (?:of|who|which|that|in|for) (?:an? |the |is |are |being )?(\p{L}+)/iu
const SAME_STEM = 6

/** 'Construction is the process of constructing …': nobody need read to call it true. */
function isCircular(text: string): boolean {
  const [, defined = '', by = ''] = DEFINED_BY_DOING.exec(text.toLowerCase()) ?? []
  const stem = defined.slice(0, Math.min(SAME_STEM, Math.max(4, defined.length - 3)))
  return stem.length > 3 && by.startsWith(stem)
}

/** True if a second statement stands beside the first: which one is to be judged? */
export const tellsTwoThings = ({ focus }: Passage): boolean =>
  focus.tokens.some(
    (token) =>
      /^(?:conj|parataxis|advcl)$/.test(token.relation) &&
      (childrenOf(focus, token.index).some((child) => /^(?:nsubj|nsubj:pass|expl)$/.test(child.relation)) ||
        (token.relation === 'conj' && token.head === focus.root && token.upos === 'VERB')),
  )
