import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { turnedQuestion } from './turned-question'
import { listWholeSentences } from './whole-sentences'

const model = loadLanguageModel()
/** The last sentence of a text, all of it but its full stop, asked by 'how'. */
function turned(text: string): string | null {
  const whole = listWholeSentences(readClaims(readPlain(text), model, () => {})).at(-1)!
  const { tokens } = whole.claim.sentence
  const places = tokens.slice(0, -1).map(({ index }) => index)
  return turnedQuestion(whole, 'how', places)?.stem ?? null
}

describe('turnedQuestion', () => {
  it('puts the helper before the subject, and a form of "do" where there is none', () => {
    expect(turned('Copper bells are cast in Bergen.')).toBe(
      'How are copper bells cast in Bergen, according to the article?',
    )
    expect(turned('The guild of Bergen paid its debts in silver.')).toBe(
      'How did the guild of Bergen pay its debts in silver, according to the article?',
    )
    expect(turned('Norwegian smiths often harden their blades.')).toBe(
      'How do Norwegian smiths often harden their blades, according to the article?',
    )
  })

  it('gives each of two joined verbs its plain form', () => {
    expect(turned('The guild of Bergen paid its debts and kept its ships.')).toBe(
      'How did the guild of Bergen pay its debts and keep its ships, according to the article?',
    )
  })

  it('leaves a short phrase before the question, and the sentence that the passage needs', () => {
    expect(turned('In 1604, the guild of Bergen paid its debts in silver.')).toBe(
      'In 1604, how did the guild of Bergen pay its debts in silver, according to the article?',
    )
    expect(
      turned('The Danish attack on Norway was planned in 1677. That attack ultimately failed in Bergen.'),
    ).toMatch(
      /^The Danish attack on Norway was planned in 1677\. How did that attack ultimately fail in Bergen,/,
    )
  })

  it('turns no statement that is denied, weighed or without a subject of its own', () => {
    expect(turned('The guild of Bergen did not pay its debts in silver.')).toBeNull()
    expect(turned('The guild of Bergen even paid its debts in silver.')).toBeNull()
    expect(turned('There are six old mills in Bergen.')).toBeNull()
    expect(turned('The roof of Bergen (first phase). This roof covered six old mills in Bergen.')).toBeNull()
  })
})
