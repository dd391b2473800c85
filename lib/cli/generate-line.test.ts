import { expect, it } from 'vitest'
import { generateLine } from './generate-line'

const text = 'In 1882, British troops occupied Egypt. The Suez Canal was opened in Egypt in November 1869.'

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
