import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import { findArticle } from '@/lib/db/articles'
import { addCards } from '@/lib/db/cards'
import { inTransaction } from '@/lib/db/client'
import { addWritten } from '@/lib/db/written-questions'
import { questionContentSchema, questionNotesSchema, type Evidence } from '@/lib/question/question'

const writtenSchema = z.object({
  articleId: z.uuid(),
  content: questionContentSchema,
  /** The words of the article that prove the answer; '' for none. */
  quote: z.string().trim().max(5000),
  explanation: questionNotesSchema.shape.explanation.default(null),
})

/** What a question that somebody wrote is taken for until people have answered it. */
const DIFFICULTY = 0.5

/**
 * Adds a question of the caller's own making to one of their articles, kept at once; a flashcard becomes a card. Returns
 * its id. Throws 'not-found', and 'question-not-valid' also where the article does not hold the quoted words.
 */
export async function writeQuestion(input: unknown): Promise<string> {
  const actor = await requireActor()
  const parsed = writtenSchema.safeParse(input)
  if (!parsed.success) {
    const reason = parsed.error.issues[0]?.message ?? 'a part is missing.'
    throw new AppError('question-not-valid', { reason })
  }
  const { articleId, content, quote, explanation } = parsed.data
  const article = await findArticle(actor.userId, articleId)
  if (!article) throw new AppError('not-found')
  const evidence = quote === '' ? [] : [findQuote(article.text, quote)]
  const now = new Date()
  return inTransaction(async (db) => {
    const questionId = await addWritten(db, {
      ownerId: actor.userId,
      articleId,
      revisionId: article.revisionId,
      content,
      notes: {
        family: 'written',
        evidence,
        attribution: null,
        modality: 'asserted',
        explanation,
        topic: null,
        isUnsure: false,
        difficulty: DIFFICULTY,
        score: 1,
      },
      now,
    })
    if (content.kind === 'flashcard') {
      const questionIds = [questionId]
      await addCards(db, { userId: actor.userId, questionIds, source: 'accepted', now, dayStart: actor })
    }
    return questionId
  })
}

/** Where the article has these words, however they were spaced when they were copied. */
function findQuote(text: string, quote: string): Evidence {
  const words = quote.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('\\s+')).exec(text)
  if (!found) {
    const reason = 'the passage does not stand in the article like this. Copy it from there, or leave it out.'
    throw new AppError('question-not-valid', { reason })
  }
  return { start: found.index, end: found.index + found[0].length, quote: found[0] }
}
