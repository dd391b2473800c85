import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownShapes } from '@/scripts/testing/hostile-shapes'
import { expectSoundBlocks, outlineOf } from './fixtures/outline'
import { readMarkdown } from './read-markdown'

describe('readMarkdown', () => {
  it('keeps what a reader sees, and drops every mark', () => {
    const markdown = `# The *Harbour* of Lindholm

The harbour was built by [Clara Brandt](https://example.org "engineer") in
**1874**. It is \`deep\`[^1] &amp; wide.

## Its parts

1. Two piers
2. A lighthouse
   - of granite

> It stands for ever.

![A picture](x.png)

\`\`\`js
const pier = 2
\`\`\`

| Year | Ships |
| ---- | ----- |
| 1874 | 9     |

[^1]: Measured in 1880.
`
    const article = readMarkdown(markdown)
    expect(article.title).toBe('The Harbour of Lindholm')
    expect(outlineOf(article)).toEqual([
      'title The Harbour of Lindholm',
      'paragraph The harbour was built by Clara Brandt in 1874. It is deep & wide.',
      'heading2 Its parts',
      'list-item# Two piers',
      'list-item# A lighthouse',
      'list-item of granite',
      'quote It stands for ever.',
      'code const pier = 2',
      'table Year | Ships\n1874 | 9',
      'paragraph <reference> Measured in 1880.',
    ])
    expectSoundBlocks(article)
  })

  it('takes the title from front matter, and shows nothing else of it', () => {
    const article = readMarkdown('---\ntitle: "Ships: a history"\ntags: [sea]\n---\n\nShips are old.\n')
    expect(outlineOf(article)).toEqual(['title Ships: a history', 'paragraph Ships are old.'])
  })

  it('does not take a rule at the start for front matter', () => {
    expect(readMarkdown('---\n\nShips are old.\n\n---\n\nSo are piers.').text).toBe(
      'Ships are old.\n\nSo are piers.',
    )
  })

  it('reads bold lines and labels as headings', () => {
    expect(
      outlineOf(
        readMarkdown(
          '# Ships\n\n**Early Years**\n\nShips were small then.\n\n**Key Points:**\n\n- Sails\n- Oars',
        ),
      ),
    ).toEqual([
      'title Ships',
      'heading2 Early Years',
      'paragraph Ships were small then.',
      'heading3 Key Points',
      'list-item Sails',
      'list-item Oars',
    ])
  })

  it('lets no HTML through: neither its tags nor what a script says', () => {
    const { text } = readMarkdown(
      'One <b onclick="x()">two</b> <script>three()</script> four.\n\n<div>\n<script>five()</script>\n</div>\n\n[six](javascript:seven)',
    )
    expect(text).toBe('One two four.\n\nsix')
  })

  it('gives sound blocks and the same answer for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '- ',
        '1. ',
        '> ',
        '\n',
        '\n\n',
        '```',
        '**',
        '_',
        '[a](b)',
        '<i>',
        '---\n',
        '| a | b |\n',
        'Label: ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constant('The pier was built in 1874 by the people of the town.'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const article = readMarkdown(pieces.join(''))
        expectSoundBlocks(article)
        expect(readMarkdown(pieces.join(''))).toEqual(article)
      }),
      { numRuns: 300 },
    )
  })

  it.each(markdownShapes)('ends on a long text of $name, with sound blocks', ({ size, make }) => {
    expectSoundBlocks(readMarkdown(make(size)))
  })
})
