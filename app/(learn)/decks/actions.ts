'use server'
import { refresh } from 'next/cache'
import { createDeck, editDeck, removeDeck, restoreDeck } from '@/lib/server/edit-deck'
import { addFlashcardsToDeck, fillDeckFromArticle } from '@/lib/server/fill-deck'
import { runAction, type ActionResult } from '@/lib/server/run-action'

export const createDeckAction = async (form: object): Promise<ActionResult<string>> =>
  runAction(() => createDeck(form))

export async function editDeckAction(deckId: string, form: object): Promise<ActionResult<void>> {
  const edited = await runAction(() => editDeck(deckId, form))
  refresh()
  return edited
}

export const removeDeckAction = async (
  deckId: string,
  withCards: boolean,
): Promise<ActionResult<string | null>> => runAction(() => removeDeck(deckId, withCards))

export async function restoreDeckAction(
  deckId: string,
  changeId: string | null,
): Promise<ActionResult<void>> {
  const restored = await runAction(() => restoreDeck(deckId, changeId))
  refresh()
  return restored
}

export const addFlashcardsAction = async (deckId: string, cards: object): Promise<ActionResult<number>> =>
  runAction(() => addFlashcardsToDeck(deckId, cards))

export async function fillDeckAction(deckId: string, articleId: string): Promise<ActionResult<number>> {
  const filled = await runAction(() => fillDeckFromArticle(deckId, articleId))
  refresh()
  return filled
}
