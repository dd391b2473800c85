import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitTitleLead, titleLead } from './title-lead'

test('a title that leads a passage is taken off again, whatever it is called', () => {
  const title = fc.string({ minLength: 1 }).filter((text) => !/[“”]/.test(text))
  const rest = fc.string({ minLength: 1 }).filter((text) => !/^\s/.test(text))
  fc.assert(
    fc.property(title, rest, (title, rest) => {
      expect(splitTitleLead(titleLead(title) + rest)).toEqual({ lead: `From “${title}”`, rest })
    }),
  )
})

test('words that only look like one stay where they are', () => {
  for (const text of ['From “Rhine” to “Danube”: a journey', 'From Rhine: the river', 'From “Rhine”: ', ''])
    expect(splitTitleLead(text)).toEqual({ lead: null, rest: text })
})
