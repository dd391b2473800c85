import { isCountry, isDemonym } from '@/lib/article/language/lexicon/countries'
import { ANAPHORIC_NOUNS, UNIQUE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Lead } from './lead'
import type { SourceSentence } from '../source-sentence'
import { determinerOf, narrowing, phraseKey, type Story } from './story'

/** What everybody has or knows one of: no sentence before need have told of it. */
const KNOWN =
  /^(?:century|decade|millennium|summer|winter|spring|autumn|fall|morning|evening|night|afternoon|web|globe|planet|solar|galaxy|piano|violin|guitar|ear|hand|head|face|lung|kidney|stomach|bone|tongue|mouth|nose|chest|spine|womb|immune|body|brain|heart|skin|eye|liver|blood|bladder|intestine|urethra|uterus|retina|cornea|throat|horizon|ground|wind|rain|cold|heat|dark|left|right|top|bottom|front|back|inside|outside|opposite|latter half|arts?|humanities|sciences|elite|masses|unemployed|dead|living|sick|wild|bible|telephone|telegraph|wheel|printing|novel)$/i
/** What a country, a town or a state has one of: its name beside it says whose. */
const INSTITUTIONS =
  /^(?:government|parliament|president|king|queen|emperor|army|military|navy|population|economy|capital|constitution|court|church|people|state|police|public|legislature|crown|throne|coast|coastline|senate|congress|cabinet|minister|prime|chancellor|mayor|governor|monarchy|republic|regime|empire|nobility|aristocracy|clergy|parliamentary|electorate|treasury|judiciary|mainland|interior|south|east|west|northeast|northwest|southeast|southwest|suburbs?|harbou?r|port|media|press|opposition)$/i
const PLACE_CLASS =
  /^(?:city|town|village|country|nation|state|region|area|island|province|district|county|capital|settlement|colony|territory|municipality|land|archipelago|continent|place|port|kingdom|empire|river|lake|mountain|valley|sea|ocean|park|bay|peninsula)$/
/** What a country is called: no region, which holds it or lies in it. */
const COUNTRY_CLASS = /^(?:country|nation|state|island|land|archipelago|kingdom|empire|territory|continent)$/
const PERSON_CLASS =
  /^(?:man|woman|king|queen|emperor|president|author|writer|artist|composer|poet|scientist|general|prince|princess|actor|actress|singer|leader|boy|girl|painter|philosopher|minister|bishop|pope|saint|judge|physicist|inventor|musician|couple|pair|player|khan|ruler|monarch|politician)$/
const ORGANISATION_CLASS =
  /^(?:company|firm|organization|organisation|institution|university|school|college|team|band|group|party|club|agency|corporation|church|museum|newspaper|magazine|association|union|committee|bank|network|channel|league|army|institute|center|centre|hospital|brand|label|station|society|council|board|movement)$/
const EVENT_CLASS =
  /^(?:war|battle|revolution|treaty|conference|crisis|siege|uprising|conflict|games?|festival|match|tournament|championship|exhibition|ceremony|election|event|attack|massacre|plague|epidemic|pandemic|famine|storm|hurricane|earthquake|disaster|final)$/
const WORK_CLASS =
  /^(?:book|novel|film|movie|play|opera|symphony|song|album|poem|series|show|programme|program|magazine|journal|work|story|piece|game|painting|building|tower|bridge|palace|castle|temple|cathedral|house|ship|vessel|aircraft|plane|spacecraft|satellite|rocket|act|law|bill|agreement|convention|document|charter|declaration|telescope|mission|language|dam|canal|road|railway|airport|theatre|theater|stadium|monument|fort|fortress|site|structure|project|facility|library|ministry|department|device)$/
const LINKS_ON = /^(?:nmod|acl|acl:relcl|flat)$/
const PRESENT = /^(?:VBZ|VBP|MD)$/

