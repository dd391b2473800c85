import { answerWords } from './answer-words'

/** A number with the unit written after it (or a currency before it); '' for none. */
export interface Quantity {
  value: number
  unit: string
}

const NUMBER =
  /^([-+\u2212]?)\s*((?:\d[\d.,'’ \u00a0\u202f]*\d|\d)|[.,]\d+)\s*(?:(?:e|[x×*·]\s*10\s*\^?)\s*([-+\u2212]?\d+))?/i
const FRACTION = /^([-+\u2212]?)\s*(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)(?![\d.,])/

/**
 * A typed number with its unit, or null if it is none. Reads signs, '1,234.5', '1 234,5' and '1.234,5', '1.2e3',
 * '1.2 × 10^3', '3/4' and '1 1/2', a sign of currency before the number, and words ('two hundred km').
 * A single comma or point is a decimal one, but a comma before exactly three digits parts thousands, as in English text:
 * '1,5' is 1.5, '1,500' is 1500, '1.500' is 1.5.
 */
export function readQuantity(text: string): Quantity | null {
  const plain = text.normalize('NFKC').replaceAll('\u2044', '/').trim()
  const currency = /^([-+\u2212]?)\s*([$£€¥₹])\s*(?=[\d.,])/.exec(plain)
  const rest = currency ? `${currency[1]}${plain.slice(currency[0].length)}` : plain
  const before = currency?.[2] ?? ''
  return readFraction(rest, before) ?? readDecimal(rest, before) ?? readWords(rest)
}

const signOf = (sign: string | undefined): number => (sign === '-' || sign === '\u2212' ? -1 : 1)

function withUnit(value: number, after: string, currency: string): Quantity | null {
  const unit = after.trim()
  // What goes on as a number ('3 or 4', '5-10') is not one quantity; 'm2' and 'CO2' are units.
  if (!Number.isFinite(value) || /^[-–—/\d]|(?:^|\s)[-+]?\d/.test(unit)) return null
  return { value, unit: currency === '' ? unit : [currency, unit].filter(Boolean).join(' ') }
}

function readFraction(text: string, currency: string): Quantity | null {
  const found = FRACTION.exec(text)
  if (!found) return null
  const [all, sign, whole = '0', over, under] = found
  if (Number(under) === 0) return null
  return withUnit(
    signOf(sign) * (Number(whole) + Number(over) / Number(under)),
    text.slice(all.length),
    currency,
  )
}

function readDecimal(text: string, currency: string): Quantity | null {
  const found = NUMBER.exec(text)
  if (!found) return null
  const [all, sign, digits = '', exponent = '0'] = found
  const value = valueOf(digits)
  if (value === null) return null
  return withUnit(
    Number(`${signOf(sign) * value}e${Number(exponent.replace('\u2212', '-'))}`),
    text.slice(all.length),
    currency,
  )
}

/** The value of digits with points, commas, apostrophes and spaces among them; null if they do not part it properly. */
function valueOf(digits: string): number | null {
  const plain = digits.replace(/[\u00a0\u202f’]/g, (mark) => (mark === '’' ? "'" : ' '))
  const marks = [...new Set(plain.match(/[.,]/g) ?? [])]
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const isOnce = (mark: string) => plain.indexOf(mark) === plain.lastIndexOf(mark)
  const hasDecimals =
    marks.length === 2
      ? isOnce(plain[last]!)
      : marks.length === 1 && isOnce(marks[0]!) && (marks[0] === '.' || !/^\d{1,3},\d{3}$/.test(plain))
  const [whole, decimals] = hasDecimals ? [plain.slice(0, last), plain.slice(last + 1)] : [plain, '']
  if (!/^\d*$/.test(decimals)) return null
  if (!/^\d*$/.test(whole) && !/^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(whole)) return null
  return Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`)
}

/** 'minus two hundred kilometres': the first words as answerWords reads numbers, the others as the unit. */
function readWords(text: string): Quantity | null {
  if (!/^\p{L}/u.test(text)) return null
  const words = answerWords(text)
  const isNegative = words[0] === 'minus'
  const [number = '', ...unit] = isNegative ? words.slice(1) : words
  if (!/^\d+(?:\.\d+)?$/.test(number)) return null
  return withUnit((isNegative ? -1 : 1) * Number(number), unit.join(' '), '')
}
