import type { Metadata } from 'next'
import Link from 'next/link'
import { ArticleBesideQuestions } from '@/components/article/article-beside-questions'
import { ArticleConflicts } from '@/components/article/article-conflicts'
import { conflictAnchor } from '@/components/article/conflict-anchor'
import { MoreQuestions } from '@/components/article/more-questions'
import { RefreshWhenOver } from '@/components/article/refresh-when-over'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { runPage } from '@/lib/server/run-page'
import { showArticle, showPassage } from '@/lib/server/show-article'
import { bringOutReserveAction, dismissConflictAction } from './actions'
import { ArticleActions } from './article-actions'
import { MakingQuestions } from './making-questions'

interface Props {
  params: Promise<{ articleId: string }>
  /** passage: the id of a piece of evidence, to be shown in its place. */
  searchParams: Promise<{ passage?: string | string[] }>
}

const load = async (params: Props['params']) => {
  const { articleId } = await params
  return runPage(`/articles/${articleId}`, () => showArticle(articleId, ['candidate', 'accepted']))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params)).article.title }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { article, questions, reserve, job, conflicts, comparing } = await load(params)
  const { passage } = await searchParams
  const sought = typeof passage === 'string' ? await showPassage(article, passage) : null
  const changed = questions.filter((question) => question.isStale).length
  const toDecide = questions.filter((question) => question.status === 'candidate').length
  const isMaking = job?.status === 'queued' || job?.status === 'running'
  return (
    <Page className="max-w-[1240px]">
      <PageHeading
        title={article.title}
        about={`${article.wordCount.toLocaleString('en')} words · ${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`}
        actions={
          <>
            {questions.length > 0 && (
              <>
                {toDecide > 0 && (
                  <ButtonLink href={`/articles/${article.articleId}/questions`} tone="go">
                    Decide on {toDecide} {toDecide === 1 ? 'question' : 'questions'}
                  </ButtonLink>
                )}
                <ArticleActions articleId={article.articleId} toDecide={toDecide} />
                <ButtonLink href={`/articles/${article.articleId}/questions/new`} tone="quiet">
                  Write a question
                </ButtonLink>
              </>
            )}
            <ButtonLink href={`/articles/${article.articleId}/edit`} tone="quiet">
              Edit the text
            </ButtonLink>
          </>
        }
      />
      {changed > 0 && (
        <Notice tone="partial" className="mt-7 max-w-[65ch]">
          The article changed where {changed === 1 ? 'a question rests' : `${changed} questions rest`} on it.{' '}
          <Link href={`/articles/${article.articleId}/questions`} className="text-link">
            Look at {changed === 1 ? 'it' : 'them'}
          </Link>
        </Notice>
      )}
      {sought && (sought === 'gone' || sought.isChanged) && (
        <Notice tone="partial" className="mt-7 max-w-[65ch]">
          {sought === 'gone'
            ? 'The passage you came for is no longer in the article. It was edited since the question was asked.'
            : 'The passage you came for was edited since the question was asked. What stands there now is marked.'}
        </Notice>
      )}
      <ArticleConflicts conflicts={conflicts} dismiss={dismissConflictAction} />
      {comparing && <RefreshWhenOver jobId={comparing.jobId} />}
      <MakingQuestions
        articleId={article.articleId}
        jobId={isMaking ? job.jobId : null}
        ended={job && !isMaking ? job.status : null}
        notes={readNotes(job?.result)}
        hasQuestions={questions.length + reserve > 0}
      />
      <div className="mt-8">
        <ArticleBesideQuestions
          text={article.text}
          blocks={article.blocks}
          anchors={conflicts.map(({ conflictId, here }) => ({
            id: conflictAnchor(conflictId),
            at: here.start,
          }))}
          sought={sought === 'gone' ? null : sought}
          questions={questions.map(({ questionId, status, isStale, content, notes, changes }) => ({
            questionId,
            status,
            isStale,
            isUnsure: status === 'candidate' && notes.isUnsure,
            content,
            attribution: notes.attribution,
            evidence: [...notes.evidence, ...changes],
          }))}
        >
          <MoreQuestions articleId={article.articleId} count={reserve} bringOut={bringOutReserveAction} />
        </ArticleBesideQuestions>
      </div>
    </Page>
  )
}

const readNotes = (result: unknown): string[] => {
  const notes = (result as { notes?: unknown } | null)?.notes
  return Array.isArray(notes) ? notes.filter((note) => typeof note === 'string') : []
}
