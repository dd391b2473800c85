import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import { placeIn } from '@/lib/claim/passages/verbatim'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'

const HELPER = /^(?:is|are|was|were|can|could|has|have|had|do)$/i
/** Behind 'not' these say how far it is denied: 'not only', 'not necessarily', 'not yet'. */
const IN_PART =
  /^(?:only|merely|just|simply|necessarily|all|always|yet|even|so|very|as|fully|entirely|completely|exclusively|solely|alone|well|easily|usually|generally|typically|quite|really|too|that|one|an?|the|every|each|both|enough|much|many|until)$/i
/** What stands well only beside a denial, or says why. */
const NEEDS_DENIAL =
  /\b(?:any|anyone|anything|anybody|anywhere|either|yet|ever|until|rather|instead|but|nor|neither|without|because|since|although|though|while|whereas|despite|over(?:stat|estimat|emphasi[sz])\w+|if|even|unless|except|at all|only|longer|so|therefore|however|often|always|all the time|consistently|identical|absolute(?:ly)?)\b/i

const OF_SOME = /^(?:some|many|most|several|not|few|an?|one)\b/i
/** Before the 'not': of a part it may be denied and hold of the rest. */
const OF_PART = /\b(?:some|many|most|several|few|certain|part|parts|half|\p{L}+ percent)\b/iu

/** A passage without the 'not' of its main statement, so that it says what the article denies; null if there is none, or the rest would not fit. */
export function undenied(passage: Passage): string | null {
  const { focus, text } = passage
  const not = focus.tokens.find((token) => isOfMain(focus, token))
  if (not === undefined || NEEDS_DENIAL.test(focus.text)) return null
  if (focus.tokens.filter(({ text: word }) => /^(?:not|n['’]t|never|no|none)$/i.test(word)).length > 1)
    return null
  // 'Some sects do not grow': some may.
  if (OF_SOME.test(focus.text) || OF_PART.test(focus.text.slice(0, not.start - focus.start))) return null
  const [helper, next] = [focus.tokens[not.index - 1]!, focus.tokens[not.index + 1]]
  if (next === undefined || IN_PART.test(next.text)) return null
  const isDo = /^do$/i.test(helper.text)
  const [from, to] = isDo ? [helper.start, next.start] : [helper.end, not.end]
  const span = placeIn(passage, { start: from, end: to })
  return span === null ? null : text.slice(0, span.start) + text.slice(span.end)
}

/** 'Is not', 'cannot', 'do not' of the main verb. */
const isOfMain = (sentence: SourceSentence, { text, index, head }: Token): boolean =>
  /^(?:not|n['’]t)$/i.test(text) &&
  head === sentence.root &&
  index > 0 &&
  HELPER.test(tokenAt(sentence, index - 1).text)
