import type { Block } from '@/lib/article/article'

const longestTitle = 80

/** The title of an article that has none: the first words of its first paragraph, at most 80 characters; '' if empty. */
export function titleFromStart(text: string, blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.furniture === null) ?? blocks[0]
  if (!first) return ''
  const start = text
    .slice(first.start, Math.min(first.end, first.start + longestTitle * 4))
    .replace(/\s+/g, ' ')
  return shortenTitle(start)
}

/** The words as a title on one line: at most 80 characters, cut between words and marked with '…'. */
export function shortenTitle(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longestTitle) return line
  const cut = line.slice(0, longestTitle)
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > longestTitle / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}
