'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Notice } from '@/components/ui/notice'
import { conflictAnchor } from './conflict-anchor'

export interface SaidPassage {
  quote: string
  /** The words of the quote that differ from the other article's. */
  said: string
}

export interface ArticleConflict {
  conflictId: string
  here: SaidPassage
  there: SaidPassage
  other: { articleId: string; title: string }
}

interface Props {
  conflicts: ArticleConflict[]
  dismiss: (conflictId: string) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** Where other articles of the same person tell something differently: both passages, and no verdict. */
export function ArticleConflicts({ conflicts, dismiss }: Props) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const titles = [...new Map(conflicts.map(({ other }) => [other.articleId, other.title]))]

  const press = (conflictId: string): void =>
    startTransition(async () => {
      const outcome = await dismiss(conflictId)
      if (!outcome.ok) return setProblem(outcome.error.message)
      router.refresh()
    })

  return (
    <>
      {problem && (
        <Notice tone="incorrect" className="mt-7">
          {problem}
        </Notice>
      )}
      {titles.map(([articleId, title]) => (
        <section
          key={articleId}
          aria-label={`May disagree with “${title}”`}
          className="mt-7 rounded-[14px] border border-line bg-card px-4 py-5 sm:px-6"
        >
          <h2 className="text-lg">
            May disagree with{' '}
            <Link href={`/articles/${articleId}`} className="text-link">
              {title}
            </Link>
          </h2>
          <ul className="mt-4 grid gap-6">
            {conflicts
              .filter(({ other }) => other.articleId === articleId)
              .map(({ conflictId, here, there }) => (
                <li key={conflictId}>
                  <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
                    <Side label="This article" passage={here} href={`#${conflictAnchor(conflictId)}`} />
                    <Side
                      label="The other"
                      passage={there}
                      href={`/articles/${articleId}#${conflictAnchor(conflictId)}`}
                    />
                  </div>
                  <button
                    type="button"
                    disabled={isBusy}
                    onClick={() => press(conflictId)}
                    className="text-link mt-3 min-h-7 text-sm text-muted hover:text-ink"
                  >
                    They do not disagree
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Side({ label, passage, href }: { label: string; passage: SaidPassage; href: string }) {
  const at = passage.quote.indexOf(passage.said)
  return (
    <figure>
      <figcaption className="mb-1.5 flex items-baseline gap-x-3 text-sm text-muted">
        {label}
        <Link
          href={href}
          className="text-link text-muted hover:text-ink"
          aria-label={`${label}: show the place`}
        >
          Show the place
        </Link>
      </figcaption>
      <blockquote className="border-l-[3px] border-line pl-4 font-serif text-[17px] leading-relaxed [overflow-wrap:anywhere]">
        {at < 0 ? (
          passage.quote
        ) : (
          <>
            {passage.quote.slice(0, at)}
            <mark>{passage.said}</mark>
            {passage.quote.slice(at + passage.said.length)}
          </>
        )}
      </blockquote>
    </figure>
  )
}
