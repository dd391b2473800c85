import { z } from 'zod'

/** What a question asks, or the words of one of its parts; callers narrow its length. */
export const line = z.string().trim().min(1, 'A part is empty.').max(2000)

/**
 * How all texts of a question are written, its explanation too. Absent: as plain words, in which '*', '_' and '$' mean
 * themselves. Typed answers and choices of gaps are plain words always, for they are compared.
 */
export const format = z.literal('markdown').optional()

/** An id of a part, stable within its question. Never shown to a learner, who sees ids made for the attempt. */
export const partId = z.string().min(1).max(40)

/** Why a part is wrong, or what shows that it is right, where the article gives it; null where nothing is known. */
export const why = z.string().max(1000).nullable()

/** True if no two of these are the same to a reader, whatever the case and spacing. */
export const areDistinct = (texts: readonly string[]): boolean =>
  new Set(texts.map(plain)).size === texts.length

/** Words without what a reader would not notice: case, and how they are spaced. */
export const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
