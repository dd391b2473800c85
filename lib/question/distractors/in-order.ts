const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/**
 * Options that are all numbers, years or dates of one form, the least first (a reader looks for no meaning in their order); null for
 * others, and where two have the same value.
 */
export function inOrder<T>(options: readonly T[], textOf: (option: T) => string): T[] | null {
  const valued = options.map((option) => ({ option, value: valueOf(textOf(option)) }))
  const forms = new Set(options.map((option) => formOf(textOf(option))))
  const values = new Set(valued.map(({ value }) => value))
  if (forms.size !== 1 || values.has(null) || values.size < options.length) return null
  return valued.sort((a, b) => a.value! - b.value!).map(({ option }) => option)
}

/** What is left of a text when its numbers are taken out: '… percent', '… M …'. */
const formOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (MONTHS.includes(word) ? 'M' : numberOf(word) === null ? word : '9'))
    .replace(/\d[\d.,]*/g, '9')

/** A date as a count of days, roughly, else the text's only number; null if it has none or several. */
function valueOf(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}+|\d[\d,]*(?:\.\d+)?/gu) ?? []
  const numbers = words.map(numberOf).filter((number) => number !== null)
  const month = words.findIndex((word) => MONTHS.includes(word))
  if (month < 0) return numbers.length === 1 ? numbers[0]! : null
  const year = numbers.find((number) => number >= 1000) ?? 0
  const day = numbers.find((number) => number <= 31) ?? 0
  return year * 372 + MONTHS.indexOf(words[month]!) * 31 + day
}

function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const [at, ten] = [WORDS.indexOf(word), TENS.indexOf(word)]
  return at >= 0 ? at : ten >= 0 ? 30 + 10 * ten : null
}
