import type { Metadata } from 'next'
import { z } from 'zod'
import { EditCard } from '@/components/deck/edit-card'
import { Page } from '@/components/layout/page'
import { runPage } from '@/lib/server/run-page'
import { showCardToEdit } from '@/lib/server/show-card-to-edit'
import { mendAction } from './actions'

export const metadata: Metadata = { title: 'Edit the question' }

/** Where to go back to: the reviews that one came from, and no other address. */
const reviewsSchema = z.string().regex(/^\/review(\?[^\s\\]*)?$/)

interface Props {
  params: Promise<{ cardId: string }>
  searchParams: Promise<{ to?: string | string[] }>
}

export default async function EditCardPage({ params, searchParams }: Props) {
  const { cardId } = await params
  const { to } = await searchParams
  const question = await runPage(`/cards/${cardId}/edit`, () => showCardToEdit(cardId))
  return (
    <Page width="narrow">
      <EditCard
        question={question}
        mend={mendAction}
        backTo={reviewsSchema.catch(`/cards/${cardId}`).parse(to)}
      />
    </Page>
  )
}
