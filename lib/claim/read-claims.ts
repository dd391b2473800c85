import type { Article } from '@/lib/article/article'
import type { LanguageModel } from '@/lib/article/language/language-model'
import type { Claim } from './claim'
import type { Definition } from './definitions/definition'
import { findDefinitions } from './definitions/find-definitions'
import { findClaims } from './find-claims'
import { findLists } from './find-lists'
import type { FoundList } from './found-list'
import { collectMentions, type Mentions } from './mentions'
import { ownTitle } from './passages/lead'
import { standAlonePassage, type Passage } from './passages/stand-alone-passage'
import { storyOf, type Story } from './passages/story'
import { rankClaims } from './rank-claims'
import type { ReadSentence } from './read-sentence'
import { readSentences } from './read-sentences'
import { resolveReferences } from './references'
import type { SourceSentence } from './source-sentence'
import { remember, toldNounsOf, type ToldNoun } from './told-nouns'

/** What the questions are made from. */
export interface ArticleClaims {
  sentences: SourceSentence[]
  /** The same sentences with what their words refer to. */
  reads: ReadSentence[]
  mentions: Mentions
  /** What has been told, as far as it decides which sentences are understood alone. */
  story: Story
  claims: Claim[]
  /** Its lists of three or more, in reading order. */
  lists: FoundList[]
  /** Its terms with what it says that they are, in reading order. */
  definitions: Definition[]
  /** By the id of its last sentence: the least stretch that shows the sentence so that it is understood without the article. */
  passages: ReadonlyMap<number, Passage>
  /** True if the article was too long to be read to its end. */
  isCut: boolean
}

/** Everything an article claims, in reading order, with scores. `onProgress` is told how many blocks have been read. */
export function readClaims(
  article: Article,
  model: LanguageModel,
  onProgress: (done: number, total: number) => void,
): ArticleClaims {
  const { sentences, isCut } = readSentences(article, model, onProgress)
  const mentions = collectMentions(sentences, ownTitle(article))
  const claims: Claim[] = []
  const reads: ReadSentence[] = []
  let before: ReadSentence | null = null
  const told = new Map<string, ToldNoun[]>()
  for (const sentence of sentences) {
    const isNear =
      before !== null && before.sentence.block === sentence.block && before.sentence.id === sentence.id - 1
    const references = resolveReferences(sentence, isNear ? before : null, mentions, told)
    claims.push(...findClaims(sentence, references, mentions))
    before = { sentence, references }
    reads.push(before)
    remember(told, toldNounsOf(before, mentions))
  }
  const ranked = rankClaims(claims, sentences)
  const lists = findLists(article, { sentences, claims: ranked })
  const story = storyOf(sentences, mentions, ownTitle(article))
  const passages = new Map(
    sentences.flatMap((sentence): [number, Passage][] => {
      const passage = standAlonePassage(sentence, story)
      return passage === null ? [] : [[sentence.id, passage]]
    }),
  )
  return {
    sentences,
    reads,
    mentions,
    story,
    claims: ranked,
    lists,
    definitions: findDefinitions(story),
    passages,
    isCut,
  }
}
