import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { renderPlaces } from '../render'
import type { SourceSentence } from '../source-sentence'
import type { Description } from './definition'
import { isCutShort } from './cut-short'

const WORDS = { least: 4, most: 30 }
/** A noun that says nothing of what kind of thing is meant, and praise or blame, which define nothing. */
/** 'A prestige activity, however, giving …', 'a function of heart rate': what is said besides, and what it hangs on. */
const SAYS_NO_KIND =
  /, (?:however|too|though),|^an? (?:function|product|matter|result|consequence|question) of /i
const NO_KIND =
  /^(?:example|reason|problem|issue|part|result|cause|effect|factor|thing|question|challenge|matter|step|key|goal|aim|aspect|basis|advantage|disadvantage|benefit|consideration|lot|number|destination|choice|triumph|departure|blow|victory|gift|boon|move|decision|development|event|change|story|sign|focus|concern|role|consequence|difference|contribution|member|source|success|failure|topic|subject|theme|priority|debate|controversy|one|most|majority|opportunity|threat|obstacle|barrier|responsibility|variety|range|case|way|fact|reminder|category|time|term|word|name|acronym|abbreviation|phrase|extension|second|first|measure|foundation|cornerstone|hallmark|trend|option|tenet|reflection|attempt|argument|concept|idea|notion|purpose|pair|series|form|kind|type|sort|feature|characteristic|backbone|mainstay|pillar|bedrock|linchpin|lifeblood|crux)$/
/** 'A kind of test used to …': the noun behind 'of' says what kind of thing is meant. */
const OF_KIND = /^(?:form|kind|type|sort|pair|series)$/
/** After 'refers to' these say what is meant. */
const SAYS_WAY =
  /^(?:way|word|fact|time|number|part|range|result|effect|difference|source|member|idea|attempt|measure|change|event|development|move)$/
const WEIGHING =
  /^(?:important|good|great|key|critical|crucial|major|main|primary|useful|popular|big|serious|complex|powerful|interesting|essential|vital|significant|tried-and-true|valuable|effective|excellent|common|perfect|simple|easy|difficult|hard|controversial|familiar|central|chief|foremost|helpful|natural|best|better|worse|worst|more|most|less|least|only|other|another|different|similar|same|first|second|third|last|next|final|new|recent|modern|classic|famous|well-known|relative|relatively|vast|huge|broad|growing|popular|powerful|strong|very|too|quite|rather|well|little|few|many|several|some|such|no|not|just|also|still|now|often|usually|sometimes|typically|generally|largely|mainly|mostly|partly|merely|simply|perhaps|probably|always|never|indeed|thus|therefore|likely|far|either|both|neither|one|two|three|four|five|each|every|any|all|what|where|when|why|how|whether|because)$/i
/** Words by which a description points outside of itself, or speaks to its reader. */
const POINTS =
  /\b(?:I|you|your|yours|yourself|my|me|mine|he|she|him|her|his|hers|them|this|these|here|above|below|following|earlier|previous(?:ly)?|former|latter|today|currently|recently|nowadays|aforementioned|so-called|above-mentioned|respectively|chapter|section|figure|more (?:specifically|generally|broadly|precisely))\b|\bsuch (?!as\b)|\bthose (?!who\b|that\b|of\b|with\b|in\b|whose\b)|\bthat (?:is|was|are)$/i
/** Where what defines ends: a second statement, a remark, examples. */
const ENDS =
  /^, (?:and|but|so|yet|although|though|while|whereas|since|because|as (?:well|in|we|shown|described|discussed|opposed)|which|where|whose|who|when|such as|including|for example|for instance|e\.g\.|like|especially|particularly|meaning|referring|making|often|usually|typically|namely|or)\b|^(?:[—–;:]| - |, or )|^,? (?:because|although|though|whereas|as opposed to|rather than|as well as)\b/i
/** 'A broader range of events': broader than what was told before. */
const COMPARES =
  /\b(?:broader|wider|greater|higher|lower|larger|smaller|longer|shorter|bigger|better|worse)\b(?!.*\bthan\b)/i
/** 'The inner layer of the gland and is important for …': a second statement, and no clause that says which. */
const GOES_ON =
  /^(?!.*\b(?:that|which|who|whose|where|when)\b).* and (?:is|are|was|were|has|have|can|may|will) /i
