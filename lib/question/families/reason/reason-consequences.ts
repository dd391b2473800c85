import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, tokenAt } from '@/lib/article/language/tree'
import { placeIn, withoutLeading } from '@/lib/claim/passages/verbatim'
import { asQuestion } from '../../clause-text'
import { askedBehind, sourceBehind, type Opening } from '../asking'
import { frontedClause, type FrontedClause } from './fronted-clause'
import { passageWords } from '../told-sentence'
import { LEADING_ON, PHRASE } from '../subject-words'
import type { WholeSentence } from '../whole-sentences'

/** What happens in a case that a sentence opens with. */
export interface Consequence {
  stem: string
  /** Places of what happens. */
  result: readonly number[]
}

/** Verbs that tell how things are: nothing happens. */
const STATE =
  /^(?:be|have|need|contain|know|remain|live|inhabit|note|notice|find|discover|observe|see|conclude|argue|say|write|state|mean|include|exist|seem|appear|consist|depend|hold|belong|want|require|involve|refer|represent|equal|lie|matter|concern|feel|think|believe|suggest|imply|stand|serve)$/
/** What something is called or held to be in a case is no event. */
const NAMING = /^(?:call|name|term|know|refer|define|dub|label|consider|regard|deem|classify)$/
/** A case told in fewer words is hardly one that can be told from others. */
const FEWEST_WORDS = 5
const FEWEST_RESULT_WORDS = 4

/** 'When the tide turns in the bay, the boats swing round': what happens when the tide turns in the bay? Null if the sentence is built otherwise. */
export function consequenceOf(whole: WholeSentence): Consequence | null {
  const { claim, passage } = whole
  const fronted = frontedClause(claim)
  if (passage === null || fronted === null) return null
  if (fronted.clause.length < FEWEST_WORDS || fronted.main.length < FEWEST_RESULT_WORDS) return null
  const who = findChild(claim.sentence, fronted.head.index, 'nsubj', 'nsubj:pass')
  if (who === null || !isClearCase(claim.sentence, fronted, who)) return null
  // 'Once it was well established' is a background, before which much may have happened.
  if (/^once$/i.test(fronted.opener.text) || isOnlyPossible(claim.sentence)) return null
  const ask = happens(claim.sentence)
  const words = passageWords(claim, fronted.clause, passage)
  const opening = openingOf(whole, fronted)
  if (ask === null || words === null || opening === null) return null
  return {
    stem: askedBehind(opening, asQuestion(ask, words, sourceBehind(passage))),
    // 'If the tide turns, then the boats swing round.'
    result: /^then$/i.test(tokenAt(claim.sentence, fronted.main[0]!).text)
      ? fronted.main.slice(1)
      : fronted.main,
  }
}

/** Of whom nothing is told: a case of theirs is anybody's, or was told before. */
const NOBODY = /^(?:they|it|this|that|these|those|one|someone|somebody|anyone)$/i
/** Words that open another case: 'when the tide turns, when the wind drops, …'. */
const CASE = /^(?:when|if|once|while|as|unless)$/i

/**
 * True if a case can be told without its article: somebody or something in particular, or what is so in general; no 'workers' of some time, of which
 * the past tells what happened once. What follows must be no second case.
 */
function isClearCase(sentence: Sentence, { clause, main }: FrontedClause, who: Token): boolean {
  const isPast =
    findChild(sentence, sentence.root, 'aux:pass', 'aux', 'cop') ?? tokenAt(sentence, sentence.root)
  const isSomePlural = who.xpos === 'NNS' && childrenOf(sentence, who.index).length === 0
  return (
    !NOBODY.test(who.text) &&
    // 'Certain limits': which, is not told.
    !clause.some((place) => /^certain$/i.test(tokenAt(sentence, place).text)) &&
    !CASE.test(tokenAt(sentence, main[0]!).text) &&
    !(isSomePlural && isPast.xpos === 'VBD')
  )
}

/** 'They may find themselves …': much else may happen, too. */
const isOnlyPossible = (sentence: Sentence): boolean =>
  childrenOf(sentence, sentence.root).some(
    ({ relation, text }) => relation === 'aux' && /^(?:may|might|could)$/i.test(text),
  )

/** 'What happens', 'What could happen', 'What happened', by the main verb; null if that tells no event. */
function happens(sentence: Sentence): string | null {
  const root = tokenAt(sentence, sentence.root)
  const below = childrenOf(sentence, root.index)
  const helpers = below.filter(({ relation }) => /^aux/.test(relation))
  if (
    !below.some(({ relation }) => /^nsubj/.test(relation)) ||
    below.some(({ relation }) => relation === 'expl')
  )
    return null
  const isLikely = /^(?:likely|unlikely)$/.test(root.text)
  if (root.upos !== 'VERB' && !isLikely) return null
  if (NAMING.test(root.lemma)) return null
  // 'When Berg came to Oslo, she was looking for work': she had been before.
  if (root.xpos === 'VBG' && helpers.some(({ lemma }) => lemma === 'be')) return null
  if (STATE.test(root.lemma) && helpers.every(({ relation }) => relation !== 'aux:pass')) return null
  const finite = isLikely ? findChild(sentence, root.index, 'cop') : (helpers[0] ?? root)
  if (finite === null || finite.lemma === 'have') return null
  // 'The boats cannot leave' is what happens, and nothing that can happen.
  if (/^(?:can|ca)$/.test(finite.text) && isDenied(below)) return 'What happens'
  if (finite.xpos === 'MD')
    return /^(?:may|might|can|could|will|would)$/.test(finite.text) ? `What ${finite.text} happen` : null
  if (finite.xpos === 'VBD') return 'What happened'
  return /^VB[PZ]$/.test(finite.xpos) ? 'What happens' : null
}

const isDenied = (below: readonly Token[]): boolean =>
  below.some(({ text }) => /^(?:not|n['’]t)$/i.test(text))

/** What stands before the clause: the sentences that the passage needs, and a short phrase; null for anything longer. */
function openingOf({ claim, passage }: WholeSentence, { clause, first }: FrontedClause): Opening | null {
  const own = passage!.pieces.find((piece) => piece.start >= claim.sentence.start)
  const start = placeIn(passage!, tokenAt(claim.sentence, clause[0]!))
  if (own === undefined || start === null) return null
  const before = passage!.text.slice(0, own.at)
  const front = first === 0 ? '' : passage!.text.slice(own.at, start.start)
  if (withoutLeading(front) === '') return { before, front: '' }
  return PHRASE.test(front) && !LEADING_ON.test(front) ? { before, front } : null
}
