import type { Passage } from '@/lib/quiz/learner-question'

/** A piece of an article with the words that prove the answer marked in their place. */
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
      </figcaption>
    </figure>
  )
}
