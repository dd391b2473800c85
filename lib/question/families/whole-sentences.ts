import { findChild } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import type { Passage } from '@/lib/claim/passages/stand-alone-passage'
import type { ReadSentence } from '@/lib/claim/read-sentence'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { passageClaim } from './set/list-claims'

/** A sentence of which everything is shown, with the one before it in its paragraph. */
export interface WholeSentence {
  claim: Claim
  /** Null at the start of a paragraph, and where the sentence before is no statement. */
  before: WholeSentence | null
  /** The next sentence of the paragraph; null at its end. */
  after: SourceSentence | null
  /** The least stretch of the article with which it is understood; null if some word stays open. */
  passage: Passage | null
  /** Surnames of the article's persons. */
  persons: ReadonlySet<string>
  /** Words that have a capital inside sentences of the article, and stand small nowhere. */
  capitals: ReadonlySet<string>
  /** All words of the article as they stand: what stands small somewhere has a capital only at the start of a sentence. */
  written: ReadonlySet<string>
}

/**
 * The article's statements, each as one claim: for questions that show a sentence as it stands, for which its tree need not be taken apart.
 */
export function listWholeSentences(read: ArticleClaims): WholeSentence[] {
  const scores = new Map<number, number>()
  for (const { sentence, score } of read.claims)
    scores.set(sentence.id, Math.max(score, scores.get(sentence.id) ?? 0))
  const usual = [...scores.values()].reduce((sum, score) => sum + score, 0) / Math.max(1, scores.size)
  const persons = read.mentions.surnames
  const small = new Set(read.sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)))
  const capitals = new Set([...read.mentions.capitalWords].filter((word) => !small.has(word.toLowerCase())))
  let last: WholeSentence | null = null
  return read.reads.flatMap((own, i) => {
    const next = read.reads[i + 1]?.sentence
    const { sentence } = own
    const isStatement = (sentence.unfit === null || sentence.unfit === 'fragment') && sentence.root >= 0
    const before = last !== null && isRightBefore(last.claim, sentence) ? last : null
    last = isStatement
      ? {
          claim: wholeClaim(own, persons, scores.get(sentence.id) ?? usual),
          before,
          after: next?.block === sentence.block ? next : null,
          passage: read.passages.get(sentence.id) ?? null,
          persons,
          capitals,
          written: small,
        }
      : null
    return last === null ? [] : [last]
  })
}

const isRightBefore = ({ sentence }: Claim, next: SourceSentence): boolean =>
  sentence.id === next.id - 1 && sentence.block === next.block

/** The sentence as one claim: nothing of it is left out, so that neither its source nor its hedges can be lost. */
function wholeClaim(
  { sentence, references }: ReadSentence,
  persons: ReadonlySet<string>,
  score: number,
): Claim {
  const bare = passageClaim(sentence, sentence.topic, score)
  const subject = findChild(sentence, sentence.root, 'nsubj', 'nsubj:pass')
  return {
    ...bare,
    sentence,
    references,
    predicate: sentence.root,
    subject: subject === null ? bare.subject : nounPhraseAt(sentence, subject.index, persons, sentence.root),
  }
}
