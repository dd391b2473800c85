import { z } from 'zod'
import { shuffled, type Random } from '@/lib/core/random'
import { plain } from '@/lib/question/kinds/parts'
import type { QuestionContent } from '@/lib/question/question'

/** Which part of a question stands behind each id that a learner is shown. */
export const shownItemSchema = z.object({
  /**
   * What can be chosen or moved, in the order shown: options, right sides of a matching, things to order.
   * `shownId` is all that the learner's browser ever knows of one.
   */
  options: z.array(z.object({ shownId: z.string(), optionId: z.string() })),
  /** What stands fixed and is given an option: the left sides of a matching. Attempts begun before there were any have none. */
  rows: z.array(z.object({ shownId: z.string(), rowId: z.string() })).default([]),
})
export type ShownItem = z.infer<typeof shownItemSchema>

/** A part that can be chosen or moved, by its own id. */
interface Part {
  id: string
  text: string
}

/**
 * What can be chosen or moved in answer to a question, as it was written. Right sides that several pairs share stand here
 * once, under the id of the first of them.
 */
export function partsOf(content: QuestionContent): Part[] {
  switch (content.kind) {
    case 'mcq':
    case 'multi':
      return content.options
    case 'matching': {
      const rights = new Map<string, Part>()
      for (const { id, right } of content.pairs) {
        if (!rights.has(plain(right))) rights.set(plain(right), { id, text: right })
      }
      return [...rights.values(), ...content.distractors]
    }
    case 'ordering':
      return content.items
    default:
      return []
  }
}

/**
 * A question as one learner is shown it once: its parts under new opaque ids in a new order. Options of a choice keep
 * their written order unless `isShuffled`; where the order is the answer, or would tell it, they never do. With
 * `hasFewerOptions` about half of what is wrong is left away, and never all of it.
 * `random` must be one that nobody can foretell. `used` are ids already given in the same attempt; new ones join them.
 */
export function showItem(
  content: QuestionContent,
  isShuffled: boolean,
  random: Random,
  used: Set<string> = new Set(),
  hasFewerOptions = false,
): ShownItem {
  const all = arrange(content, isShuffled, random)
  const parts = hasFewerOptions ? withFewer(content, all, random) : all
  // Ids are drawn after the order is settled, so that they cannot follow the order in which parts were written.
  const options = parts.map((part) => ({ shownId: opaqueId(random, used), optionId: part.id }))
  const rows =
    content.kind === 'matching'
      ? content.pairs.map((pair) => ({ shownId: opaqueId(random, used), rowId: pair.id }))
      : []
  return { options, rows }
}

function arrange(content: QuestionContent, isShuffled: boolean, random: Random): Part[] {
  const parts = partsOf(content)
  const isChoice = content.kind === 'mcq' || content.kind === 'multi'
  if (isChoice && !isShuffled) return parts
  const order = shuffled(parts, random)
  // Shown in its right order, an untouched question would look answered. With three or more things to order this tells
  // next to nothing: it rules out one order of six at the least.
  const isRight = content.kind === 'ordering' && order.every((part, i) => part === parts[i])
  return isRight ? [...order.slice(1), order[0]!] : order
}

/** These parts without some of those that no right answer needs. */
function withFewer(content: QuestionContent, parts: Part[], random: Random): Part[] {
  const needed = neededIds(content)
  const wrong = shuffled(
    parts.filter(({ id }) => !needed.includes(id)),
    random,
  )
  const kept = new Set(wrong.slice(0, Math.ceil(wrong.length / 2)))
  return parts.filter((part) => needed.includes(part.id) || kept.has(part))
}

function neededIds(content: QuestionContent): string[] {
  if (content.kind === 'mcq') return [content.keyId]
  if (content.kind === 'multi') return content.keyIds
  const surplus = content.kind === 'matching' ? content.distractors.map(({ id }) => id) : []
  return partsOf(content)
    .map(({ id }) => id)
    .filter((id) => !surplus.includes(id))
}

const ID_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const ID_LENGTH = 10

/** A new id that carries nothing: not the part's own id, nor its place, nor its text. */
function opaqueId(random: Random, used: Set<string>): string {
  for (;;) {
    let id = ''
    for (let i = 0; i < ID_LENGTH; i++) id += ID_ALPHABET[Math.floor(random() * ID_ALPHABET.length)]
    if (used.has(id)) continue
    used.add(id)
    return id
  }
}
