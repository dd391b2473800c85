/** 'Threefold', 'doubled': how one of two figures comes from the other. */
const FOLD = /\b(?:\p{L}+|\d+)-?fold\b|\b(?:doubl|tripl|quadrupl|halv)(?:ed|ing|es)\b/iu
/** '14 percent' and '14%', and figures of any kind but years. */
const SHARE = /(\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)/giu
const FIGURE = /(?<![\p{L}\d.,])(?!(?:1[5-9]|20)\d\d\b)\d[\d,]*(?:\.\d+)?/gu
const WHOLE = 100

/**
 * True if whoever can count fills a number in by the other figures of its sentence: the last of shares that make up the whole, one end of what grew
 * 'threefold', and how many times one figure is another. `rest` is what stands behind the number.
 */
export const isReckonable = (sentence: string, number: string, rest: string): boolean =>
  completesWhole(sentence, number, rest) || isEndOfFold(sentence, rest) || isTimes(sentence, number, rest)

const isShare = (rest: string): boolean => /^ ?(?:%|percent\b|per cent\b)/i.test(rest)

/** '45 percent said yes, 42 percent no; 13 percent did not know.' */
function completesWhole(sentence: string, number: string, rest: string): boolean {
  if (!isShare(rest)) return false
  const shares = [...sentence.matchAll(SHARE)].map(([, share]) => Number(share))
  return shares.length > 1 && shares.includes(Number(number)) && sum(shares) === WHOLE
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** 'Rose threefold, from 9 percent to 27 percent.' */
const isEndOfFold = (sentence: string, rest: string): boolean =>
  FOLD.test(sentence) && (isShare(rest) || /^ /.test(rest)) && (sentence.match(FIGURE)?.length ?? 0) >= 2

/** 'Was seven times as high (113 against 17)'. */
const isTimes = (sentence: string, number: string, rest: string): boolean =>
  /^ times\b/.test(rest) && (sentence.match(FIGURE) ?? []).filter((figure) => figure !== number).length >= 2
