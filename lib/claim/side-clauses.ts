import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, isNominal, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { ClauseHelper } from './claim'

/** A clause that tells a fact beside the main one, with the noun that is its subject when it is told alone. */
export interface SideClause {
  predicate: Token
  subject: Token
  /** What the verb needs before it to stand alone; null if it is finite itself. */
  helper: ClauseHelper | null
  /** Places of words that only join the clause ('who', 'while'): not told. */
  joints: number[]
  /** True for 'Rome, the capital of Italy': the predicate is a noun and 'be' is understood. */
  isApposition: boolean
}

/** Verbs whose '…, which' or '…, -ing' may stand for all that was told before, not for one noun. */
const OF_ALL_BEFORE =
  /^(?:lead|cause|result|make|mean|allow|enable|prompt|force|help|give|create|leave|bring|ensure|be|have|become|end|follow|start|begin|include|involve|suggest|indicate|show|range|depend|compare|use|base|regard|concern|accord)$/
/** Participles that tell how things are: 'known as', 'situated on'. */
const STATES = /^(?:know|call|name|locate|situate|use|base|compose|own|surround|divide|connect|comprise)$/
/** 'A student of Smith who …': without a comma the clause may be the other noun's. */
const HANGS_ON_NOUN = /^(?:nmod|nmod:poss|conj|appos|flat|compound)$/
/** Conjunctions after which a clause tells a fact whatever its tense, and those after which only a past one does. */
const FACTUAL = /^(?:while|whereas|although|though)$/i
const FACTUAL_IF_PAST = /^(?:when|after|before|because|since|as)$/i

/**
 * The facts told beside the main clause (Heilman & Smith 2010 take the same ones out): relative clauses, participles and appositions
 * set off by commas or hung on a name, and clauses with 'while', 'when' and their like. Nothing out of what somebody says or thinks.
 */
export function sideClauses(sentence: Sentence): SideClause[] {
  return sentence.tokens.flatMap((token) => {
    if (token.head < 0 || !token.isAgreed || isTold(sentence, token)) return []
    const found = sideClauseAt(sentence, token, tokenAt(sentence, token.head))
    return found === null ? [] : [found]
  })
}

function sideClauseAt(sentence: Sentence, token: Token, head: Token): SideClause | null {
  switch (token.relation) {
    case 'acl:relcl':
      return relative(sentence, token, head)
    case 'acl':
      return participle(sentence, token, head)
    case 'appos':
      return apposition(sentence, token, head)
    case 'advcl':
      return adverbial(sentence, token, head)
    default:
      return null
  }
}

/** True if it stands inside what somebody says, wants or supposes. */
function isTold(sentence: Sentence, token: Token): boolean {
  let place = token.head
  while (place >= 0) {
    const parent = tokenAt(sentence, place)
    if (/^(?:ccomp|csubj|xcomp|parataxis)/.test(parent.relation)) return true
    if (parent.relation === 'advcl' && findChild(sentence, place, 'mark') !== null) return true
    place = parent.head
  }
  return false
}

/** ', who led the team': of the noun right before. */
function relative(sentence: Sentence, token: Token, head: Token): SideClause | null {
  const pronoun = findChild(sentence, token.index, 'nsubj', 'nsubj:pass')
  if (!pronoun || !/^W/.test(pronoun.xpos) || !isNominal(head) || head.upos === 'PRON') return null
  const isSetOff = sentence.tokens[pronoun.index - 1]?.text === ','
  if (!isSetOff && (head.upos !== 'PROPN' || HANGS_ON_NOUN.test(head.relation))) return null
  if (
    isSetOff &&
    /^which$/i.test(pronoun.text) &&
    (OF_ALL_BEFORE.test(token.lemma) || !agrees(sentence, token, head))
  )
    return null
  return { predicate: token, subject: head, helper: null, joints: [pronoun.index], isApposition: false }
}

/** False if the verb is singular and the noun plural, or the other way round. */
function agrees(sentence: Sentence, verb: Token, noun: Token): boolean {
  const first = [...childrenOf(sentence, verb.index), verb].find((word) =>
    /^(?:VBZ|VBP|VBD)$/.test(word.xpos),
  )
  const isPlural = /^NNP?S$/.test(noun.xpos) || findChild(sentence, noun.index, 'conj') !== null
  if (!first) return true
  if (first.xpos === 'VBZ' || /^was$/i.test(first.text)) return !isPlural
  return (first.xpos !== 'VBP' && !/^were$/i.test(first.text)) || isPlural
}

/** ', founded in 1850,' of a noun right before. */
function participle(sentence: Sentence, token: Token, head: Token): SideClause | null {
  const first = Math.min(...subtreeOf(sentence, token.index))
  const isSetOff = sentence.tokens[first]?.text === ',' || sentence.tokens[first - 1]?.text === ','
  if (token.xpos !== 'VBN' || token.index < head.index || !/^(?:NOUN|PROPN)$/.test(head.upos)) return null
  if (!isSetOff && head.upos !== 'PROPN') return null
  if (childrenOf(sentence, token.index).some((child) => /^(?:nsubj|aux|mark|cop)/.test(child.relation)))
    return null
  const helper = beFor(sentence, token, head)
  return helper && { predicate: token, subject: head, helper, joints: [], isApposition: false }
}

