import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { MAKES_DO } from './reason-verbs'

/** Verbs of which the clause with 'to' is no aim: 'grew to six', 'took years to build', 'went on to win'. */
const NO_PURPOSE =
  /^(?:be|go|come|grow|live|happen|tend|remain|continue|take|need|have|survive|prove|turn|rise|fall|appear|seem|say|believe|know|fail|manage|get|last|cost|wait|suffice|cease|rank|awake|rely|depend|count|call|look|attempt|try|seek|want|begin|start|return|conspire|combine|pass|reduce|increase|decline|drop|expand|swell|shrink|choose|elect|refuse|decide|agree|plan|use|devote|allot|allocate|work)$/
/** Nouns that a clause with 'to' behind them says more of: 'an avenue to expand', 'the right to vote'. */
const TO_DO =
  /^(?:avenue|way|opportunity|chance|ability|effort|attempt|right|need|plan|decision|means|power|failure|desire|willingness|tendency|refusal|freedom|permission|capacity|potential|reason|time|motion|proposal|promise|offer|pressure|license|incentive|tool|method|technique|authority|duty|order|bid|move|step|obligation|responsibility|commitment|campaign|struggle|hope|intention|mission|goal|aim|strategy|law|bill|request|invitation|agreement|place|person|man|woman|people)$/
const DEGREE = /^(?:too|enough|so|first|last|only|such|how|what|where|when|whether)$/i
/** What a word tells besides its verb: without it 'they moved to stop it' is one action, not an action with an aim. */
const TELLS = /^(?:obj|obl|obl:unmarked|nsubj:pass)$/

/** True if 'to' opens what somebody did something for: 'sold the fleet to pay its debts'. */
export function isPurpose(sentence: Sentence, to: Token): boolean {
  if (to.text.toLowerCase() !== 'to' || to.relation !== 'mark' || to.head < 0) return false
  const aim = tokenAt(sentence, to.head)
  // 'Are put together to include all': what comes of it.
  if (/^(?:include|become|comprise)$/.test(aim.lemma)) return false
  if (aim.xpos !== 'VB' || aim.relation !== 'advcl' || aim.head < 0 || aim.head > to.index) return false
  const verb = tokenAt(sentence, aim.head)
  if (verb.upos !== 'VERB' || NO_PURPOSE.test(verb.lemma) || MAKES_DO.test(verb.lemma)) return false
  const beside = childrenOf(sentence, verb.index)
  if (beside.some((child) => child.relation === 'cop' || /^(?:xcomp|ccomp)$/.test(child.relation)))
    return false
  const between = sentence.tokens.slice(verb.index + 1, to.index)
  const isDegree = sentence.tokens
    .slice(Math.max(0, to.index - 4), to.index)
    .some((token) => DEGREE.test(token.text))
  const isNounsOwn =
    between.some((token) => TO_DO.test(token.lemma)) || /^(?:,|and|or)$/.test(between.at(-1)?.text ?? '')
  // 'Set the stage for the revolution to succeed': who succeeds is told there.
  const isOthers = /\bfor (?:\S+ ){1,4}$/i.test(between.map(({ text }) => `${text} `).join(''))
  const saysEnough = beside.some((child) => TELLS.test(child.relation) && child.index < to.index)
  // '…, in part, to see how': what is shown would end with 'in part'.
  const isPartly = /\b(?:in part|partly|largely|mainly),? $/i.test(
    between.map(({ text }) => `${text} `).join(''),
  )
  return !isPartly && saysEnough && !isDegree && !isNounsOwn && !isOthers
}
