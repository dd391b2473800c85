/** Number words from zero to nineteen, each at the place of its value. */
export const SMALL_NUMBERS: readonly string[] = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
/** The tens from twenty to ninety. */
export const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]

const values = new Map([
  ...SMALL_NUMBERS.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])

/** What a number word in small letters is worth, up to 'ninety-nine'; null for another word. */
export function cardinalOf(word: string): number | null {
  const value = values.get(word)
  if (value !== undefined) return value
  const [ten = '', one = '', ...more] = word.split('-')
  const [tens, ones] = [values.get(ten), values.get(one)]
  const isPair = more.length === 0 && tens !== undefined && ones !== undefined && tens >= 20 && ones > 0
  return isPair && ones < 10 ? tens + ones : null
}
