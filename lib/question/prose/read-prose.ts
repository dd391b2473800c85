import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mathFromMarkdown } from 'mdast-util-math'
import { math } from 'micromark-extension-math'
import { GAP } from '../gap'
import { readImageAddress } from './image-address'
import { joinInline, plainProse, safeHref } from './prose-parts'
import { proseWords } from './prose-words'
import type { Prose, ProseBlock, ProseInline, TextFormat } from './prose'
import { readMaths } from './read-maths'

/** Stands for a gap while Markdown is read, to which '_____' would be emphasis or a rule. No text holds it: it is taken out first. */
const GAP_MARK = '\ue0a5'
/** What a gap looks like within a formula. */
const GAP_IN_TEX = '\\underline{\\hspace{2.5em}}'
/** Quotes and lists within each other; what is deeper is shown as it was typed. */
const DEEPEST = 6

/** Signs that may mean something. Reading takes time by their square, so a text of hardly anything else is shown as it was typed. */
const MOST_SIGNS = 500

/** HTML is text like any other; nothing is defined elsewhere; a line of dashes or underscores is no heading and no rule. */
const SYNTAX = [
  math(),
  {
    disable: {
      null: ['htmlFlow', 'htmlText', 'definition', 'thematicBreak', 'setextUnderline', 'codeIndented'],
    },
  },
]

/** A text as it is to be shown, however it was written. */
export const proseOf = (text: string, format: TextFormat): Prose =>
  format === 'markdown' ? readProse(text).prose : text

/** A text as one line of plain words, however it was written: for lists. */
export const wordsOf = (text: string, format: TextFormat): string => proseWords(proseOf(text, format))

/**
 * Reads Markdown with maths ($…$ and $$…$$) and gaps (GAP). `problems` are sentences for the author on what is not shown as it was meant.
 * Never throws, whatever the text.
 */
export function readProse(source: string): { prose: Prose; problems: string[] } {
  const text = source.replaceAll(GAP_MARK, '').replaceAll(GAP, GAP_MARK)
  if ((text.match(/[*_`$[\]<&>]/g) ?? []).length > MOST_SIGNS)
    return { prose: source, problems: ['There are too many signs in this text to format it.'] }
  const reader = new Reader(text)
  const tree = fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: [mathFromMarkdown()] })
  const blocks = reader.blocks(tree.children, 0)
  return { prose: plainProse(blocks), problems: reader.problems }
}

class Reader {
  readonly problems: string[] = []
  readonly #text: string
  #gaps = 0

  constructor(text: string) {
    this.#text = text
  }

  blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], depth: number): ProseBlock[] {
    return nodes.flatMap((node) => this.#block(node, depth))
  }

  #block(node: RootContent, depth: number): ProseBlock[] {
    if (depth > DEEPEST) return [{ type: 'paragraph', children: this.#literal(node) }]
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: this.#inlines(node.children) }]
      case 'heading':
        return [{ type: 'paragraph', children: [{ type: 'strong', children: this.#inlines(node.children) }] }]
      case 'list':
        return [
          {
            type: 'list',
            isOrdered: node.ordered === true,
            items: node.children.map((item) => this.blocks(item.children, depth + 1)),
          },
        ]
      case 'blockquote':
        return [{ type: 'quote', children: this.blocks(node.children, depth + 1) }]
      case 'code':
        return [{ type: 'code', text: this.#withoutMarks(node.value) }]
      case 'math':
        return [{ type: 'formula', maths: this.#maths(node.value, true) }]
      default:
        return [{ type: 'paragraph', children: this.#literal(node) }]
    }
  }

  #inlines(nodes: readonly PhrasingContent[]): ProseInline[] {
    return joinInline(nodes.flatMap((node) => this.#inline(node)))
  }

  #inline(node: PhrasingContent): ProseInline[] {
    switch (node.type) {
      case 'text':
        return this.#withGaps(node.value)
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.#inlines(node.children) }]
      case 'inlineCode':
        return [{ type: 'code', text: this.#withoutMarks(node.value) }]
      case 'break':
        return [{ type: 'break' }]
      case 'link':
        return this.#link(node.url, this.#inlines(node.children))
      case 'image':
        return this.#image(node.url, this.#withoutMarks(node.alt ?? ''))
      case 'inlineMath':
        return isMoney(this.#text, node.position)
          ? this.#literal(node)
          : [{ type: 'maths', maths: this.#maths(node.value, false) }]
      default:
        return this.#literal(node)
    }
  }

  #link(url: string, children: ProseInline[]): ProseInline[] {
    const href = safeHref(url)
    if (href) return [{ type: 'link', href, children }]
    this.problems.push('A link is shown as plain words: links lead to http:// or https:// addresses.')
    return children
  }

  #image(url: string, alt: string): ProseInline[] {
    const image = readImageAddress(url)
    if (image) return [{ type: 'image', ...image, alt }]
    this.problems.push('A picture from elsewhere is not shown. Add it as a file instead.')
    return alt === '' ? [] : [alt]
  }

  #maths(value: string, isBlock: boolean) {
    this.#gaps += value.split(GAP_MARK).length - 1
    const { tree, problem } = readMaths(value.replaceAll(GAP_MARK, GAP_IN_TEX), isBlock)
    const tex = value.replaceAll(GAP_MARK, GAP)
    if (problem) this.problems.push(`The formula “${tex}” is shown as it was typed: ${problem}`)
    return { tex, tree }
  }

  #literal(node: Nodes): ProseInline[] {
    const { start, end } = node.position ?? {}
    return this.#withGaps(this.#text.slice(start?.offset ?? 0, end?.offset ?? 0))
  }

  #withGaps(text: string): ProseInline[] {
    return text.split(GAP_MARK).flatMap((part, at): ProseInline[] => {
      const words = part === '' ? [] : [part]
      return at === 0 ? words : [{ type: 'gap', number: ++this.#gaps }, ...words]
    })
  }

  /** For places that can hold words only. */
  #withoutMarks(text: string): string {
    this.#gaps += text.split(GAP_MARK).length - 1
    return text.replaceAll(GAP_MARK, GAP)
  }
}

/** True for '$5 and $6', which is no formula: one has no space at its inner edges, and no digit behind it (pandoc's rule). */
function isMoney(text: string, position: Nodes['position']): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const source = text.slice(start, end)
  if (source.startsWith('$$')) return false
  return /^\$\s|\s\$$/.test(source) || /\d/.test(text.charAt(end))
}
