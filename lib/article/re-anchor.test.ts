import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reAnchor, type Quoted } from './re-anchor'

const TEXT =
  'The lamp was lit in 1851. Ships saw it from afar.\n\nThe keeper lived below the lamp. His log is lost.\n\nA storm took the door in 1902.'

const spanOf = (text: string, quote: string): Quoted => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}
const shown = (text: string, newText: string, quote: string): [string, string] => {
  const [{ start, end, state }] = reAnchor(text, newText, [spanOf(text, quote)]) as [
    { start: number; end: number; state: string },
  ]
  return [state, newText.slice(start, end)]
}

describe('reAnchor', () => {
  it('moves a span with its words', () => {
    const newText = `A word before all. ${TEXT.replace('Ships', 'Many ships')}`
    expect(shown(TEXT, newText, 'The keeper lived below the lamp.')).toEqual([
      'kept',
      'The keeper lived below the lamp.',
    ])
  })

  it('marks a span whose words changed, and shows what stands in its place', () => {
    const newText = TEXT.replace('in 1851', 'in 1853')
    expect(shown(TEXT, newText, 'The lamp was lit in 1851.')).toEqual([
      'changed',
      'The lamp was lit in 1853.',
    ])
    expect(shown(TEXT, newText, 'Ships saw it from afar.')).toEqual(['kept', 'Ships saw it from afar.'])
  })

  it('shows nothing in the place of words that were taken out', () => {
    const newText = TEXT.replace(' His log is lost.', '')
    expect(shown(TEXT, newText, 'His log is lost.')).toEqual(['changed', ''])
    expect(shown(TEXT, newText, 'The keeper lived below the lamp.')[0]).toBe('kept')
  })

  it('finds a paragraph that was put elsewhere', () => {
    const [a, b, c] = TEXT.split('\n\n')
    const newText = [c, a, b].join('\n\n')
    for (const quote of ['The lamp was lit in 1851.', 'His log is lost.', 'A storm took the door in 1902.'])
      expect(shown(TEXT, newText, quote)).toEqual(['kept', quote])
  })

  it('does not take the same words elsewhere for the changed ones', () => {
    const text =
      'It rained. The bridge held. Nobody crossed it then. It snowed a lot. The bridge held. All were glad of it.'
    const second = text.lastIndexOf('The bridge held.')
    const span = { start: second, end: second + 16, quote: 'The bridge held.' }
    const newText = `${text.slice(0, second)}The bridge fell.${text.slice(second + 16)}`
    expect(reAnchor(text, newText, [span])[0]).toMatchObject({ state: 'changed', start: second })
    const withoutFirst = text.replace('The bridge held. Nobody', 'Nobody')
    const [kept] = reAnchor(text, withoutFirst, [span])
    expect(kept).toMatchObject({ state: 'kept', start: second - 17 })
  })

  it('finds the words again when the change is taken back', () => {
    const changed = TEXT.replace('in 1851', 'in 1853')
    const span = spanOf(TEXT, 'The lamp was lit in 1851.')
    const [first] = reAnchor(TEXT, changed, [span])
    const [second] = reAnchor(changed, TEXT, [{ ...first!, quote: span.quote }])
    expect(second).toEqual({ start: span.start, end: span.end, state: 'kept' })
  })

  it('answers for a long text replaced as a whole', () => {
    const long = Array.from({ length: 40_000 }, (_, i) => `word${i}`).join(' ')
    const [anchor] = reAnchor(long, long.replaceAll('word', 'other '), [spanOf(long, 'word2000 word2001')])
    expect(anchor!.state).toBe('changed')
  })
})

/** Sentences that are all different, some of the words in many of them. */
const sentences = fc
  .array(
    fc.array(fc.constantFrom('lamp', 'sea', 'the', 'keeper', 'of', 'storm', 'é', '🐟'), {
      minLength: 1,
      maxLength: 6,
    }),
    {
      minLength: 4,
      maxLength: 14,
    },
  )
  .map((list) => list.map((words, i) => `S${i} ${words.join(' ')}.`))
const joined = (list: readonly string[]): { text: string; spans: Quoted[] } => {
  let text = ''
  const spans = list.map((quote, i) => {
    if (i > 0) text += i % 3 === 0 ? '\n\n' : ' '
    const start = text.length
    text += quote
    return { start, end: text.length, quote }
  })
  return { text, spans }
}
/** What becomes of each sentence: left alone, taken out, changed inside, or followed by a new one. */
const fates = fc.array(fc.constantFrom('leave', 'leave', 'leave', 'drop', 'change', 'follow'), {
  minLength: 14,
  maxLength: 14,
})

describe('reAnchor, whatever the edit', () => {
  it('never loses, misplaces or invents a span', () => {
    fc.assert(
      fc.property(sentences, fates, (list, fate) => {
        const before = joined(list)
        const after = list.flatMap((sentence, i) => {
          if (fate[i] === 'drop') return []
          if (fate[i] === 'change') return [sentence.replace(/^S(\d+) /, 'S$1 never ')]
          return fate[i] === 'follow' ? [sentence, `New ${i} words here.`] : [sentence]
        })
        const now = joined(after)
        reAnchor(before.text, now.text, before.spans).forEach(({ start, end, state }, i) => {
          const isLeft = fate[i] === 'leave' || fate[i] === 'follow'
          expect(state).toBe(isLeft ? 'kept' : 'changed')
          expect(0 <= start && start <= end && end <= now.text.length).toBe(true)
          if (!isLeft) return
          expect(now.text.slice(start, end)).toBe(list[i])
          expect(start).toBe(now.spans.find((span) => span.quote === list[i])!.start)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('keeps everything if nothing was changed, and text.slice(start, end) is the quote of whatever is kept', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        fc.nat(59),
        fc.nat(20),
        (old, now, at, length) => {
          const start = Math.min(at, old.length)
          const end = Math.min(start + length, old.length)
          const span = { start, end, quote: old.slice(start, end) }
          expect(reAnchor(old, old, [span])).toEqual([{ start, end, state: 'kept' }])
          const [placed] = reAnchor(old, now, [span])
          if (placed!.state === 'kept') expect(now.slice(placed!.start, placed!.end)).toBe(span.quote)
        },
      ),
    )
  })
})
