import { splitTitleLead } from '@/lib/article/title-lead'
import { GAP, withoutLetters } from './gap'

/** What is asked in what way, and what is right. */
interface Worded {
  kind: string
  stem: string
  answer: string
}

/** Letters in a row that an answer is known by. */
const LETTERS = [3, 4]
const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** What the text model of the ranker sees of a question: the words of its stem, alone and in pairs, and those of its answer, with runs of its letters. */
export function questionSigns({ kind, stem, answer }: Worded): Set<string> {
  const { rest } = splitTitleLead(stem)
  const words = withoutLetters(rest).replaceAll(GAP, ' gap ').toLowerCase().match(WORD) ?? []
  const signs = new Set<string>([`kind ${kind}`])
  words.forEach((word, i) => {
    signs.add(`s ${word}`)
    signs.add(`p ${words[i - 1] ?? '^'} ${word}`)
  })
  signs.add(`o ${kind} ${words[0] ?? ''}`)
  if (kind === 'tf') return signs
  const told = answer.toLowerCase()
  const parts = told.match(WORD) ?? []
  parts.forEach((word, i) => {
    signs.add(`a ${word}`)
    signs.add(`b ${parts[i - 1] ?? '^'} ${word}`)
  })
  signs.add(`k ${kind} ${parts[0] ?? ''}`)
  for (const size of LETTERS)
    for (let at = 0; at + size <= told.length + 2; at++) signs.add(`l ${` ${told} `.slice(at, at + size)}`)
  return signs
}
