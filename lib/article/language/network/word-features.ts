import { hashText } from './hash'

/** Rows of the table of hashed affixes and shapes. This file does what scripts/train/features.py does: change both or neither. */
export const HASH_ROWS = 8192

/** A word in lower case, and one form for all years, numbers and addresses. */
export function modelForm(word: string): string {
  if (/^\d{4}$/.test(word) && Number(word) > 999 && Number(word) < 2100) return '!YEAR'
  if (/^[\d.,]*\d[\d.,]*$/.test(word)) return '!NUM'
  if (/^(?:https?:|www\.)/.test(word)) return '!URL'
  return word.toLowerCase()
}

/** A word's outline in a few letters: T for Title, A for ALL CAPITALS, m for miXed, D for digits; hyphen and first place marked. */
export function wordShape(word: string, isFirst: boolean, isCaseless: boolean): string {
  let shape = 'o'
  if (isCaseless && /\p{L}/u.test(word)) shape = 'u'
  else if (/^\p{Lu}/u.test(word)) shape = word.length > 1 && /^[\p{Lu}.&-]+$/u.test(word) ? 'A' : 'T'
  else if (/[0-9]/.test(word)) shape = /^[\d.,]+$/.test(word) ? 'D' : 'd'
  else if (/^\p{Ll}/u.test(word)) shape = /\p{Lu}/u.test(word) ? 'm' : 'l'
  return shape + (word.includes('-') ? '-' : '') + (isFirst ? '^' : '')
}

/** True if nothing in a sentence of more than two words is in lower case, so that capitals tell nothing. */
export const isCaseless = (words: readonly string[]): boolean =>
  words.length > 2 && words.every((word) => word === word.toUpperCase())

/** Rows of the hashed table for a word's endings of 1 to 4 letters, its beginnings of 1 to 3, and its shape. */
export function affixRows(word: string, isFirst: boolean, caseless: boolean): number[] {
  const form = modelForm(word)
  const rows: number[] = []
  for (let size = 1; size <= 4 && size <= form.length; size++)
    rows.push(rowOf(`s${size}${form.slice(-size)}`))
  for (let size = 1; size <= 3 && size <= form.length; size++)
    rows.push(rowOf(`p${size}${form.slice(0, size)}`))
  rows.push(rowOf(`w${wordShape(word, isFirst, caseless)}`))
  return rows
}

const rowOf = (feature: string): number => (hashText(feature) >>> 0) % HASH_ROWS

/**
 * The place of the vector that stands for a word: its own, that of the word without accents, or that of the last part of a
 * hyphenated one; -1 if there is none.
 */
export function vectorPlace(word: string, places: ReadonlyMap<string, number>): number {
  const lower = word.toLowerCase()
  const own = places.get(lower) ?? places.get(lower.normalize('NFD').replace(/\p{M}/gu, ''))
  return own ?? places.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? -1
}
