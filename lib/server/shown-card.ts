import 'server-only'
import { createHmac } from 'node:crypto'
import type { Random } from '@/lib/core/random'
import { env } from '@/lib/env'
import type { QuestionContent } from '@/lib/question/question'
import { showItem, type ShownItem } from '@/lib/quiz/shown-item'

/** Chance that only this server can repeat: the same name gives the same numbers, and nobody else can foretell them. */
function secretRandom(name: string): Random {
  let block = Buffer.alloc(0)
  let blocks = 0
  let at = 0
  return () => {
    if (at + 4 > block.length) {
      block = createHmac('sha256', env.NEXTAUTH_SECRET).update(`${name}\n${blocks++}`).digest()
      at = 0
    }
    at += 4
    return block.readUInt32BE(at - 4) / 2 ** 32
  }
}

/**
 * A question as one showing of a card has it: a new order and new opaque ids each time the card is asked, the same
 * whenever the server needs them again, and nothing to be stored.
 */
export const shownCard = (
  shown: { cardId: string; cardVersion: number; questionNumber: number },
  content: QuestionContent,
): ShownItem =>
  showItem(content, true, secretRandom(`review ${shown.cardId} ${shown.cardVersion} ${shown.questionNumber}`))
