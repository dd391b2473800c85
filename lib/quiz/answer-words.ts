import { wordsToNumerals } from './number-words'

/**
 * The words of a typed answer, so written that only what matters is left: lower case, no accents, no punctuation, no
 * articles, numbers as digits. 'The Café-Bar' gives ['cafe', 'bar'], '$5 million' gives ['5000000', 'dollar'].
 * Signs that carry meaning stay: '-5' is ['minus', '5'], 'C++' is ['c++'], '40%' is ['40', 'percent'].
 */
export function answerWords(text: string): string[] {
  const words = wordsToNumerals(spelledOut(folded(text)).split(' ').filter(Boolean))
  return withoutArticles(words)
}

/** Lower case without accents, in the alphabets where an accent does not make another letter. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
}

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ı: 'i' }
const CURRENCIES: Record<string, string> = {
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  '₹': 'rupee',
}

/** Signs as words or as nothing; single spaces between words. */
function spelledOut(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(
      /([$£€¥₹])\s?(-?\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion)\b)?)/g,
      (_, sign: string, amount) => {
        return ` ${amount} ${CURRENCIES[sign]} `
      },
    )
    .replace(/%|\bper cent\b/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/(?<!\d)\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?![\d,])/g, (number) => number.replace(/\D/g, ''))
    .replace(/(?<=^|[\s(])-(?=[\d.])/g, 'minus ')
    .replace(/(?<=\d)\.(?=\d)/g, '\ue000') // a decimal point is no full stop
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') // 'u.s.a.' is one word
    .replace(/(?<=\d)-(?=\d)/g, ' ')
    .replace(/['’‘`´]/g, '')
    .replace(/[-‐_/\\.,;:!?¡¿"“”„«»()[\]{}…|]/g, ' ')
    .replaceAll('\ue000', '.')
    .replace(/\s+/g, ' ')
    .trim()
}

/** 'the' never tells two answers apart; 'a' may ('vitamin A'), so it goes only from the front. Something always stays. */
function withoutArticles(words: readonly string[]): string[] {
  const kept = words.filter((word) => word !== 'the')
  if (kept.length > 1 && (kept[0] === 'a' || kept[0] === 'an')) kept.shift()
  return kept.length > 0 ? kept : [...words]
}

/** A word without a simple plural ending: 'cells' gives 'cell', 'countries' gives 'country', 'class' stays. */
export function singular(word: string): string {
  if (word.length < 4 || !/[a-z]s$/.test(word) || /(ss|us|is)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.replace(/(?<=ch|sh|x|ss|z)es$|s$/, '')
}