/** A clause with more words is no name's meaning but a story. */
const WHEN_WORDS = { least: 6, most: 26 }
/** What is only so as a rule does not tell what a thing is. */
const SELDOM =
  /\b(?:typically|usually|often|generally|sometimes|frequently|commonly|mostly|mainly|largely|primarily|most of the time)\b/i
const PERSON = /^(?:someone|somebody|anyone|something|anything|those|people)$/i

/**
 * What stands from one place to another (inclusive, without the full stop) as a description that can be understood alone, cut where a remark or
 * examples begin. Null if it does not say what kind of thing is meant and which of its kind. `isOpen` tells the places whose meaning stands
 * elsewhere in the article; a sentence that asserts ('is') must say more than one that names ('refers to').
 */
export function readDescription(
  sentence: SourceSentence,
  from: number,
  to: number,
  isOpen: (place: number) => boolean,
  isNamed: boolean,
): Description | null {
  const last = endOf(sentence, from, to)
  const places = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i)
  if (places.length < WORDS.least || places.length > WORDS.most) return null
  const tokens = places.map((place) => tokenAt(sentence, place))
  const head = headOf(tokens)
  if (head === null || !opensWell(tokens, head)) return null
  const isOfKind = OF_KIND.test(head.lemma) && sentence.tokens[head.index + 1]?.text === 'of'
  const isVague =
    NO_KIND.test(head.lemma) && !isOfKind && !isOfWords(head) && !(isNamed && SAYS_WAY.test(head.lemma))
  if (isVague || isWeighed(sentence, head, tokens[0]!)) return null
  if (!isToldApart(sentence, head, last) || places.some(isOpen)) return null
  const text = uncapitalised(renderPlaces(sentence, places), tokens[0]!)
  if ((!isNamed && SELDOM.test(text)) || SAYS_NO_KIND.test(text)) return null
  // 'A kind of good called a toll good': the other name is what is told.
  if (/ (?:called|termed|known as) (?:an? |the )?\p{L}+(?: \p{L}+)?$/u.test(text)) return null
  if (GOES_ON.test(text) || isCutShort(sentence, places)) return null
  return POINTS.test(text) || COMPARES.test(text) || !isWhole(text) || isBroken(sentence, places)
    ? null
    : { text, places, head: head.index }
}

/** 'When two people share a flat': a clause with a subject and a verb that can be understood alone; null for any other words. */
export function readWhen(
  sentence: SourceSentence,
  from: number,
  to: number,
  isOpen: (place: number) => boolean,
): Description | null {
  const last = endOf(sentence, from, to)
  const places = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i)
  if (places.length < WHEN_WORDS.least || places.length > WHEN_WORDS.most || places.some(isOpen)) return null
  const text = renderPlaces(sentence, places)
  const verb = places
    .map((place) => tokenAt(sentence, place))
    .find(({ xpos, index }) => /^(?:VBZ|VBP)$/.test(xpos) && childrenOf(sentence, index).some(isSubject))
  const isSound = verb !== undefined && !POINTS.test(text) && !SELDOM.test(text) && isWhole(text)
  return isSound ? { text, places, head: verb.index } : null
}

const isSubject = ({ relation }: Token): boolean => /^nsubj/.test(relation)

/** 'The words that …', which is not one word's own definition. */
const isOfWords = ({ text }: Token): boolean => /^(?:words|terms|names)$/.test(text)

/** True if a finite verb inside is joined to a noun: what was read as one phrase is a clause and a half. */
const isBroken = (sentence: SourceSentence, places: readonly number[]): boolean =>
  places.some((place) => {
    const token = tokenAt(sentence, place)
    if (token.relation !== 'conj' || !/^(?:VBZ|VBP|VBD)$/.test(token.xpos) || token.head < 0) return false
    return tokenAt(sentence, token.head).upos === 'NOUN'
  })

/** The last place of what defines: before a second statement, a remark or examples that go on to the end. */
function endOf(sentence: SourceSentence, from: number, to: number): number {
  for (let place = from + 1; place <= to; place++) {
    const rest = sentence.tokens
      .slice(place, to + 1)
      .map(({ text }) => text)
      .join(' ')
      .replace(/^([,;:—–-]) ?/, '$1 ')
    const found = ENDS.exec(rest) ?? ENDS.exec(` ${rest}`)
    if (found && endsThere(sentence, place, to, rest)) return place - 1
  }
  return to
}

