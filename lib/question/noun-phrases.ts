import { isNominal } from '@/lib/article/language/tree'
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
