import { GAP } from '../gap'
import type { Prose, ProseBlock, ProseInline } from './prose'

/** The words of a text without its look, in one line: for labels, lists and titles. Formulas are their TeX, pictures what they show. */
export function proseWords(prose: Prose): string {
  if (typeof prose === 'string') return prose
  return prose.map(blockWords).filter(Boolean).join(' ')
}

function blockWords(block: ProseBlock): string {
  switch (block.type) {
    case 'paragraph':
      return inlineWords(block.children)
    case 'list':
      return block.items.map(proseWords).join('; ')
    case 'quote':
      return proseWords(block.children)
    case 'code':
      return block.text
    case 'formula':
      return block.maths.tex
  }
}

const inlineWords = (children: readonly ProseInline[]): string => children.map(wordsOf).join('')

function wordsOf(inline: ProseInline): string {
  if (typeof inline === 'string') return inline
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      return inlineWords(inline.children)
    case 'code':
      return inline.text
    case 'break':
      return ' '
    case 'image':
      return inline.alt
    case 'maths':
      return inline.maths.tex
    case 'gap':
      return GAP
  }
}
