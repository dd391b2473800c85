import type { Article } from '@/lib/article/article'
import { annotateSentence } from '@/lib/article/language/annotate'
import type { LanguageModel } from '@/lib/article/language/language-model'
import { splitSentences } from '@/lib/article/language/split-sentences'
import { labelAt } from './item-label'
import { maskAsides } from './mask-asides'
import { unfitByText, unfitByTree } from './sentence-fitness'
import type { SourceSentence } from './source-sentence'

/** More is not read, so that a whole book answers in seconds; a note says so. */
export const MOST_CHARACTERS = 250_000

/** Unfit sentences of these sorts are parsed all the same: the article's names often stand in them. */
const NAMED_ALL_THE_SAME = /^(?:address|chat|caption|hypothetical|question|quotation|exclamation)$/

export interface ReadSentences {
  sentences: SourceSentence[]
  /** True if the article went on after MOST_CHARACTERS. */
  isCut: boolean
}

/**
 * The sentences of the article's own paragraphs, list items and quotes, tagged and parsed. Titles, headings, tables, code and
 * furniture give none; unfit sentences stay in the list, so that the order of telling is kept, but the hopeless ones are not parsed.
 */
export function readSentences(
  article: Article,
  model: LanguageModel,
  onProgress: (done: number, total: number) => void,
): ReadSentences {
  const { text } = article
  const masked = maskAsides(text)
  const sentences: SourceSentence[] = []
  let topic: string | null = null
  let characters = 0
  let isCut = false
  article.blocks.forEach((block, number) => {
    onProgress(number, article.blocks.length)
    if (block.furniture !== null) return
    if (block.kind === 'heading') topic = text.slice(block.start, block.end).trim().slice(0, 300) || null
    if (!/^(?:paragraph|list-item|quote)$/.test(block.kind)) return
    const found = labelAt(text, block.start, block.end)
    const start = found?.end ?? block.start
    for (const span of splitSentences(text.slice(start, block.end))) {
      characters += span.end - span.start
      if (characters > MOST_CHARACTERS) {
        isCut = true
        return
      }
      const place = withoutCitations(text, start + span.start, start + span.end)
      const words = text.slice(place.start, place.end)
      const origin = {
        id: sentences.length,
        block: number,
        blockKind: block.kind,
        topic: found?.label ?? topic,
      }
      const plain = masked.slice(place.start, place.end)
      const unfit = block.kind === 'quote' ? 'quotation' : unfitByText(words, plain)
      if (unfit !== null && !NAMED_ALL_THE_SAME.test(unfit)) {
        sentences.push({
          ...place,
          ...origin,
          text: words,
          tokens: [],
          children: [],
          root: -1,
          agreement: 0,
          unfit,
        })
        continue
      }
      const sentence = annotateSentence(masked, place.start, place.end, model)
      sentences.push({ ...sentence, ...origin, text: words, unfit: unfit ?? unfitByTree(sentence) })
    }
  })
  return { sentences, isCut }
}

/** Takes '[12]' from both ends of a sentence. */
function withoutCitations(text: string, start: number, end: number): { start: number; end: number } {
  const before = /^(?:\[\w{1,4}\]\s*)+/.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0
  const after = /(?:\s*\[\w{1,4}\])+$/.exec(text.slice(Math.max(start, end - 60), end))?.[0].length ?? 0
  return start + before < end - after ? { start: start + before, end: end - after } : { start, end }
}
