import type { AskedQuestion, Passage } from './human-questions'

const NAME_OR_NUMBER =
  /\b\p{Lu}[\p{L}'’.-]*(?:\s+(?:of|the|and|de|von)?\s?\p{Lu}[\p{L}'’.-]*)*|\b\d[\d,.]*(?:\s?(?:%|percent|million|billion|years?))?/gu

/** The plainest way to make questions: in each sentence the first name or number becomes a gap, if it did not before. */
export function blankCapitals({ text }: Passage, most: number): AskedQuestion[] {
  const used = new Set<string>()
  const questions: AskedQuestion[] = []
  for (const sentence of text.matchAll(/\S.*?[.!?]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}]|\s*$)/gsu)) {
    const [words] = sentence
    if (words.split(/\s+/).length < 6) continue
    const found = [...words.matchAll(NAME_OR_NUMBER)].find(({ 0: span, index }) => {
      const opensPlainly = index === 0 && !/[\s\d]/.test(span)
      return span.length > 1 && !opensPlainly && !used.has(span.toLowerCase())
    })
    if (!found) continue
    const answer = found[0].replace(/[.,]$/, '')
    used.add(found[0].toLowerCase())
    questions.push({
      kind: 'cloze',
      stem: `${words.slice(0, found.index)}_____${words.slice(found.index + answer.length)}`,
      answer,
      evidence: { start: sentence.index, end: sentence.index + words.length },
    })
    if (questions.length >= most) break
  }
  return questions
}
