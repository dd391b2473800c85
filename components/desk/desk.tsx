'use client'
import { useEffect, useRef, useState } from 'react'
import type { Block } from '@/lib/article/article'
import { ArticleText } from '@/components/article/article-text'
import { MoreQuestions, type MoreQuestionsProps } from '@/components/article/more-questions'
import { ButtonLink } from '@/components/ui/button-link'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { Meter } from '@/components/ui/meter'
import { Notice } from '@/components/ui/notice'
import { useShortcuts } from '@/components/ui/use-shortcuts'
import { CandidateView } from './candidate-view'
import { DeskActions, UndoButton } from './desk-actions'
import { MakeQuiz, type MakeQuizProps } from './make-quiz'
import { QuestionEditor } from './question-editor'
import { useDesk, type DeskQuestion, type DeskServer } from './use-desk'

interface Props extends DeskServer {
  /** How many less sure questions wait, and what puts them on the desk. */
  reserve: number
  bringOut: MoreQuestionsProps['bringOut']
  /** Makes a quiz of the article's kept questions and gives its id. */
  makeQuiz: MakeQuizProps['makeQuiz']
  article: { articleId: string; title: string; text: string; blocks: Block[]; wordCount: number }
  questions: DeskQuestion[]
}

const KEYS: [string, string][] = [
  ['K', 'Keep the question'],
  ['F', 'Fix it, then keep it'],
  ['D', 'Drop it, or retire it if it is in use'],
  ['U', 'Undo the last decision'],
  ['Right', 'Next without deciding'],
  ['Left', 'Back without deciding'],
  ['?', 'Show these keys'],
]

/** One generated question at a time beside its article; one key decides. */
export function Desk({ article, questions, reserve, bringOut, decide, edit, makeQuiz }: Props) {
  const desk = useDesk(questions, { decide, edit })
  const [isFixing, setIsFixing] = useState(false)
  const [showsKeys, setShowsKeys] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const pane = useRef<HTMLElement>(null)
  const { current } = desk
  const currentId = current?.questionId ?? null

  useEffect(() => {
    const mark = pane.current?.querySelector('[data-active-evidence]')
    mark?.scrollIntoView({ block: window.matchMedia('(min-width: 64rem)').matches ? 'center' : 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [currentId])

  useShortcuts(
    {
      k: desk.keep,
      f: () => current && setIsFixing(true),
      d: desk.drop,
      u: desk.undo,
      ArrowRight: () => desk.go(1),
      ArrowLeft: () => desk.go(-1),
      '?': () => setShowsKeys(true),
    },
    !isFixing,
  )

  const spans = desk.questions.flatMap(({ questionId, notes, changes }) =>
    [...notes.evidence, ...changes].map(({ start, end }) => ({ questionId, start, end })),
  )
  const decidedCount = desk.decided.length

  return (
    <main
      id="main"
      className="lg:grid lg:h-[calc(100dvh-60px)] lg:grid-cols-[minmax(0,1fr)_minmax(440px,40%)]"
    >
      <section
        ref={pane}
        aria-label="Article"
        className="hidden overflow-y-auto px-14 py-10 lg:block"
        tabIndex={0}
      >
        <p className="mb-1.5 text-sm text-muted">
          <a href={`/articles/${article.articleId}`} className="text-link text-muted">
            Article
          </a>{' '}
          · {article.wordCount.toLocaleString('en')} words
        </p>
        <p className="mb-6 max-w-[24ch] font-serif text-[32px] leading-tight font-semibold">
          {article.title}
        </p>
        <ArticleText text={article.text} blocks={article.blocks} spans={spans} activeId={currentId} />
      </section>
      <section
        aria-label="Question"
        className="border-line bg-card px-4 py-6 sm:px-8 lg:overflow-y-auto lg:border-l"
      >
        <div className="mx-auto max-w-[560px]">
          <div className="flex items-center gap-3 text-[13px] text-muted sm:gap-4 sm:text-sm">
            <span className="tabular whitespace-nowrap">
              {decidedCount} of {desk.questions.length} decided
            </span>
            <Meter label="Questions decided" value={decidedCount} max={desk.questions.length} />
            <span className="tabular whitespace-nowrap" role="status">
              {desk.counts.kept} kept · {desk.counts.fixed} fixed · {desk.counts.dropped} dropped
              {desk.isSaving ? ' · saving …' : ''}
            </span>
          </div>
          {desk.problem && (
            <Notice tone="incorrect" className="mt-5">
              {desk.problem}
            </Notice>
          )}
          {current && !isFixing && (
            <>
              <CandidateView question={current} articleText={article.text} headingRef={heading} />
              <DeskActions
                onKeep={desk.keep}
                onFix={() => setIsFixing(true)}
                onDrop={desk.drop}
                onUndo={desk.undo}
                canUndo={decidedCount > 0}
                onNext={() => desk.go(1)}
                onShowKeys={() => setShowsKeys(true)}
                isInUse={current.status === 'accepted'}
              />
            </>
          )}
          {current && isFixing && (
            <QuestionEditor
              content={current.content}
              explanation={current.notes.explanation}
              onCancel={() => setIsFixing(false)}
              onSave={(content, explanation) => {
                desk.fix({ content, explanation })
                setIsFixing(false)
              }}
            />
          )}
          {!current && (
            <div className="py-16 text-center">
              <h1 ref={heading} tabIndex={-1} className="text-2xl">
                {desk.questions.length === 0 ? 'Nothing waits for a decision' : 'All decided'}
              </h1>
              <p className="mt-3 mb-7 text-muted">
                {desk.questions.length === 0
                  ? 'Every question of this article has been kept or dropped.'
                  : `${desk.counts.kept} kept, ${desk.counts.fixed} fixed and kept, ${desk.counts.dropped} dropped. What is kept can go into a quiz.`}
              </p>
              <div className="flex flex-wrap justify-center gap-3">
                <MakeQuiz articleId={article.articleId} makeQuiz={makeQuiz} />
                <ButtonLink href={`/articles/${article.articleId}`}>Back to the article</ButtonLink>
                <ButtonLink href={`/articles/${article.articleId}/questions/new`} tone="quiet">
                  Write a question
                </ButtonLink>
                <UndoButton isOn={decidedCount > 0} onUndo={desk.undo} />
              </div>
              <div className="mx-auto mt-8 max-w-[420px]">
                <MoreQuestions
                  articleId={article.articleId}
                  count={reserve}
                  // What is still on its way to the server would come back with them as undecided.
                  bringOut={(articleId) => desk.whenSent().then(() => bringOut(articleId))}
                />
              </div>
            </div>
          )}
        </div>
      </section>
      <KeysDialog keys={KEYS} isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </main>
  )
}
