import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments'

describe('parseArguments', () => {
  it('reads options in either way of writing', () => {
    expect(parseArguments(['generate', 'a.txt', '--json', '--max', '5', '--kinds=mcq,tf'])).toEqual({
      ok: true,
      value: {
        name: 'generate',
        file: 'a.txt',
        isLines: false,
        isJson: true,
        options: { max: 5, kinds: ['mcq', 'tf'] },
      },
    })
  })

  it('reads two files to compare', () => {
    expect(parseArguments(['conflicts', 'a.txt', '--json', 'b.pdf'])).toEqual({
      ok: true,
      value: { name: 'conflicts', files: ['a.txt', 'b.pdf'], isJson: true },
    })
  })

  it('helps when asked or when nothing is', () => {
    expect(parseArguments([])).toEqual({ ok: true, value: { name: 'help' } })
    expect(parseArguments(['generate', '--help'])).toEqual({ ok: true, value: { name: 'help' } })
  })

  it.each([
    [['convert'], 'convert'],
    [['schedule'], 'schedule --jsonl'],
    [['conflicts', 'a'], 'two files'],
    [['conflicts', 'a', 'b', 'c'], 'two files'],
    [['conflicts', 'a', 'b', '--max'], '--max'],
    [['generate'], 'one file'],
    [['generate', 'a', 'b'], 'one file'],
    [['generate', '--jsonl', 'a'], 'standard input'],
    [['generate', 'a', '--max', '0'], '--max'],
    [['generate', 'a', '--max'], '--max'],
    [['generate', 'a', '--kinds', 'mcq,essay'], 'essay'],
    [['generate', 'a', '--loud'], '--loud'],
  ])('%j is refused in words that name the fault', (words, part) => {
    const parsed = parseArguments(words)
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.error).toContain(part)
  })
})
