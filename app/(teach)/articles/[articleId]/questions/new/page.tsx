import type { Metadata } from 'next'
import Link from 'next/link'
import { WriteQuestion } from '@/components/desk/write-question'
import { Page } from '@/components/layout/page'
import { runPage } from '@/lib/server/run-page'
import { showArticle } from '@/lib/server/show-article'
import { writeAction } from './actions'

export const metadata: Metadata = { title: 'Write a question' }

export default async function WriteQuestionPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params
  const { article } = await runPage(`/articles/${articleId}/questions/new`, () => showArticle(articleId, []))
  return (
    <Page className="max-w-[680px]">
      <p className="mb-6 text-muted">
        On{' '}
        <Link href={`/articles/${articleId}`} className="text-link">
          {article.title}
        </Link>
      </p>
      <WriteQuestion articleId={articleId} write={writeAction} />
    </Page>
  )
}