/** True if what begins at a mark is no member of a list: a list goes on with 'and' or 'or' behind words of the same kind. */
function endsThere(sentence: SourceSentence, place: number, to: number, rest: string): boolean {
  if (/^, (?:and|but) (?:remember|recall|note|keep in mind|consider|notice)\b/.test(rest)) return true
  if (/^, (?:and|or|but)\b/.test(rest)) {
    const clause = sentence.tokens.slice(place + 2, to + 1)
    // Another statement has a subject and a finite verb of its own, hanging on the root.
    return clause.some(
      (token) =>
        token.relation === 'conj' &&
        token.head === sentence.root &&
        (/^(?:VBD|VBZ|VBP)$/.test(token.xpos) ||
          childrenOf(sentence, token.index).some(
            (child) => /^(?:nsubj|nsubj:pass|csubj|cop|expl)$/.test(child.relation) && child.index > place,
          )),
    )
  }
  // 'A firm, such as a bank, that lends': what was begun goes on behind the aside.
  return !/^, (?:such as|including|for example|like|especially|particularly)\b[^,]*(?:,[^,]*)*, (?:that|who|which|whose|to|by|in|for|with|of|on|from|where)\b/.test(
    rest,
  )
}

/** The noun (or 'someone') on which all of it hangs; null where the tree has several or something else. */
function headOf(tokens: readonly Token[]): Token | null {
  const own = new Set(tokens.map(({ index }) => index))
  const heads = tokens.filter(
    (token) => !own.has(token.head) && !/^(?:punct|case|mark|cop|aux.*|cc)$/.test(token.relation),
  )
  const [head] = heads
  if (heads.length !== 1 || !head) return null
  return head.upos === 'NOUN' || PERSON.test(head.text) || head.xpos === 'VBG' ? head : null
}

/** 'A …', 'the …', a bare noun with its qualities: nothing that counts, owns, compares or denies. */
function opensWell(tokens: readonly Token[], head: Token): boolean {
  const before = tokens.filter(({ index }) => index < head.index)
  const [first] = tokens
  if (PERSON.test(first!.text)) return true
  if (/^(?:and|or|of|in|on|at|by|to|for|as|from|with|about)$/i.test(first!.text)) return false
  return before.every(
    ({ upos, text, xpos }) =>
      /^(?:DET|ADJ|NOUN|PROPN|VERB|ADV|PUNCT|CCONJ)$/.test(upos) &&
      !/^(?:JJR|JJS|RBR|RBS)$/.test(xpos) &&
      !/^(?:this|that|these|those|such|one)$/i.test(text),
  )
}

/** Praise, degrees and comparisons on the noun or at the start. */
const isWeighed = (sentence: SourceSentence, head: Token, first: Token): boolean =>
  WEIGHING.test(first.text) ||
  childrenOf(sentence, head.index).some(
    (child) =>
      child.index < head.index &&
      /^(?:amod|advmod|det|nummod)$/.test(child.relation) &&
      WEIGHING.test(child.text),
  )

/** True if something behind the noun, or words before it, tell which of its kind is meant. */
function isToldApart(sentence: SourceSentence, head: Token, last: number): boolean {
  const behind = childrenOf(sentence, head.index).filter(
    (child) =>
      child.index > head.index &&
      child.index <= last &&
      /^(?:acl|acl:relcl|nmod|advcl|obl|obj|ccomp|conj)$/.test(child.relation),
  )
  return behind.length > 0 && last - head.index >= 3
}

/** Nothing opened that is not closed, no long quotation, no loose end. */
const isWhole = (text: string): boolean =>
  !/["“”()[\]?!]/.test(text) &&
  !/\b(?:of|in|on|at|to|for|from|with|by|as|and|or|but|the|an?|that|which|who)$/i.test(text) &&
  !/,$/.test(text)

const uncapitalised = (text: string, first: Token): string =>
  first.index === 0 && first.upos !== 'PROPN' ? text.charAt(0).toLowerCase() + text.slice(1) : text
