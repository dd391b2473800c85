import { expect, it } from 'vitest'
import { generateLine } from './generate-line'

const text =
  'In 1882, British troops occupied Egypt. The Suez Canal is an artificial waterway in Egypt that connects the Mediterranean Sea with the Red Sea. The Suez Canal Authority, which belongs to the Egyptian state, has run the canal since 1956.'

it('answers a line with questions whose evidence stands where they say', () => {
  const answer = generateLine(JSON.stringify({ id: 'a', title: 'Suez', text }), {})
  if (!answer.ok) throw new Error(answer.error)
  expect(answer.value.id).toBe('a')
  expect(answer.value.questions.length).toBeGreaterThan(0)
  for (const { evidence } of answer.value.questions)
    expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote)
})

it('answers an empty text with no questions, and says what a line needs', () => {
  expect(generateLine('{"id":2,"text":""}', {})).toEqual({ ok: true, value: { id: 2, questions: [] } })
  expect(generateLine('{"id":7}', {})).toMatchObject({
    ok: false,
    error: expect.stringMatching(/“id” and “text”/),
  })
})

it('adds less sure questions only where kinds are named, behind the sure ones and marked', () => {
  const lines = (options: Parameters<typeof generateLine>[1]) => {
    const answer = generateLine(
      JSON.stringify({
        id: 'a',
        text: `${text} The announcement was printed by the Boston Gazette in 1704.`,
      }),
      options,
    )
    if (!answer.ok) throw new Error(answer.error)
    return answer.value.questions
  }
  expect(new Set(lines({}).map(({ confidence }) => confidence))).toEqual(new Set(['sure']))
  const named = lines({ kinds: ['cloze', 'short', 'mcq'] })
  const first = named.findIndex(({ confidence }) => confidence === 'unsure')
  expect(first).toBeGreaterThan(0)
  expect(named.slice(first).every(({ confidence }) => confidence === 'unsure')).toBe(true)
  const least = Math.min(...named.slice(0, first).map(({ score }) => score))
  for (const { score, kind, answer, evidence } of named.slice(first)) {
    expect(score).toBeLessThan(least)
    expect(kind).toMatch(/^(?:cloze|short|mcq)$/)
    expect(evidence!.quote).toContain(answer)
  }
  expect(lines({ kinds: ['cloze'], max: first + 1 }).length).toBeLessThanOrEqual(first + 1)
  expect(new Set(named.map(({ answer }) => answer)).size).toBe(named.length)
})
