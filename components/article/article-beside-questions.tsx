'use client'
import { useEffect, useState, type ReactNode } from 'react'
import type { Block } from '@/lib/article/article'
import type { Span } from '@/lib/core/span'
import { ArticleText, type ArticleTextProps } from './article-text'
import { PASSAGE_ANCHOR } from './passage-anchor'
import { QuestionCard, type AuthorQuestion } from './question-card'

export type QuestionBeside = AuthorQuestion & { evidence: Span[] }

/** The article on the left, its questions on the right; pointing at one marks the other, by mouse or by keyboard. */
export function ArticleBesideQuestions({
  text,
  blocks,
  questions,
  anchors = [],
  sought = null,
  children,
}: {
  text: string
  blocks: Block[]
  questions: QuestionBeside[]
  anchors?: ArticleTextProps['anchors']
  sought?: ArticleTextProps['sought']
  /** Stands below the questions. */
  children?: ReactNode
}) {
  const [activeId, setActiveId] = useState<string | null>(null)
  // A browser does this by itself for a new page, but not where one came by a link within the application.
  const soughtAt = sought?.start
  useEffect(() => {
    if (soughtAt !== undefined) document.getElementById(PASSAGE_ANCHOR)?.focus({ preventScroll: true })
  }, [soughtAt])
  const spans = questions.flatMap(({ questionId, evidence }) =>
    evidence.map(({ start, end }) => ({ questionId, start, end })),
  )

  const show = (questionId: string): void => {
    setActiveId(questionId)
    // After the mark is drawn, bring it into view if it is not.
    requestAnimationFrame(() =>
      document
        .querySelector('[data-active-evidence]')
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }),
    )
  }

  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_380px]">
      <article aria-label="Article">
        <ArticleText
          text={text}
          blocks={blocks}
          spans={spans}
          activeId={activeId}
          onPoint={setActiveId}
          anchors={anchors}
          sought={sought}
          hrefOf={(id) => `#question-${id}`}
        />
      </article>
      <section
        aria-label="Questions"
        className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-1"
      >
        <ol className="mb-3 grid gap-3">
          {questions.map((question) => (
            <li
              key={question.questionId}
              id={`question-${question.questionId}`}
              tabIndex={0}
              aria-label={question.content.stem}
              className="scroll-mt-4"
              onMouseEnter={() => setActiveId(question.questionId)}
              onMouseLeave={() => setActiveId(null)}
              onFocus={() => show(question.questionId)}
              onBlur={() => setActiveId(null)}
            >
              <QuestionCard question={question} isActive={activeId === question.questionId} />
            </li>
          ))}
        </ol>
        {children}
      </section>
    </div>
  )
}
