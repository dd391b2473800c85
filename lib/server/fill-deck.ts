import 'server-only'
import { z } from 'zod'
import { requireActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/core/app-error'
import type { Actor } from '@/lib/core/actor'
import { findArticle } from '@/lib/db/articles'
import { addCards } from '@/lib/db/cards'
import { inTransaction, type Db } from '@/lib/db/client'
import { addToDeck, findDeckName } from '@/lib/db/decks'
import { addFlashcards, type NewFlashcard } from '@/lib/db/flashcards'
import { tagQuestions } from '@/lib/db/question-tags'
import { listAcceptedIds } from '@/lib/db/quiz-candidates'
import type { QuestionNotes } from '@/lib/question/question'
import { SIDE_MAX } from '@/lib/question/read-pairs'
import { tagSchema } from '@/lib/review/card-change'
import { idSchema } from './show-article'

const side = z.string().trim().min(1, 'a card needs a front and a back.').max(SIDE_MAX)

const flashcardsSchema = z.object({
  pairs: z
    .array(z.object({ front: side, back: side }))
    .min(1, 'there is no card in this.')
    .max(2000, 'more than 2,000 cards at once. Bring them in parts.'),
  /** A second card asks for the front, on another day. */
  bothWays: z.boolean().default(false),
  tags: z.array(tagSchema).max(20).default([]),
})

/** A card that somebody writes for themselves rests on nothing but their word. */
const NOTES: QuestionNotes = {
  family: 'written',
  evidence: [],
  attribution: null,
  modality: 'asserted',
  explanation: null,
  topic: null,
  isUnsure: false,
  difficulty: 0.5,
  score: 1,
}

const flashcard = (stem: string, answer: string, fact: number): NewFlashcard => ({
  content: { kind: 'flashcard', stem, answer },
  fact,
})

/**
 * Adds flashcards of the caller's own writing to one of their decks, due at once. Returns how many cards are new: those
 * that the deck had already, word for word, are passed over. Throws 'not-found', 'not-valid'.
 */
export async function addFlashcardsToDeck(deckId: string, input: unknown): Promise<number> {
  const actor = await requireActor()
  const { pairs, bothWays, tags } = flashcardsSchema.parse(input)
  await mustOwn(actor, deckId)
  const now = new Date()
  const cards = pairs.flatMap(({ front, back }, fact) => [
    flashcard(front, back, fact),
    ...(bothWays ? [flashcard(back, front, fact)] : []),
  ])
  return inTransaction(async (db) => {
    const questionIds = await addFlashcards(db, { ownerId: actor.userId, deckId, cards, notes: NOTES, now })
    await tagQuestions(db, actor.userId, questionIds, tags)
    await keep(db, actor, deckId, questionIds, now)
    return questionIds.length
  })
}

/** Puts the kept questions of one of the caller's articles into a deck, as cards. Returns how many are new in it. */
export async function fillDeckFromArticle(deckId: string, articleId: string): Promise<number> {
  const actor = await requireActor()
  await mustOwn(actor, deckId)
  const article = idSchema.safeParse(articleId).success ? await findArticle(actor.userId, articleId) : null
  if (!article) throw new AppError('not-found')
  const questionIds = await listAcceptedIds(actor.userId, articleId)
  return inTransaction((db) => keep(db, actor, deckId, questionIds, new Date()))
}

async function keep(db: Db, actor: Actor, deckId: string, questionIds: string[], now: Date): Promise<number> {
  const added = await addToDeck(db, deckId, questionIds)
  await addCards(db, { userId: actor.userId, questionIds, source: 'added', now, dayStart: actor })
  return added
}

async function mustOwn(actor: Actor, deckId: string): Promise<void> {
  const isId = idSchema.safeParse(deckId).success
  if (!isId || (await findDeckName(actor.userId, deckId)) === null) throw new AppError('not-found')
}
