import type { Metadata } from 'next'
import { NewArticle } from '@/components/article/new-article'
import { Page } from '@/components/layout/page'
import { PageHeading } from '@/components/ui/page-heading'
import { requireActor } from '@/lib/auth/actor'
import { runPage } from '@/lib/server/run-page'
import { samples } from '@/lib/server/samples'

export const metadata: Metadata = { title: 'New article' }

export default async function NewArticlePage() {
  await runPage('/articles/new', requireActor)
  return (
    <Page width="narrow">
      <PageHeading
        title="New article"
        about="Paste a text, or choose a .txt, .md, .html, .pdf or .docx file of at most 8 MB."
      />
      <div className="mt-7">
        <NewArticle samples={samples.map(({ id, label }) => ({ id, label }))} />
      </div>
    </Page>
  )
}
