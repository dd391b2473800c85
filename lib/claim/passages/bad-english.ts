import type { Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import type { SourceSentence } from '../source-sentence'

/**
 * Slips that an article may have and a question must not: 'including, a friend', 'the magazine that he "liked" She', '(1965), and the prize', a
 * stop or a word too few.
 */
const SLIP =
  /^[(),;:.\]]|^\d+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \(|\betc\.|\bit is (?:interesting|important|worth|useful) (?:to note|noting)\b|\ban? [£$€]|\b(?:including|such as), |\bas is in\b|\b(?:is|are|was|were) (?:easily |often |also |best )?(?:reach|find|see|know|use|build|make|call|locate|base)\b|\bboth by [^,.]*, [^,.]* and\b|\b(?:a|an|the) (?:a|an|the) |\b(of|in|on|at|by|for|with|from|and|is|was) \1 |\bas much (?:\d|[$€£])|\bto to\b|\b(?:in|on|by|of|from) to \p{Ll}|\b(?:and|or|but), \p{Ll}+ (?:depends?|is|are|was|were|has|have)\b(?![^,]*,)|\b(?:can|cannot|could|will|would|may|might|must|should), \p{Ll}+ (?![^,]*,)|\bthat that\b(?! (?:is|was|would|has))|\s,|\(\(|\b(?:in|see|of) \)|\( (?:\p{L}|steps?)\b|\b(?:mayor|man|woman|person|president|player) that (?:in|on|at)\b/iu
/** 'TheNew York Times', 'Law of the Sea(UNCLOS)': a space is lost. */
const GLUED = /\b(?:[Tt]he|of|in|and|to|for|by|with|from|at|on)\p{Lu}\p{Ll}|\p{Ll}\(\p{Lu}{2}/u
/** 'A guest in "Adam and Eve" She played …': a stop is missing behind the title. */
const UNSTOPPED = /[^.!?,]["”] (?:He|She|It|They|His|Her) (?!\p{Lu})/u
/** 'A young man Karl Holm left': a name without its commas; '1 In a study': the number of a note. */
const UNSET =
  /\b[Aa]n? (?:\p{L}+ )?(?:man|woman|boy|girl) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|^\d (?:In|The|This|On|At|For) /u
/** 'New plans. is a summary of the steps', 'rings of light. spirocyclic rings': what stood at the head of the second sentence is lost, or it is set small. */
const HEADLESS = /\b(?!approx|dept|govt|prof)\p{L}{4,}\. \p{Ll}{3,} |\p{Ll}{3}\. (?:is|are) /u
const IN_BRACKETS = /\([^()]*\)/g
/** How a word is spoken: in brackets it is left out of a question. */
const SPOKEN_SIGNS = /[ˈˌəɪʊʃʒ]/u
/** A time that is over: 'has changed in 2014'. */
const OVER =
  /\b(?:has|have) (?:been )?\p{L}+(?:ed|n)\b(?:(?! for | from | since )[^.;,])* (?:in|on) (?:(?:the )?(?:late|early|mid-?) ?)?(?:the )?(?:January |February |March |April |May |June |July |August |September |October |November |December )?(?:\d{1,2}, )?[12]\d{3}s?\b(?!\p{L})|^(?:In|On) [^,]{0,20}\b[12]\d{3},? [^,.;]{3,60} (?:has|have) (?:been )?\p{L}+(?:ed|n)\b/iu
/** Words for many that may stand with either number of the verb, and nouns that only look singular. */
const MANY =
  /^(?:police|people|staff|crew|team|family|majority|minority|number|variety|range|group|couple|pair|half|rest|lot|percent|percentage|proportion|series|species|data|media|public|government|committee|press|army|band|audience|jury|management|none|all|some|any|most|more|what|which|who|that|each|aircraft|cattle|poultry|offspring|fish|sheep|deer|youth|remainder|portion|bulk|part|handful|host|total|dozen|hundred|thousand|million|billion|clergy|faculty|council|party|company|club|side)$/i

/** True for a sentence whose English is not what a teacher would publish, as far as its words and its tree show. */
export const isBadEnglish = rememberedOf(
  (sentence: SourceSentence): boolean =>
    SLIP.test(sentence.text) ||
    GLUED.test(sentence.text) ||
    UNSTOPPED.test(sentence.text) ||
    UNSET.test(sentence.text) ||
    SPOKEN_SIGNS.test(sentence.text.replace(IN_BRACKETS, '')) ||
    HEADLESS.test(sentence.text) ||
    OVER.test(sentence.text) ||
    disagrees(sentence) ||
    isSplitByComma(sentence),
)

/** 'The magazine describe', where the tree is sure of both words. */
function disagrees(sentence: SourceSentence): boolean {
  if (sentence.root < 0) return false
  const verb = tokenAt(sentence, sentence.root)
  const parts = childrenOf(sentence, verb.index)
  const first = parts.find(({ relation }) => /^(?:aux|cop|aux:pass)$/.test(relation)) ?? verb
  const subject = parts.find(({ relation }) => /^nsubj(?::pass)?$/.test(relation))
  if (subject === undefined || !subject.isAgreed || !verb.isAgreed || subject.index > first.index)
    return false
  // 'The quantity supplied and the quantity demanded are': the tree may have lost the second.
  const isJoined = sentence.tokens
    .slice(subject.index, first.index)
    .some(({ text }) => /^(?:and|,)$/.test(text))
  return (
    !isJoined && isSingular(sentence, subject) && first.xpos === 'VBP' && first.text.toLowerCase() !== 'am'
  )
}

const isSingular = (sentence: SourceSentence, subject: Token): boolean =>
  subject.xpos === 'NN' &&
  !/(?:[sai]|ae|craft|%)$/i.test(subject.text) &&
  !MANY.test(subject.lemma) &&
  !MANY.test(subject.text) &&
  childrenOf(sentence, subject.index).some(({ relation }) => relation === 'det') &&
  !childrenOf(sentence, subject.index).some(
    ({ relation, text }) => relation === 'conj' || /^(?:as well|and|plus)$/i.test(text),
  )

/** 'The sailors, seized the harbour': one comma between a subject without any and its verb. */
function isSplitByComma(sentence: SourceSentence): boolean {
  if (sentence.root < 1) return false
  const parts = childrenOf(sentence, sentence.root)
  const subject = parts.find(({ relation }) => /^nsubj/.test(relation))
  const first = Math.min(
    sentence.root,
    ...parts.filter(({ relation }) => /^(?:aux|cop)/.test(relation)).map(({ index }) => index),
  )
  if (subject === undefined || subject.index > first || sentence.tokens[first - 1]?.text !== ',') return false
  const places = subtreeOf(sentence, subject.index)
  const own = sentence.tokens.slice(Math.min(...places), first - 1)
  return !own.some(({ text }) => /^[,;:—–()]$/.test(text)) && first - 1 - subject.index <= 3
}