/** True for 'the announcement', 'the orbiter', 'the new law', where nothing that is shown says which. */
export function isOpenDefinite(
  sentence: SourceSentence,
  noun: Token,
  before: readonly SourceSentence[],
  story: Story,
  lead: Lead | null,
): boolean {
  const determiner = determinerOf(sentence, noun)
  if (determiner === null || !/^the$/i.test(determiner.text)) return false
  if (/^(?:compound|flat)$/.test(noun.relation)) return false
  if (isThought(sentence, noun) && !isTold(sentence, noun, before)) return true
  if (isNamed(sentence, noun) || isComplete(sentence, noun) || isKnown(sentence, noun)) return false
  if (isOfWord(sentence, noun)) return false
  if (isTold(sentence, noun, before) || (lead !== null && isTitled(noun, lead))) return false
  if (isMainSubject(sentence, noun) && isOfNoName(sentence, noun, story)) return true
  const shown = [...before, sentence]
  if (
    INSTITUTIONS.test(noun.lemma) &&
    shown.some((other) => namesPlace(other, other === sentence ? noun.index : Infinity))
  )
    return false
  const own = narrowing(sentence, noun)
  const isFirstMet = story.firstMet.get(phraseKey(sentence, noun)) === 'the'
  if (own.length > 0 && isFirstMet && !isSuperlative(own)) return false
  const isEvent = ANAPHORIC_NOUNS.has(noun.lemma) || /(?:ment|tion|sion|al)$/.test(noun.lemma)
  // In a text that is about one name, 'the tolls' are that name's, also if nothing was said of them before.
  // 'There are electronic units … The units may only work for a short time': which units was said before.
  const isTaken = (story.introduced.get(noun.lemma.toLowerCase()) ?? Infinity) < sentence.id
  const isOfAll = isFirstMet && !isEvent && !isTaken && (story.topicShare === 0 || lead !== null)
  return !(isOfAll && isGeneral(sentence))
}

/** Thoughts and things said, which the sentence before tells: 'The idea is to …', 'the result was that …'. */
const VAGUE =
  /^(?:idea|plan|aim|goal|point|problem|issue|question|result|outcome|consequence|upshot|reason|difference|advantage|proposal|answer|solution|challenge|key|trick|exception|alternative|effect)$/

const isThought = (sentence: SourceSentence, noun: Token): boolean =>
  VAGUE.test(noun.lemma) && /^(?:is|was)$/.test(textAt(sentence, noun.index + 1))

