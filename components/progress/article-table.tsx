import Link from 'next/link'
import type { ArticleProgress } from '@/lib/analysis/learner-progress'
import { MATURE_DAYS } from '@/lib/review/card'
import { RangeMeter } from './range-meter'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** How each article stands: its cards, how many are known for long, and how much would be recalled now. */
export function ArticleTable({ articles }: { articles: ArticleProgress[] }) {
  return (
    <table className="tabular w-full">
      <caption className="sr-only">Cards and recall by article</caption>
      <thead className="text-left text-[13px] text-muted">
        <tr>
          <th scope="col" className="pb-2 font-normal">
            Article
          </th>
          <th scope="col" className="pb-2 pl-3 text-right font-normal">
            Cards
          </th>
          <th scope="col" className="pb-2 pl-3 text-right font-normal">
            Known for weeks
          </th>
          <th scope="col" colSpan={2} className="pb-2 pl-3 text-right font-normal sm:pl-8 sm:text-left">
            Recall now
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.articleId ?? ''} className="border-t border-line">
            <th scope="row" className="py-3.5 text-left font-normal [overflow-wrap:anywhere]">
              {article.isOwn ? (
                <Link href={`/articles/${article.articleId}`} className="text-link">
                  {article.articleTitle}
                </Link>
              ) : (
                (article.articleTitle ?? 'Without an article')
              )}
            </th>
            <td className="pl-3 text-right">{article.cardCount}</td>
            <td className="pl-3 text-right">{percent(article.matureShare)}</td>
            <td className="hidden w-[26%] pl-8 sm:table-cell">
              {article.recall !== null && <RangeMeter share={article.recall} />}
            </td>
            <td className="pl-3 text-right whitespace-nowrap">
              {article.recall === null ? (
                <span className="text-muted">not yet known</span>
              ) : (
                <span className="font-semibold">{percent(article.recall)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot className="text-[13px] text-muted">
        <tr className="border-t border-line">
          <td colSpan={5} className="pt-3">
            Known for weeks: expected to be recalled nine times in ten after {MATURE_DAYS} days. Recall now:
            the chance that a card is recalled, over the cards that were reviewed.
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
