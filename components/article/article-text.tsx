import type { ReactNode } from 'react'
import type { Block } from '@/lib/article/article'
import type { Span } from '@/lib/core/span'
import { classNames } from '@/components/ui/class-names'
import { PASSAGE_ANCHOR } from './passage-anchor'
import { evidenceSegments, type QuestionSpan } from './evidence-segments'

export interface ArticleTextProps {
  text: string
  blocks: Block[]
  spans?: QuestionSpan[]
  /** The question whose evidence is marked. */
  activeId?: string | null
  /** Called when the pointer or the focus comes to a piece of evidence (with its first question) or leaves it (null). */
  onPoint?: (questionId: string | null) => void
  /** Places that can be linked to; the block in which one stands is marked while it is the address's target. */
  anchors?: { id: string; at: number }[]
  /** The passage that the reader came for: marked, and the target of #passage. */
  sought?: Span | null
  /** Where a piece of evidence leads; without it, evidence is underlined and nothing more. */
  hrefOf?: (questionId: string) => string
}

/** An article as one reads it, with the evidence of its questions underlined and that of one of them marked. */
export function ArticleText({
  text,
  blocks,
  spans = [],
  activeId = null,
  onPoint,
  hrefOf,
  anchors = [],
  sought = null,
}: ArticleTextProps) {
  const isFirstBlockTitle = blocks[0]?.kind === 'title'
  return (
    <div className="text-passage max-w-[65ch]">
      {(isFirstBlockTitle ? blocks.slice(1) : blocks).map((block) => (
        <BlockOf key={block.start} block={block}>
          {anchors
            .filter(({ at }) => block.start <= at && at < block.end)
            .map(({ id }) => (
              <span key={id} id={id} className="scroll-mt-24" />
            ))}
          {evidenceSegments(text, block, spans, sought).map((segment) => {
            const [first] = segment.questionIds
            const isActive = activeId !== null && segment.questionIds.includes(activeId)
            const shown = segment.isSought ? (
              <SoughtWords key={segment.start} isStart={segment.start <= sought!.start}>
                {segment.text}
              </SoughtWords>
            ) : isActive ? (
              <mark>{segment.text}</mark>
            ) : (
              segment.text
            )
            if (first === undefined) return shown
            const target = isActive ? activeId : first
            return (
              <Evidence
                key={segment.start}
                isActive={isActive}
                href={hrefOf?.(target)}
                onPoint={onPoint && ((isIn) => onPoint(isIn ? target : null))}
              >
                {shown}
              </Evidence>
            )
          })}
        </BlockOf>
      ))}
    </div>
  )
}

/** Words of the passage that was sought. Its first ones are what the address points at, and what takes the focus. */
function SoughtWords({ isStart, children }: { isStart: boolean; children: ReactNode }) {
  return isStart ? (
    <mark id={PASSAGE_ANCHOR} tabIndex={-1} className="scroll-mt-[25vh]">
      {children}
    </mark>
  ) : (
    <mark>{children}</mark>
  )
}

interface EvidenceProps {
  isActive: boolean
  href: string | undefined
  onPoint: ((isIn: boolean) => void) | undefined
  children: ReactNode
}

function Evidence({ isActive, href, onPoint, children }: EvidenceProps) {
  const look = classNames(
    'rounded-[2px] text-inherit',
    !isActive && 'underline decoration-mark-soft decoration-2 underline-offset-4',
  )
  const active = isActive ? { 'data-active-evidence': true } : {}
  if (!href) {
    return (
      <span className={look} {...active}>
        {children}
      </span>
    )
  }
  return (
    <a
      href={href}
      className={look}
      {...active}
      onMouseEnter={() => onPoint?.(true)}
      onMouseLeave={() => onPoint?.(false)}
      onFocus={() => onPoint?.(true)}
      onBlur={() => onPoint?.(false)}
    >
      {children}
    </a>
  )
}

const targeted =
  'has-[:target]:rounded-md has-[:target]:bg-accent-soft has-[:target]:shadow-[0_0_0_8px_var(--color-accent-soft)]'

function BlockOf({ block, children }: { block: Block; children: ReactNode }) {
  if (block.furniture) return <p className="my-3 font-sans text-sm text-muted">{children}</p>
  switch (block.kind) {
    case 'title':
    case 'heading':
      return (
        <h2 className={classNames('mt-9 mb-3', (block.level ?? 2) <= 2 ? 'text-[1.4rem]' : 'text-[1.15rem]')}>
          {children}
        </h2>
      )
    case 'list-item':
      return (
        <p className={classNames('my-2 flex gap-3 pl-2', targeted)}>
          <span aria-hidden="true" className="text-muted">
            •
          </span>
          <span className="min-w-0">{children}</span>
        </p>
      )
    case 'quote':
      return (
        <blockquote className={classNames('my-4 border-l-[3px] border-line pl-4', targeted)}>
          {children}
        </blockquote>
      )
    case 'code':
    case 'table':
      return <pre className="my-4 overflow-x-auto font-mono text-sm whitespace-pre-wrap">{children}</pre>
    case 'paragraph':
      return <p className={classNames('my-4', targeted)}>{children}</p>
  }
}
