import Link from 'next/link'
import { passageHref } from '@/components/article/passage-anchor'
import type { Passage } from '@/lib/quiz/learner-question'

/** A piece of an article with the words that prove the answer marked in their place, and the way to it in the article. */
export function SourcePassage({ passage }: { passage: Passage }) {
  return (
    <figure>
      <blockquote className="text-passage border-l-[3px] border-line pl-4 [overflow-wrap:anywhere] whitespace-pre-line">
        {passage.before}
        <mark>{passage.quote}</mark>
        {passage.after}
      </blockquote>
      <figcaption className="mt-1.5 pl-[19px] text-[13px] text-muted">
        From “{passage.articleTitle}”
        {passage.articleId && (
          <>
            {' · '}
            <Link
              href={passageHref(passage.articleId, passage.evidenceId)}
              className="text-link inline-flex min-h-6 items-center"
            >
              See it in the article
            </Link>
          </>
        )}
      </figcaption>
    </figure>
  )
}
