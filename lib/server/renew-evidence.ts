import 'server-only'
import { findArticle } from '@/lib/db/articles'
import type { StoredQuestion } from '@/lib/db/questions'
import type { QuestionNotes } from '@/lib/question/question'

/**
 * What a new version of a question stands on: its evidence where that is in the article's newest text, and where the article changed,
 * the words that are there now. A passage that was taken out is evidence no more.
 */
export async function renewEvidence(
  ownerId: string,
  question: StoredQuestion,
): Promise<{ revisionId: string | null; notes: QuestionNotes }> {
  const { articleId, notes, changes } = question
  const article = articleId === null ? null : await findArticle(ownerId, articleId)
  if (!article) return { revisionId: null, notes }
  const now = changes
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ start, end, quote: article.text.slice(start, end) }))
  // The sentence that is asked about comes first, and stays there as long as nothing of it has changed.
  const evidence =
    now.length === 0 ? notes.evidence : [...notes.evidence, ...now].sort((a, b) => a.start - b.start)
  return { revisionId: article.revisionId, notes: { ...notes, evidence } }
}
