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

/** True if the phrase is part of a longer name ('America' of 'the National Conservatory of Music of America'). */
export function isInsideName({ phrase, sentence }: Mention): boolean {
  let token = tokenAt(sentence, phrase.head)
  while (token.head >= 0 && /^(?:nmod|nmod:poss|compound|conj|flat|amod)$/.test(token.relation)) {
    const parent = tokenAt(sentence, token.head)
    if (parent.upos === 'PROPN' && token.relation !== 'conj') return true
    token = parent
  }
  return false
}
