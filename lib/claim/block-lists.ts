import type { Article, Block } from '@/lib/article/article'
import { splitSentences } from '@/lib/article/language/split-sentences'
import type { FoundList, ListItem, Passage } from './found-list'
import { labelOfItem } from './item-label'

const FEWEST_ITEMS = 3
const LONGEST_ITEM = 400
const NUMBERED_HEADING = /^\s*(?:step\s+)?(?:\d{1,2}|[ivx]{1,4})[.:)–—-]\s+(?=\S)/i
const LOOKS_AHEAD = /\b(?:following|below|these|steps|include|includes|are|is)\b[^.]*[:.]?$/i

/** The lists that stand on lines of their own: runs of list items, and headings numbered one after the other. */
export function blockLists(article: Article): FoundList[] {
  const blocks = article.blocks.filter((block) => block.furniture === null)
  return [...itemRuns(article.text, blocks), ...numberedHeadings(article, blocks)].filter(
    (list) => list.items.length >= FEWEST_ITEMS,
  )
}

function itemRuns(text: string, blocks: readonly Block[]): FoundList[] {
  const lists: FoundList[] = []
  let heading: Block | null = null
  let open: FoundList | null = null
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') heading = block
    if (block.kind !== 'list-item') {
      open = null
      return
    }
    if (open === null) {
      open = {
        leadIn: leadInOf(text, blocks[i - 1]),
        items: [],
        isOrdered: true,
        isComplete: true,
        form: 'blocks',
        topic: heading === null ? null : trimmed(text, heading).text,
        enumeration: null,
      }
      lists.push(open)
    }
    open.isOrdered &&= block.isOrdered === true
    open.items.push(itemAt(text, block.start, Math.min(block.end, block.start + LONGEST_ITEM)))
  })
  return lists
}

/** The sentence before a list if it announces one, or the heading right above it. */
function leadInOf(text: string, block: Block | undefined): Passage | null {
  if (!block) return null
  if (block.kind === 'heading') return trimmed(text, block)
  if (block.kind !== 'paragraph') return null
  const last = splitSentences(text.slice(block.start, block.end)).at(-1)
  if (!last) return null
  const passage = trimmed(text, { start: block.start + last.start, end: block.start + last.end })
  return /:$/.test(passage.text) || LOOKS_AHEAD.test(passage.text) ? passage : null
}

/** 'Step 1: …', 'Step 2: …' or '1. …' as headings, numbered from the first on. */
function numberedHeadings(article: Article, blocks: readonly Block[]): FoundList[] {
  const { text } = article
  const lists: FoundList[] = []
  let above: Block | null = null
  let open: FoundList | null = null
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const head = text.slice(block.start, Math.min(block.end, block.start + LONGEST_ITEM))
    const number = NUMBERED_HEADING.exec(head)
    if (!number) {
      above = block
      open = null
      continue
    }
    if (open === null) {
      const leadIn = above === null ? null : trimmed(text, above)
      open = {
        leadIn,
        items: [],
        isOrdered: true,
        isComplete: true,
        form: 'headings',
        topic: leadIn?.text ?? null,
        enumeration: null,
      }
      lists.push(open)
    }
    open.items.push(itemAt(text, block.start + number[0].length, block.end))
  }
  return lists
}

function itemAt(text: string, start: number, end: number): ListItem {
  const passage = trimmed(text, { start, end })
  return { ...passage, label: labelOfItem(passage.text), places: [] }
}

/** The range without white space at its ends. */
export function trimmed(text: string, { start, end }: { start: number; end: number }): Passage {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.trimStart().length)
  const words = raw.trim()
  return { start: from, end: from + words.length, text: words }
}
