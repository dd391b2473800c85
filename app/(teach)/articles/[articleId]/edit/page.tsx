import type { Metadata } from 'next'
import { ArticleEditor } from '@/components/article/article-editor'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/ui/page-heading'
import { runPage } from '@/lib/server/run-page'
import { showArticle } from '@/lib/server/show-article'
import { editArticleAction, editOverAction, undoEditAction } from './actions'

export const metadata: Metadata = { title: 'Edit an article' }

export default async function EditArticlePage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params
  const { article } = await runPage(`/articles/${articleId}/edit`, () => showArticle(articleId, []))
  return (
    <Page className="max-w-[820px]">
      <PageHeading
        title="Edit the text"
        about={`${article.title}. Questions keep their passages; those whose passage changes are marked for you.`}
      />
      <div className="mt-7">
        <ArticleEditor
          key={article.revisionId}
          article={{ articleId, revisionId: article.revisionId, text: article.text }}
          canUndo={article.revisionNumber > 1}
          save={editArticleAction}
          saveOver={editOverAction}
          undo={undoEditAction}
        />
      </div>
    </Page>
  )
}
