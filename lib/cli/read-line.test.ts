import { expect, it } from 'vitest'
import { z } from 'zod'
import { readLine } from './read-line'

const schema = z.object({ a: z.string(), b: z.array(z.number()).default([]) })
const faultIn = (line: string) => {
  const read = readLine(line, schema, 'it needs “a”')
  return read.ok ? null : read.error
}

it('reads a line as its schema has it', () => {
  expect(readLine('{"a":"x","c":1}', schema, '')).toEqual({ ok: true, value: { a: 'x', b: [] } })
})

it.each([
  ['{"a":', /^this is not JSON\.$/],
  ['7', /^it needs “a”; look at “the line”: .+\.$/],
  ['{"a":"x","b":[1,"2"]}', /“b\.1”: /],
  ['{"b":["1","2","3","4"]}', /; and more\.$/],
])('says what is wrong with %s', (line, words) => {
  expect(faultIn(line)).toMatch(words)
})