/** 'The term climate change refers to …', 'the adage “buyer beware”': the words themselves stand behind it. */
function isOfWord(sentence: SourceSentence, noun: Token): boolean {
  const next = sentence.tokens[noun.index + 1]
  return (
    WORDS.test(noun.lemma) &&
    next !== undefined &&
    (/^["“‘]$/.test(next.text) || /^(?:NOUN|ADJ|PROPN)$/.test(next.upos))
  )
}
const WORDS = /^(?:term|word|phrase|name|adage|saying|proverb|expression|slogan|motto|concept|notion)$/

const isMainSubject = (sentence: SourceSentence, noun: Token): boolean =>
  /^nsubj/.test(noun.relation) && noun.head === sentence.root

/**
 * 'The network is run by …', 'The isolated subdivision was known as …' in a text about one name, which has more than one of the kind: only a noun
 * before it ('the costume collection') would tell which.
 */
const isOfNoName = (sentence: SourceSentence, noun: Token, { lead, topicShare }: Story): boolean =>
  (topicShare > 0 || (lead !== null && (lead.isName || lead.kind !== null))) &&
  !INSTITUTIONS.test(noun.lemma) &&
  narrowing(sentence, noun).every((word) => word.relation === 'amod' && /^(?:JJ|VBN)$/.test(word.xpos))

/** 'The historian Anna Weber', 'the Soviet army', 'the Suez project'. */
const isNamed = (sentence: SourceSentence, noun: Token): boolean => {
  const next = sentence.tokens[noun.index + 1]
  return (
    (next?.upos === 'PROPN' && isOneNameWith(sentence, noun, next)) ||
    /^\d{4}s?$/.test(next?.text ?? '') ||
    (noun.index > 1 && /^\p{Lu}/u.test(noun.text)) ||
    childrenOf(sentence, noun.index).some(
      (child) =>
        child.index < noun.index &&
        child.relation !== 'det' &&
        (child.upos === 'PROPN' ||
          isDemonym(child.text) ||
          /^\d{4}s?$/.test(child.text) ||
          /^\p{Lu}/u.test(child.text) ||
          child.relation === 'nmod:poss'),
    )
  )
}

/** 'The fort Caroline' is named; 'renamed the fort San Mateo' is not. */
const isOneNameWith = (sentence: SourceSentence, noun: Token, next: Token): boolean => {
  const head = next.head < 0 ? null : tokenAt(sentence, next.head)
  const isOf = (token: Token | null): boolean =>
    token !== null &&
    token.head === noun.index &&
    /^(?:flat|appos|compound|nmod|nmod:unmarked)$/.test(token.relation)
  return isOf(next) || isOf(head) || noun.head === next.index || (head !== null && noun.head === head.index)
}

/** True if what follows says which one: 'the bridge over the Nile', 'the man who …'; not 'the law in 1850'. */
function isComplete(sentence: SourceSentence, noun: Token): boolean {
  const next = sentence.tokens[noun.index + 1]?.text.toLowerCase() ?? ''
  if (/^of$/.test(next)) return true
  if (/^(?:that|which|who|whose|where|whom)$/.test(next)) return true
  return childrenOf(sentence, noun.index).some(
    (child) => child.index > noun.index && LINKS_ON.test(child.relation) && child.upos !== 'NUM',
  )
}

const isKnown = (sentence: SourceSentence, noun: Token): boolean => {
  if (UNIQUE_NOUNS.has(noun.lemma) || KNOWN.test(noun.lemma) || /^\d{3,4}s$/.test(noun.text)) return true
  // 'the first time', 'the 19th century', 'the only one': said by the words themselves.
  if (/^(?:time|place|case|way|whole|same)$/.test(noun.lemma))
    return childrenOf(sentence, noun.index).some((child) =>
      /^(?:first|last|second|only|same)$/i.test(child.text),
    )
  return false
}

/** True if it was told before in what is shown: the noun itself, a word of its family, or a name of its class. */
function isTold(sentence: SourceSentence, noun: Token, before: readonly SourceSentence[]): boolean {
  const family = noun.lemma.length > 5 ? noun.lemma.slice(0, 5).toLowerCase() : null
  const isSame = (token: Token): boolean =>
    token.lemma.toLowerCase() === noun.lemma.toLowerCase() ||
    token.text.toLowerCase() === noun.lemma.toLowerCase() ||
    (family !== null && token.text.length > 4 && token.text.toLowerCase().startsWith(family))
  const isOfClass = (token: Token): boolean =>
    token.upos === 'PROPN' &&
    !/^(?:compound|amod|nmod:poss)$/.test(token.relation) &&
    isNameOf(noun.lemma, token)
  const isIt = (token: Token): boolean => isSame(token) || isOfClass(token)
  return (
    before.some((other) => other.tokens.some(isIt)) ||
    sentence.tokens.some((token) => token.index < noun.index && isIt(token))
  )
}

/** True if the title says which one: 'the university' behind 'From “Harvard University”:', 'the city' and 'the mayor' behind a town's name. */
const isTitled = ({ lemma }: Token, { words, kind }: Lead): boolean =>
  words.has(lemma.toLowerCase()) ||
  (kind === 'place' && (PLACE_CLASS.test(lemma) || INSTITUTIONS.test(lemma))) ||
  (kind === 'organization' && ORGANISATION_CLASS.test(lemma)) ||
  (kind === 'event' && EVENT_CLASS.test(lemma))

/** True if a name can be what a class noun stands for: 'Varna … the city'. */
function isNameOf(noun: string, name: Token): boolean {
  if (isCountry(name.text)) return COUNTRY_CLASS.test(noun)
  if (PLACE_CLASS.test(noun)) return name.kind === 'place'
  if (PERSON_CLASS.test(noun)) return name.kind === 'person'
  if (ORGANISATION_CLASS.test(noun)) return name.kind === 'organization'
  if (EVENT_CLASS.test(noun)) return name.kind === 'event'
  return (
    WORK_CLASS.test(noun) &&
    /^(?:object|abstract|event|organization|place)$/.test(name.kind ?? '') &&
    !/^(?:NNPS)$/.test(name.xpos)
  )
}

/** True if a place or a nation is named before a place of the sentence. */
const namesPlace = (sentence: SourceSentence, end: number): boolean =>
  sentence.tokens.some(
    (token) =>
      token.index < end &&
      !/^(?:North|South|East|West)$/.test(token.text) &&
      ((token.upos === 'PROPN' && (token.kind === 'place' || isCountry(token.text))) ||
        isDemonym(token.text)),
  )

const isSuperlative = (own: readonly Token[]): boolean => own.some((word) => /^(?:JJS|JJR)$/.test(word.xpos))

/** True if a sentence tells what is so, and not what happened. */
export const isGeneral = (sentence: SourceSentence): boolean => {
  if (sentence.root < 0) return false
  const root = tokenAt(sentence, sentence.root)
  const verbs = [
    root,
    ...childrenOf(sentence, root.index).filter((child) => /^(?:aux|aux:pass|cop)$/.test(child.relation)),
  ]
  return (
    verbs.some((verb) => PRESENT.test(verb.xpos)) && !sentence.tokens.some((token) => token.xpos === 'VBD')
  )
}
