import { GAP } from '../gap'
import type { Prose, ProseBlock, ProseInline } from './prose'

/** The address of a link as the browser would follow it, or null: only http and https lead anywhere. */
export function safeHref(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

/** Texts that stand beside each other as one. */
export function joinInline(parts: readonly ProseInline[]): ProseInline[] {
  const result: ProseInline[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else result.push(part)
  }
  return result
}

/** One paragraph of mere words as these words; everything else as it is. */
export function plainProse(blocks: ProseBlock[]): Prose {
  const [only] = blocks
  if (blocks.length === 0) return ''
  if (blocks.length > 1 || only?.type !== 'paragraph') return blocks
  const words = only.children.map((part) =>
    typeof part === 'string' ? part : part.type === 'gap' ? GAP : null,
  )
  return words.every((word) => word !== null) ? words.join('') : blocks
}
