import { splitTitleLead } from '@/lib/article/title-lead'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import type { Candidate } from './candidate'
import { contentWords, wordOverlap } from './text-overlap'
import type { Features } from './rank-wording'
import type { VerifyContext } from './verify/verify-context'

/** Where the sentence of a question stands, what of it was told before, what its subject is and how it is built: about 0 to 1 each. */
export function placeFeatures(question: Candidate, context: VerifyContext): Features {
  const { passage, claim, stem } = question
  const { rest } = splitTitleLead(stem)
  return {
    ...sentenceFeatures(claim.sentence, contentWords(rest), context),
    'of passage': Number(passage !== null),
    'title before': Number(rest !== stem),
    'sentences shown': (passage?.sentences.length ?? 0) / 2,
  }
}

/** The same of a sentence of which `words` are shown. */
export const sentenceFeatures = (
  sentence: SourceSentence,
  words: ReadonlySet<string>,
  context: VerifyContext,
): Features => ({
  ...neighbourFeatures(sentence, words, context),
  ...subjectFeatures(sentence, context),
  ...buildFeatures(sentence),
})

/** What lies around the sentence: a sentence that shares much with the one before goes on with it. */
function neighbourFeatures(
  sentence: SourceSentence,
  words: ReadonlySet<string>,
  context: VerifyContext,
): Features {
  const { sentences } = context.article
  const inBlock = (other: SourceSentence | undefined): SourceSentence | null =>
    other?.block === sentence.block ? other : null
  const before = inBlock(sentences[sentence.id - 1])
  const after = inBlock(sentences[sentence.id + 1])
  const shared = (other: SourceSentence | null): number =>
    other === null ? 0 : wordOverlap(words, contentWords(other.text))
  const topic = contentWords(sentence.topic ?? '')
  const fresh = [...words].filter((word) => !isToldBefore(word, sentence, context))
  return {
    'opens paragraph': Number(before === null),
    'ends paragraph': Number(after === null),
    'place in article': sentence.id / Math.max(1, sentences.length),
    'opens article': 1 - Math.min(1, sentence.id / 5),
    'shared with sentence before': shared(before),
    'shared with sentence after': shared(after),
    'words told first here': words.size === 0 ? 0 : fresh.length / words.size,
    'under heading': Number(sentence.topic !== null),
    'names heading': Number([...words].some((word) => topic.has(word))),
  }
}

function isToldBefore(word: string, sentence: SourceSentence, { sentences }: VerifyContext): boolean {
  const own = sentences.entryOf[sentence.id] ?? 0
  return (sentences.places.get(word) ?? []).some((entry) => entry < own)
}

function subjectFeatures(sentence: SourceSentence, context: VerifyContext): Features {
  const head = subjectOf(sentence)
  if (head === null) return { 'no subject': 1 }
  const places = subtreeOf(sentence, head.index)
  const text = places.map((place) => tokenAt(sentence, place).text).join(' ')
  const words = [...contentWords(text)]
  const [title, topic] = [contentWords(context.title), contentWords(sentence.topic ?? '')]
  const before = contentWords(context.article.sentences[sentence.id - 1]?.text ?? '')
  const isDetermined = /^(?:the|an?|this|that|each|every|his|her|its|their) /i.test(text)
  return {
    'subject words': Math.min(1, places.length / 10),
    'subject name': Number(head.upos === 'PROPN'),
    'subject pronoun': Number(head.upos === 'PRON'),
    'subject plural': Number(head.xpos === 'NNS'),
    'subject definite': Number(/^the /i.test(text)),
    'subject indefinite': Number(/^an? /i.test(text)),
    'subject bare singular': Number(head.xpos === 'NN' && !isDetermined),
    'subject told before':
      words.length === 0
        ? 0
        : words.filter((word) => isToldBefore(word, sentence, context)).length / words.length,
    'subject in title': Number(words.some((word) => title.has(word))),
    'subject in heading': Number(words.some((word) => topic.has(word))),
    'subject in sentence before': Number(words.some((word) => before.has(word))),
  }
}

const subjectOf = (sentence: SourceSentence): Token | null =>
  sentence.root < 0
    ? null
    : (childrenOf(sentence, sentence.root).find(({ relation }) => /^[nc]subj/.test(relation)) ?? null)

/** How a sentence is built: its tense, clauses, and how much of it are qualities, names and numbers. */
function buildFeatures(sentence: SourceSentence): Features {
  const { tokens, root } = sentence
  const below = root < 0 ? [] : childrenOf(sentence, root)
  const count = (isOne: (token: Token) => boolean): number => tokens.filter(isOne).length
  const perTen = (isOne: (token: Token) => boolean): number =>
    (10 * count(isOne)) / Math.max(1, tokens.length)
  const hasTag = (pattern: RegExp): number => Number(tokens.some(({ xpos }) => pattern.test(xpos)))
  const isPast = (token: Token): boolean => token.xpos === 'VBD'
  return {
    'past tense': Number(
      (root >= 0 && isPast(tokenAt(sentence, root))) ||
        below.some((token) => /^(?:aux|cop)/.test(token.relation) && isPast(token)),
    ),
    modal: Number(below.some(({ xpos }) => xpos === 'MD')),
    joined: Math.min(1, count(({ relation }) => relation === 'conj') / 5),
    'clauses of nouns': Math.min(1, count(({ relation }) => /^acl/.test(relation)) / 3),
    'clauses beside': Math.min(1, count(({ relation }) => relation === 'advcl') / 2),
    'clauses inside': Math.min(1, count(({ relation }) => /^[cx]comp$/.test(relation)) / 2),
    adjectives: Math.min(1, perTen(({ upos }) => upos === 'ADJ') / 3),
    adverbs: Math.min(1, perTen(({ upos }) => upos === 'ADV') / 2),
    names: Math.min(1, perTen(({ upos }) => upos === 'PROPN') / 4),
    numbers: Math.min(1, count(({ upos }) => upos === 'NUM') / 3),
    pronouns: Math.min(
      1,
      count(({ upos, text }) => upos === 'PRON' && !/^(?:that|which|who)$/i.test(text)) / 3,
    ),
    comparative: hasTag(/^(?:JJR|RBR)$/),
    superlative: hasTag(/^(?:JJS|RBS)$/),
  }
}
