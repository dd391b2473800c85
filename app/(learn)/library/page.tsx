import type { Metadata } from 'next'
import Link from 'next/link'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { listLibrary } from '@/lib/server/list-library'
import { runPage } from '@/lib/server/run-page'

export const metadata: Metadata = { title: 'Articles' }

export default async function LibraryPage() {
  const articles = await runPage('/library', listLibrary)
  const newArticle = (
    <ButtonLink href="/articles/new" tone="go">
      New article
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeading title="Articles" actions={articles.length > 0 && newArticle} />
      {articles.length === 0 ? (
        <div className="mt-8">
          <EmptyState action={newArticle}>
            Bring an article, and it becomes questions that show their evidence.
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-8 border-b border-line">
          {articles.map((article) => (
            <li key={article.articleId} className="border-t border-line">
              <Link
                href={`/articles/${article.articleId}`}
                className="group grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[1fr_auto] sm:items-baseline"
              >
                <span className="font-serif text-[19px] leading-snug font-semibold group-hover:text-accent">
                  {article.title}
                </span>
                <span className="tabular text-sm text-muted">
                  {article.wordCount.toLocaleString('en')} words · {article.accepted} kept
                  {article.candidates > 0 && (
                    <b className="font-semibold text-accent"> · {article.candidates} to decide</b>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
