import { isNominal, tokenAt } from '@/lib/article/language/tree'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { nounPhraseAt, type NounPhrase } from '@/lib/claim/noun-phrase'
import { renderPlaces } from '@/lib/claim/render'
import type { SourceSentence } from '@/lib/claim/source-sentence'

/** A noun phrase somewhere in the article, as it stands there. */
export interface Mention {
  text: string
  phrase: NounPhrase
  sentence: SourceSentence
}

/** The noun phrases of all parsed sentences, in reading order: where wrong options come from. */
export function listMentions(article: ArticleClaims): Mention[] {
  return article.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter(
        (token) =>
          isNominal(token) &&
          token.upos !== 'PRON' &&
          !/^(?:flat|compound|fixed|goeswith)$/.test(token.relation),
      )
      .map((token) => {
        const phrase = nounPhraseAt(sentence, token.index, article.mentions.surnames)
        return { text: renderPlaces(sentence, phrase.places), phrase, sentence }
      }),
  )
}

/** How often each phrase of several words stands in the article, articles left out, by its lemmas. */
export function countTerms(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { phrase, sentence } of mentions) {
    const words = phrase.places
      .map((place) => tokenAt(sentence, place))
      .filter((token) => !/^(?:the|a|an)$/i.test(token.text))
    const term = words.map((token) => token.lemma.toLowerCase()).join(' ')
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

const ABSTRACT =
  /(?:[aeit]tion|sion|ment|ness|ity|ance|ence|ship|hood|ism)$|^(?:care|way|work|life|power|role|success|growth|use|need|desire|interest|skill|gift|talent|idea|view|effort|attempt|ability|chance|problem|issue|step|deal|kind)$/
const SAYS_WHICH = /^(?:compound|nmod|nmod:poss|nummod|acl|acl:relcl|flat|appos)$/

/**
 * True if a common noun says so much that few other things fit: one with a name, a number or another noun in it, or with two qualities.
 * 'Great care' and 'a significant development' are nobody's answer.
 */
export function isSpecific(sentence: SourceSentence, phrase: NounPhrase): boolean {
  const own = phrase.places.filter((place) => place !== phrase.head).map((place) => tokenAt(sentence, place))
  if (own.some((token) => /^(?:PROPN|NUM)$/.test(token.upos))) return true
  const direct = own.filter((token) => token.head === phrase.head)
  const isNarrowed =
    phrase.isJoined || direct.some((token) => SAYS_WHICH.test(token.relation) && token.upos !== 'PRON')
  const qualities = direct.filter((token) => token.relation === 'amod').length
  const isAbstract = ABSTRACT.test(tokenAt(sentence, phrase.head).lemma)
  return isAbstract ? isNarrowed && own.length >= 3 : isNarrowed || qualities >= 1
}

/** True if the phrase is part of a longer name ('America' of 'the National Conservatory of Music of America'). */
export function isInsideName({ phrase, sentence }: Mention): boolean {
  let token = tokenAt(sentence, phrase.head)
  while (token.head >= 0 && /^(?:nmod|nmod:poss|compound|conj|flat|amod)$/.test(token.relation)) {
    const parent = tokenAt(sentence, token.head)
    const isName = parent.upos === 'PROPN' || (parent.index > 0 && /^\p{Lu}/u.test(parent.text))
    if (isName && token.relation !== 'conj') return true
    token = parent
  }
  return false
}
