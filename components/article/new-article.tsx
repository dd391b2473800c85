'use client'
import { useRouter } from 'next/navigation'
import { ArticleInput } from './article-input'

/** Brings an article and goes to its page, where the questions appear as they are made. */
export function NewArticle({ samples }: { samples: { id: string; label: string }[] }) {
  const router = useRouter()
  return (
    <ArticleInput
      samples={samples}
      rows={14}
      onBrought={({ articleId }) => router.push(`/articles/${articleId}`)}
    />
  )
}
