import Link from 'next/link'
import type { ArticleDue } from '@/lib/review/review-view'

/** What is due, article by article. */
export function DueByArticle({ articles }: { articles: ArticleDue[] }) {
  return (
    <table className="mt-10 w-full">
      <caption className="sr-only">Cards for today by article</caption>
      <thead className="text-left text-[13px] text-muted">
        <tr>
          <th scope="col" className="pb-2 font-normal">
            Article
          </th>
          {['Due', 'Learning', 'New'].map((name) => (
            <th key={name} scope="col" className="w-[13%] pb-2 pl-3 text-right font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map(({ articleId, articleTitle, isOwn, ...counts }) => (
          <tr key={articleId ?? ''} className="border-t border-line">
            <th scope="row" className="py-3.5 pr-4 text-left font-normal [overflow-wrap:anywhere]">
              {isOwn ? (
                <Link href={`/articles/${articleId}`} className="text-link">
                  {articleTitle}
                </Link>
              ) : (
                (articleTitle ?? 'Without an article')
              )}
            </th>
            <Count value={counts.reviewCount} />
            <Count value={counts.learningCount} />
            <Count value={counts.newCount} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Count({ value }: { value: number }) {
  return <td className={`tabular text-right ${value === 0 ? 'text-muted' : 'font-semibold'}`}>{value}</td>
}
