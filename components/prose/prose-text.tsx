import { createElement, Fragment, type ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { MathNode, Maths, Prose, ProseBlock, ProseInline } from '@/lib/question/prose/prose'

interface Props {
  of: Prose
  /** How a gap is drawn; as a line if nothing is said. */
  gap?: (number: number) => ReactNode
}

/**
 * A text with its formulas, lists and pictures. All of it is phrasing content, so that it may stand in a heading, a legend
 * or a label; lists and quotes are named to screen readers by their roles.
 */
export function ProseText({ of: prose, gap }: Props): ReactNode {
  if (typeof prose === 'string') return prose
  const draw = new Drawing(gap ?? (() => <Line />))
  const [only] = prose
  if (prose.length === 1 && only?.type === 'paragraph') return draw.inlines(only.children)
  return <span className="grid gap-[0.6em]">{draw.blocks(prose)}</span>
}

const Line = () => (
  <span className="inline-block min-w-[5.5ch] border-b-2 border-control">
    <span className="sr-only">blank</span>&nbsp;
  </span>
)

class Drawing {
  readonly #gap: (number: number) => ReactNode

  constructor(gap: (number: number) => ReactNode) {
    this.#gap = gap
  }

  blocks(blocks: readonly ProseBlock[]): ReactNode {
    return blocks.map((block, at) => <Fragment key={at}>{this.#block(block)}</Fragment>)
  }

  inlines(parts: readonly ProseInline[]): ReactNode {
    return parts.map((part, at) => <Fragment key={at}>{this.#inline(part)}</Fragment>)
  }

  #block(block: ProseBlock): ReactNode {
    switch (block.type) {
      case 'paragraph':
        return <span className="block min-w-0">{this.inlines(block.children)}</span>
      case 'list':
        return (
          <span role="list" className="grid gap-[0.25em] pl-[0.4em]">
            {block.items.map((item, at) => (
              <span key={at} role="listitem" className="flex gap-[0.6em]">
                <span aria-hidden={!block.isOrdered} className="tabular flex-none text-muted">
                  {block.isOrdered ? `${at + 1}.` : '•'}
                </span>
                <span className="grid min-w-0 gap-[0.4em]">{this.blocks(item)}</span>
              </span>
            ))}
          </span>
        )
      case 'quote':
        return (
          <span role="blockquote" className="grid gap-[0.6em] border-l-[3px] border-line pl-[0.9em]">
            {this.blocks(block.children)}
          </span>
        )
      case 'code':
        return (
          <code className="block rounded-[8px] bg-paper px-3.5 py-2.5 font-mono text-[0.85em] [overflow-wrap:anywhere] whitespace-pre-wrap">
            {block.text}
          </code>
        )
      case 'formula':
        return (
          <span
            role="group"
            aria-label="Formula"
            tabIndex={0}
            className="block overflow-x-auto py-[0.2em] text-center"
          >
            <Formula maths={block.maths} />
          </span>
        )
    }
  }

  #inline(part: ProseInline): ReactNode {
    if (typeof part === 'string') return part
    switch (part.type) {
      case 'strong':
        return <strong className="font-semibold">{this.inlines(part.children)}</strong>
      case 'emphasis':
        return <em>{this.inlines(part.children)}</em>
      case 'code':
        return <Code>{part.text}</Code>
      case 'break':
        return <br />
      case 'link':
        return (
          <a href={part.href} rel="noopener noreferrer nofollow" target="_blank" className="text-link">
            {this.inlines(part.children)}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )
      case 'image':
        return <Picture {...part} />
      case 'maths':
        return <Formula maths={part.maths} />
      case 'gap':
        return this.#gap(part.number)
    }
  }
}

const Code = ({ children }: { children: ReactNode }) => (
  <code className="rounded-[4px] bg-paper px-[0.3em] py-[0.1em] font-mono text-[0.88em] [overflow-wrap:anywhere]">
    {children}
  </code>
)

/** A formula; as it was typed where its TeX is wrong. */
function Formula({ maths: { tex, tree } }: { maths: Maths }) {
  return tree ? element(tree, 0) : <Code>{tex}</Code>
}

const element = (node: MathNode, key: number): ReactNode =>
  createElement(
    node.tag,
    { key, ...node.attributes },
    ...node.children.map((child, at) => (typeof child === 'string' ? child : element(child, at))),
  )

function Picture({
  imageId,
  alt,
  width,
  height,
}: Pick<Extract<ProseInline, { type: 'image' }>, 'imageId' | 'alt' | 'width' | 'height'>) {
  return (
    // Served by our own route, which asks who is looking; there is nothing to optimise.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={`/api/images/${imageId}`}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      className={classNames(
        'my-[0.3em] inline-block h-auto max-h-[70vh] max-w-full rounded-[6px] align-middle',
        width !== null && height !== null && 'w-auto',
      )}
    />
  )
}
