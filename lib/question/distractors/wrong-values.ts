import type { AnswerType, WrongOption } from '../candidate'
import type { DistractorPool } from './distractor-pool'
import { whatIsToldOf } from './offer'
import { rulesOthersOut } from './ruled-out'
import { wrongDates } from './wrong-dates'
import { wrongNumbers } from './wrong-numbers'
import { wrongYears } from './wrong-years'

/** Wrong years, dates and amounts, best first; none for other types, nor where the evidence rules them out. Where the article has one elsewhere, the reader is shown where. */
export function wrongValues(
  key: string,
  type: AnswerType,
  evidence: string,
  pool: DistractorPool,
): WrongOption[] {
  const years = (): string[] => ownTexts(pool, 'year', 'date')
  if (rulesOthersOut(type, evidence)) return []
  const said = (text: string): WrongOption => ({ text, whyWrong: whyNot(text, pool) })
  switch (type) {
    case 'year':
      return wrongYears(key, years(), evidence, pool.random).map((year) => said(key.replace(/\d{4}/, year)))
    case 'date':
      return wrongDates(key, ownTexts(pool, 'date'), years(), evidence, pool.random).map(said)
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
      return wrongNumbers(key, evidence, pool.random).map((text) => ({ text, whyWrong: null }))
    default:
      return []
  }
}

const ownTexts = (pool: DistractorPool, ...types: ('year' | 'date')[]): string[] => [
  ...new Set(types.flatMap((type) => [...(pool.texts.get(type) ?? [])])),
]

/** The sentence of the article that has this year or date. */
function whyNot(text: string, pool: DistractorPool): string | null {
  const plain = text.replace(/^(?:in|on|at|by|since) /i, '')
  const sentences = pool.dated.filter((other) => other.text.includes(plain)).map(({ sentence }) => sentence)
  return (
    sentences.map((sentence) => whatIsToldOf(plain, sentence, pool)).find((told) => told !== null) ?? null
  )
}
