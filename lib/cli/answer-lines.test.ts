import { describe, expect, it } from 'vitest'
import { err, ok } from '@/lib/core/result'
import { answerLines } from './answer-lines'
import { testStreams } from './test-streams'

describe('answerLines', () => {
  it('answers each line in its place, complains of a bad one by its number, and fails at the end', async () => {
    const streams = testStreams('a\r\nbad\r\n\r\n  \r\nb')
    const answer = (line: string) => (line === 'bad' ? err('this is bad.') : ok({ line }))
    expect(await answerLines(streams, answer)).toBe(1)
    expect(streams.answers()).toEqual([{ line: 'a' }, { error: 'this is bad.' }, { line: 'b' }])
    expect(streams.complained()).toBe('versed: line 2: this is bad.\n')
  })

  it('loses nothing of many lines where the reader is slow, and gives 0 if all could be read', async () => {
    const many = Array.from({ length: 300 }, (_, number) => String(number))
    const streams = testStreams(many.join('\n'))
    expect(await answerLines(streams, ok)).toBe(0)
    expect(streams.answers()).toEqual(many)
    expect(streams.complained()).toBe('')
  })
})