/** 'Rome, the capital of Italy,': the second noun says what the first is. */
function apposition(sentence: Sentence, token: Token, head: Token): SideClause | null {
  const first = Math.min(...subtreeOf(sentence, token.index))
  const isSetOff = sentence.tokens[first]?.text === ',' || sentence.tokens[first - 1]?.text === ','
  const word = sentence.tokens[first]?.text === ',' ? sentence.tokens[first + 1] : sentence.tokens[first]
  const isDescription =
    token.upos === 'NOUN' && /^(?:the|an?)$/i.test(word?.text ?? '') && head.upos === 'PROPN'
  const isName = token.upos === 'PROPN' && head.upos === 'NOUN' && head.xpos === 'NN'
  const isJoined = [token, head].some((one) => findChild(sentence, one.index, 'conj') !== null)
  const isOneOfMany =
    head.upos === 'NOUN' && childrenOf(sentence, head.index).some((child) => /^an?$/i.test(child.text))
  if (!isSetOff || isJoined || isOneOfMany || (!isDescription && !isName)) return null
  const helper = isPast(sentence) ? 'was' : 'is'
  return { predicate: token, subject: head, helper, joints: [], isApposition: true }
}

/** 'while Kuechly led the team', and participles that share the main clause's subject. */
function adverbial(sentence: Sentence, token: Token, head: Token): SideClause | null {
  const mark = findChild(sentence, token.index, 'mark') ?? whenOf(sentence, token)
  const own = findChild(sentence, token.index, 'nsubj', 'nsubj:pass')
  if (own !== null) {
    const isFact =
      mark !== null &&
      (FACTUAL.test(mark.text) || (FACTUAL_IF_PAST.test(mark.text) && isPast(sentence, token)))
    const isHeld = childrenOf(sentence, token.index).some(
      (child) => mark !== null && child.index < mark.index && child.upos !== 'PUNCT',
    )
    return isFact && !isHeld && !/^W/.test(own.xpos)
      ? { predicate: token, subject: own, helper: null, joints: [mark.index], isApposition: false }
      : null
  }
  const subject = findChild(sentence, head.index, 'nsubj', 'nsubj:pass')
  const first = Math.min(...subtreeOf(sentence, token.index))
  const isSetOff =
    sentence.tokens[first]?.text === ',' || sentence.tokens[first - 1]?.text === ',' || first === 0
  if (mark !== null || !subject || head.index !== sentence.root || !isSetOff || /^W/.test(subject.xpos))
    return null
  if (childrenOf(sentence, token.index).some((child) => /^(?:aux|cop)/.test(child.relation))) return null
  const common = { predicate: token, subject, joints: [], isApposition: false }
  if (token.xpos === 'VBN') {
    const helper = beFor(sentence, token, subject)
    return helper && { ...common, helper }
  }
  if (token.xpos !== 'VBG' || OF_ALL_BEFORE.test(token.lemma)) return null
  return { ...common, helper: isPast(sentence) ? 'did' : isPlural(sentence, subject) ? 'do' : 'does' }
}

const whenOf = (sentence: Sentence, token: Token): Token | null =>
  childrenOf(sentence, token.index).find(
    (child) => child.relation === 'advmod' && /^when$/i.test(child.text),
  ) ?? null

const isPlural = (sentence: Sentence, noun: Token): boolean =>
  /^NNP?S$/.test(noun.xpos) ||
  /^they$/i.test(noun.text) ||
  childrenOf(sentence, noun.index).some((child) => child.relation === 'conj')

/** The form of 'be' for a participle: past where something was done, present for how things are; null if that is open. */
function beFor(sentence: Sentence, participle: Token, noun: Token): ClauseHelper | null {
  const isDated = subtreeOf(sentence, participle.index).some((place) =>
    /^(?:1\d|20)\d\d$/.test(tokenAt(sentence, place).text),
  )
  const isNow = !isDated && !isPast(sentence)
  if (isNow && !STATES.test(participle.lemma)) return null
  if (isNow) return isPlural(sentence, noun) ? 'are' : 'is'
  return isPlural(sentence, noun) ? 'were' : 'was'
}

/** True if the clause's first verb form (the main clause's, if none is named) is a past one. */
function isPast(sentence: Sentence, predicate: Token = tokenAt(sentence, sentence.root)): boolean {
  const forms = [...childrenOf(sentence, predicate.index), predicate].filter(
    (word) => /^(?:aux|aux:pass|cop)$/.test(word.relation) || word === predicate,
  )
  return forms.some((word) => word.xpos === 'VBD')
}
