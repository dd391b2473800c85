/** The two graders that ours is compared with, as a benchmark of answer grading has them: same words, and shared stems. */

export interface GradedLine {
  question: string
  refs: readonly string[]
  answer: string
}
export type Grader = (line: GradedLine) => boolean

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Right if it is a reference but for case, marks and articles. */
export const exactGrader: Grader = ({ refs, answer }) => refs.some((ref) => plain(ref) === plain(answer))

const STOP = new Set(
  'a an the of to in on at by for from with as and or but nor so yet if than then that this these those it its is are was were be been being am do does did do have has had having he she they him his her their theirs them we us our you your i me my mine not no into onto over under about after before between during through who whom whose what when where why how there here also can could may might will would shall should must such any each other some more most many much few very s t'.split(
    ' ',
  ),
)
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
const contentOf = (text: string): string[] => wordsOf(text).filter((word) => !STOP.has(word))

/** The first step of Porter's stemmer and a few endings. */
function stem(word: string): string {
  if (word.length < 4) return word
  let rest = word
  if (/ies$/.test(rest) && rest.length > 4) rest = `${rest.slice(0, -3)}y`
  else if (/sses$/.test(rest)) rest = rest.slice(0, -2)
  else if (/[^s]s$/.test(rest) && !/(?:us|is)$/.test(rest)) rest = rest.slice(0, -1)
  const [, base] = /^(.*[aeiouy].*)(?:ingly|edly|ing|ed)$/.exec(rest) ?? []
  if (base !== undefined && base.length > 2) {
    rest = /(?:at|bl|iz)$/.test(base) ? `${base}e` : base.replace(/([^aeioulsz])\1$/, '$1')
  }
  return rest.length > 4 ? rest.replace(/e$/, '') : rest
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}

const isAlike = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && !/\d/.test(a + b) && editDistance(a, b) <= (a.length >= 8 ? 2 : 1))

/** Right if it holds half of a reference's stems that the question lacks (recall 0.8, precision 0.2), a slip or two in each allowed. */
export const overlapGrader: Grader = ({ question, refs, answer }) => {
  const asked = new Set(contentOf(question).map(stem))
  const given = wordsOf(answer).map(stem)
  return refs.some((ref) => {
    if (plain(ref) === plain(answer)) return true
    const all = contentOf(ref).map(stem)
    const fresh = all.filter((word) => !asked.has(word))
    const wanted = fresh.length > 0 ? fresh : all.length > 0 ? all : wordsOf(ref).map(stem)
    const hits = wanted.filter((word) => given.some((other) => isAlike(other, word))).length
    return 0.8 * (hits / wanted.length) + 0.2 * (hits / Math.max(1, contentOf(answer).length)) >= 0.5
  })
}
