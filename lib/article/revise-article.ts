import type { Article, Block } from './article'
import { reAnchor } from './re-anchor'
import { readPlain } from './read-plain'

/**
 * The article with an edited text. Blocks whose words were left alone keep what they are (an edit in plain text knows nothing of
 * headings and lists); where as many blocks stand now as stood there before, they keep it too; what is new is read as plain text.
 */
export function reviseArticle(old: Article, text: string): Article {
  const spans = old.blocks.map(({ start, end }) => ({ start, end, quote: old.text.slice(start, end) }))
  const places = reAnchor(old.text, text, spans)
  const kept: { block: Block; index: number }[] = []
  let furthest = 0
  places.forEach(({ start, end, state }, index) => {
    if (state !== 'kept' || start < furthest) return
    kept.push({ block: { ...old.blocks[index]!, start, end }, index })
    furthest = end
  })
  const blocks: Block[] = []
  let [at, nextIndex] = [0, 0]
  for (const { block, index } of [...kept, { block: null, index: old.blocks.length }]) {
    blocks.push(...readGap(text, at, block?.start ?? text.length, old.blocks.slice(nextIndex, index)))
    if (block) blocks.push(block)
    ;[at, nextIndex] = [block?.end ?? text.length, index + 1]
  }
  const title = blocks.find((block) => block.kind === 'title')
  return { title: title ? text.slice(title.start, title.end) : old.title, text, blocks }
}

/** The blocks in a stretch that was edited, where `before` stood. */
function readGap(text: string, from: number, to: number, before: readonly Block[]): Block[] {
  const part = text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(part)) return []
  const read = readPlain(part).blocks.map((block) => ({
    ...block,
    start: block.start + from,
    end: block.end + from,
  }))
  const isSame = read.length === before.length
  return read.map((block, i) => {
    if (isSame) return { ...before[i]!, start: block.start, end: block.end }
    return block.kind === 'title' ? { ...block, kind: 'heading', level: 2 } : block
  })
}
