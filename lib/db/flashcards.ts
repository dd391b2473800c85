import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { QuestionContent, QuestionNotes } from '@/lib/question/question'
import type { Db } from './client'
import { fingerprint, versionRow } from './questions'

/** A flashcard to be kept. Those with the same `fact` are the two ways of one pair. */
export interface NewFlashcard {
  content: QuestionContent
  fact: number
}

/**
 * Keeps flashcards that their owner wrote, in a deck. Those that the deck already has, word for word, are passed over.
 * Returns the new questions' ids.
 */
export async function addFlashcards(
  db: Db,
  input: {
    ownerId: string
    deckId: string
    cards: readonly NewFlashcard[]
    notes: QuestionNotes
    now: Date
  },
): Promise<string[]> {
  const { ownerId, deckId, now } = input
  const { evidence: _, ...notes } = versionRow({ kind: 'flashcard', stem: '-', answer: '-' }, input.notes)
  const proposals = new Map(input.cards.map((card) => [fingerprint(card.content), card]))
  const known = await db.question.findMany({
    where: { ownerId, fingerprint: { in: [...proposals.keys()] }, decks: { some: { deckId } } },
    select: { fingerprint: true },
  })
  for (const { fingerprint } of known) if (fingerprint) proposals.delete(fingerprint)
  const factIds = new Map<number, string>()
  const rows = [...proposals].map(([print, { content, fact }]) => {
    const factId = factIds.get(fact) ?? uuidv7()
    factIds.set(fact, factId)
    return { id: uuidv7(), versionId: uuidv7(), print, content, factId }
  })
  await db.question.createMany({
    data: rows.map(({ id, print, factId }) => ({
      id,
      ownerId,
      factId,
      status: 'accepted',
      origin: 'written',
      kind: 'flashcard',
      fingerprint: print,
      decidedAt: now,
    })),
  })
  await db.questionVersion.createMany({
    data: rows.map(({ id, versionId, content }) => ({
      id: versionId,
      questionId: id,
      number: 1,
      ...notes,
      content: content as object,
    })),
  })
  return rows.map(({ id }) => id)
}
