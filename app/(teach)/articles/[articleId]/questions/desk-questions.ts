import type { DeskQuestion } from '@/components/desk/use-desk'
import { spansOverlap } from '@/lib/core/span'
import type { ArticleWithQuestions } from '@/lib/server/show-article'

/** What waits at the desk: first the questions under which the article changed, in use or not, then the proposals. */
export function deskQuestions(
  text: string,
  questions: ArticleWithQuestions['questions'],
  conflicts: ArticleWithQuestions['conflicts'],
): DeskQuestion[] {
  return questions
    .filter(({ status, isStale }) => status === 'candidate' || isStale)
    .sort((a, b) => Number(b.isStale) - Number(a.isStale))
    .map(({ questionId, status, content, notes, changes }) => ({
      questionId,
      status: status === 'accepted' ? 'accepted' : 'candidate',
      content,
      notes,
      changes: changes.map((change) => ({ ...change, now: text.slice(change.start, change.end) })),
      disagreements: conflicts
        .filter(({ here }) => notes.evidence.some((evidence) => spansOverlap(evidence, here)))
        .map(
          ({ here, there, other }) =>
            `“${other.title}” may disagree: this article says “${here.said}”, the other “${there.said}”.`,
        ),
    }))
}
