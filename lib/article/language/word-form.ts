import { hashText } from './hash'

/** A word as the models know it: lower case, straight quotes, and one form for all years, numbers and addresses. */
export function modelForm(word: string): string {
  if (/^\d{4}$/.test(word) && Number(word) > 999 && Number(word) < 2100) return '!YEAR'
  if (/^[\d.,]*\d[\d.,]*$/.test(word)) return '!NUM'
  if (/^(?:https?:|www\.)/.test(word)) return '!URL'
  return straighten(word).toLowerCase()
}

/** Typographic quotes and dashes as the treebanks write them. */
export function straighten(word: string): string {
  return word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}

/** A word's outline in a few letters: T for Title, A for ALL CAPITALS, D for digits, with marks for hyphens and the first place. */
export function wordShape(word: string, isFirst: boolean): number {
  let shape = 'o'
  if (/^\p{Lu}/u.test(word)) shape = word.length > 1 && /^[\p{Lu}.&-]+$/u.test(word) ? 'A' : 'T'
  else if (/\d/.test(word)) shape = /^[\d.,]+$/.test(word) ? 'D' : 'd'
  else if (/^\p{Ll}/u.test(word)) shape = 'l'
  return hashText(shape + (word.includes('-') ? '-' : '') + (isFirst ? '^' : ''))
}
