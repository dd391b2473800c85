import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown'
import { readPlain } from './read-plain'
import { reviseArticle } from './revise-article'

const article = readMarkdown(
  '# The lamp\n\nThe lamp was lit in 1851.\n\n## What it shows\n\n- The rocks\n- The harbour\n\n> Light is a promise.\n\nIt burns oil.',
)
const shown = (old: typeof article, text: string): string[] =>
  reviseArticle(old, text).blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`)

describe('reviseArticle', () => {
  it('keeps headings, lists and quotes, whose marks are not in the text', () => {
    const text = article.text.replace('1851', '1853')
    expect(shown(article, text)).toEqual([
      'title: The lamp',
      'paragraph: The lamp was lit in 1853.',
      'heading: What it shows',
      'list-item: The rocks',
      'list-item: The harbour',
      'quote: Light is a promise.',
      'paragraph: It burns oil.',
    ])
  })

  it('lets an edited heading, item or title be what it was', () => {
    const text = article.text
      .replace('The harbour', 'The old harbour')
      .replace('The lamp\n', 'The great lamp\n')
      .replace('What it shows', 'What it lights')
    const revised = reviseArticle(article, text)
    expect(revised.title).toBe('The great lamp')
    expect(shown(article, text)).toContain('list-item: The old harbour')
    expect(shown(article, text)).toContain('heading: What it lights')
  })

  it('reads what is new, and drops what is gone', () => {
    const text = article.text.replace(
      'It burns oil.',
      'A keeper tends it through the night, alone.\n\nHe sleeps by day.',
    )
    expect(shown(article, text).slice(-2)).toEqual([
      'paragraph: A keeper tends it through the night, alone.',
      'paragraph: He sleeps by day.',
    ])
    expect(shown(article, article.text.replace('\n\nIt burns oil.', ''))).toHaveLength(6)
  })

  it('gives blocks in order, inside the text, that never overlap, whatever the edit', () => {
    const plain = readPlain(article.text)
    fc.assert(
      fc.property(
        fc.nat(article.text.length),
        fc.nat(30),
        fc.string({ maxLength: 40 }),
        (at, length, put) => {
          const text = article.text.slice(0, at) + put + article.text.slice(at + length)
          for (const old of [article, plain]) {
            let end = 0
            for (const block of reviseArticle(old, text).blocks) {
              expect(block.start).toBeGreaterThanOrEqual(end)
              expect(block.end).toBeGreaterThan(block.start)
              end = block.end
            }
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })

  it('changes nothing if nothing was edited', () => {
    expect(reviseArticle(article, article.text)).toEqual(article)
  })
})
