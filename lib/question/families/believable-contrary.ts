import type { Token } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** What is weighed and not measured: its 'smallest problem' is nothing that anybody would tell. */
const WEIGHED =
  /^(?:problem|challenge|issue|threat|concern|obstacle|success|achievement|accomplishment|failure|influence|strength|weakness|advantage|benefit|impact|effect|contribution|priority|mistake|fear|risk|danger|asset|step|source|part|task)$/
/** What may be positive as well as negative, and is found to be one of them. */
const SIGNED =
  /^(?:charge|result|test|value|number|feedback|correlation|relationship|ion|worth|slope|sign|pole|pressure|balance|growth|reinforcement|terminal|electrode|integer|particle)$/
const TIME =
  /^(?:\d{3,4}s|centur(?:y|ies)|decades?|(?:eight|nine|ten|eleven|twelf|\p{L}+teen|\p{L}+tie)th|twent\p{L}+|first|second|third|fourth|fifth|sixth|seventh|\d{1,2}(?:st|nd|rd|th))$/iu
/** 'For the most part' goes with 'often' only. */
const MOSTLY = /\b(?:for the most part|in general|mostly|largely|generally)\b/i
const OF_MIND =
  /^(?:experiences?|lives|life|states?|conflicts?|peace|worlds?|sel(?:f|ves)|feelings?|thoughts?|strengths?|voices?|workings?|struggles?|turmoil|child|circles?)$/
const AGAINST_DANGER = /^(?:reduc|lower|decreas)/
const DANGER =
  /\b(?:reduc|lower|decreas)\p{L}* (?:the )?(?:risk|danger|spread|transmission|chances?|likelihood|incidence)\b/iu
const FREQUENT = /^(?:often|frequently|usually|commonly|always|never|rarely)$/

/** False for a word of a statement whose contrary nobody would say there, or could not say in English. */
export function isSaidSo(
  sentence: SourceSentence,
  token: Token,
  low: string,
  last: string,
  next: string,
): boolean {
  // 'Washing hands reduces the risk': nobody would say that what is done against a danger makes it worse.
  if (AGAINST_DANGER.test(low) && DANGER.test(sentence.text)) return false
  // 'Inner experiences' have no outer ones.
  if (/^(?:inner|outer)$/.test(low) && OF_MIND.test(next)) return false
  // 'Cold and snowy', 'easy to give and cheap': what is joined with the word goes with it.
  if (isJoined(sentence, token, next)) return false
  const head = token.head >= 0 ? tokenAt(sentence, token.head) : null
  if (/^(?:early|late)$/.test(low)) return TIME.test(next) && /^(?:the|in|by|since|until)$/.test(last)
  if (/^(?:legal|illegal)$/.test(low)) return token.index === sentence.root
  if (/^(?:positive|negative)$/.test(low))
    return token.index === sentence.root || (head !== null && SIGNED.test(head.lemma))
  if (
    /^(?:before|after)$/.test(low) &&
    next === 'the' &&
    /\bafter the law|before the (?:law|court|judge|committee|public|king)\b/i.test(sentence.text)
  )
    return false
  // 'Later records', 'the larger effort': than which?
  if (/^(?:earlier|later|larger|smaller|bigger|greater)$/.test(low) && token.relation === 'amod')
    return /\bthan\b/i.test(sentence.text) && !/^(?:earlier|later)$/.test(low)
  if (/^(?:majority|minority)$/.test(low)) return !/^(?:vast|great|overwhelming|large|absolute)$/.test(last)
  if (/^(?:common|rare)$/.test(low) && /^(?:most|more|less|least)$/.test(last)) return false
  if (/est$/.test(low) && head !== null && WEIGHED.test(head.lemma)) return false
  if (FREQUENT.test(low)) return isOfADeed(sentence, token, last) && !MOSTLY.test(sentence.text)
  // 'It is difficult to …', 'it can be easy to …': advice, and what anybody finds so.
  if (/^(?:easy|difficult|common|rare|possible|impossible)$/.test(low))
    return !childrenOf(sentence, token.index).some(
      (part) =>
        /^(?:expl|aux)$/.test(part.relation) ||
        (part.relation === 'nsubj' && /^it$/i.test(part.text)) ||
        part.relation === 'conj',
    )
  return true
}

const isJoined = (sentence: SourceSentence, { index, upos }: Token, next: string): boolean =>
  upos === 'ADJ' &&
  (/^(?:and|or|but)$/.test(next) ||
    (index === sentence.root &&
      sentence.tokens.some(
        (other) =>
          other.index > index + 1 &&
          /^(?:and|or|but)$/.test(other.text) &&
          /^(?:ADJ|NOUN)$/.test(sentence.tokens[other.index + 1]?.upos ?? '') &&
          sentence.tokens[other.index + 2]?.upos === 'ADJ',
      )))

/** 'As always', 'was often objects', 'also often': only what is done is done often or rarely. */
const isOfADeed = (sentence: SourceSentence, { head }: Token, last: string): boolean =>
  head >= 0 &&
  tokenAt(sentence, head).upos === 'VERB' &&
  !/^(?:as|also|than|so|very|quite|more|most)$/.test(last)

/** Words that tell why or in spite of what: with the contrary before them they no longer follow. */
const GROUNDED =
  /\b(?:because|since(?! (?:\d|the))|given|despite|although|though|even if|in spite of|so that|therefore|thus|hence|thereby|as a result|a move|in order to|in an effort|in an attempt)\b/i
/** What can be so can be otherwise, and what is so 'also' is so beside something else. */
const POSSIBLE = /\b(?:can|could|may|might|also|too|both|either)\b/i
/** Words that say up or down: two in a sentence hang together. */
const DIRECTION =
  /\b(?:increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|grow(?:s|n|ing|th)?|grew|declin(?:e|es|ed|ing)|higher|lower|more|less|fewer|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|drop(?:s|ped|ping)?|plung(?:e|es|ed|ing)|sag(?:s|ged|ging)?|gains?|gained|los(?:s|es|t)|improve[sd]?|worsen(?:s|ed)?)\b/gi

/** True if nothing in the rest of a sentence tells that the contrary of one of its words cannot be meant. */
export function isLeftOpen(text: string, changed: string): boolean {
  if (GROUNDED.test(text) || POSSIBLE.test(text)) return false
  const directions = text.match(DIRECTION) ?? []
  return directions.every((word) => word.toLowerCase() === changed.toLowerCase())
}
