import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proseShapes } from '@/scripts/testing/hostile-shapes'
import { imageMarkdown } from './image-address'
import type { ProseBlock } from './prose'
import { proseWords } from './prose-words'
import { proseOf, readProse } from './read-prose'

const IMAGE = '0b6f3c52-4f0e-4d1b-9d3a-2c8e5a7f9b10'
const only = (source: string): ProseBlock[] => {
  const { prose } = readProse(source)
  return typeof prose === 'string' ? [{ type: 'paragraph', children: [prose] }] : prose
}
const inline = (source: string) => {
  const [block] = only(source)
  return block?.type === 'paragraph' ? block.children : block
}

describe('plain text', () => {
  it('is never touched', () => {
    fc.assert(fc.property(fc.string(), (text) => proseOf(text, undefined) === text))
    expect(proseOf('It cost $5 and *not* $6 for a_b_c.', undefined)).toBe(
      'It cost $5 and *not* $6 for a_b_c.',
    )
  })
})

describe('Markdown', () => {
  it('gives words as words', () => {
    expect(readProse('Just words.').prose).toBe('Just words.')
    expect(readProse('').prose).toBe('')
  })

  it('knows emphasis, code, lists, quotes and headings', () => {
    expect(inline('**a** and *b* and `c`')).toEqual([
      { type: 'strong', children: ['a'] },
      ' and ',
      { type: 'emphasis', children: ['b'] },
      ' and ',
      { type: 'code', text: 'c' },
    ])
    expect(only('1. a\n2. b')).toMatchObject([{ type: 'list', isOrdered: true, items: [{}, {}] }])
    expect(only('> a')).toMatchObject([{ type: 'quote', children: [{ type: 'paragraph' }] }])
    expect(only('# a')).toMatchObject([{ children: [{ type: 'strong', children: ['a'] }] }])
  })

  it.each(['$5 and $6', 'from $5, to $6 each', 'US$5 and ($6)', 'costs $ 5 or 6 $ here'])(
    'takes money for money: %s',
    (text) => {
      expect(readProse(text)).toEqual({ prose: text, problems: [] })
    },
  )

  it('finds the formula behind the money', () => {
    expect(inline('$5 and $6 and $x$')).toMatchObject([
      '$5 and $6 and ',
      { type: 'maths', maths: { tex: 'x' } },
    ])
  })

  it('keeps gaps, wherever Markdown would make something else of them', () => {
    expect(readProse('The _____ is (_____) and (_____).').prose).toBe('The _____ is (_____) and (_____).')
    expect(readProse('_____').prose).toBe('_____')
    expect(inline('**The _____** is `_____` of _____')).toEqual([
      { type: 'strong', children: ['The ', { type: 'gap', number: 1 }] },
      ' is ',
      { type: 'code', text: '_____' },
      ' of ',
      { type: 'gap', number: 3 },
    ])
  })

  it('shows wrong TeX as it was typed, and tells the author', () => {
    const { prose, problems } = readProse('So $\\frac{1$ it is')
    expect(prose).toMatchObject([
      { children: ['So ', { type: 'maths', maths: { tex: '\\frac{1', tree: null } }, ' it is'] },
    ])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('\\frac{1')
    expect(proseWords(prose)).toBe('So \\frac{1 it is')
  })

  it('shows our own pictures, by whatever words describe them', () => {
    const image = { imageId: IMAGE, width: 640, height: 480 }
    expect(inline(imageMarkdown(image, 'An eye'))).toEqual([{ type: 'image', alt: 'An eye', ...image }])
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]+$/), (words) => {
        const alt = words.replace(/\s+/g, ' ').trim()
        const [part] = inline(`a ${imageMarkdown(image, alt)}`) as unknown as [string, { alt: string }]
        const found = (inline(`a ${imageMarkdown(image, alt)}`) as { type?: string; alt?: string }[]).find(
          ({ type }) => type === 'image',
        )
        expect(part).toBeDefined()
        expect(found?.alt).toBe(alt)
      }),
    )
  })
})

describe('what is hostile', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x()">b</b> c',
    '<style>*{display:none}</style>',
    '<!-- a --> <?php ?> <![CDATA[x]]>',
  ])('is shown as the words it is: %s', (text) => {
    expect(proseWords(readProse(text).prose)).toBe(text)
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](java\tscript:alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example)',
    '[a](/quizzes)',
    '<javascript:alert(1)>',
  ])('is no link: %s', (text) => {
    expect(JSON.stringify(readProse(text).prose)).not.toContain('href')
  })

  it('follows links to the web', () => {
    expect(inline('[a](https://example.org/x)')).toEqual([
      { type: 'link', href: 'https://example.org/x', children: ['a'] },
    ])
  })

  it.each([
    '![x](https://evil.example/p.png)',
    '![x](data:image/svg+xml,<svg/>)',
    '![x](image:../../secret)',
  ])('is no picture: %s', (text) => {
    const { prose, problems } = readProse(text)
    expect(JSON.stringify(prose)).not.toContain('"image"')
    expect(problems).toHaveLength(1)
  })

  it('only ever has the parts and addresses that are allowed', () => {
    const types = new Set(
      'paragraph list quote code formula strong emphasis break link image maths gap'.split(' '),
    )
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_____',
          '`',
          '$',
          '$$',
          '\n',
          '\n\n> ',
          '\n- ',
          '[a](',
          ')',
          '![',
          '](',
          '<',
          '>',
          '\\',
        ],
        ...[
          'javascript:',
          'http://a.b',
          `image:${IMAGE}`,
          '\\frac',
          '{',
          '}',
          '\\href{javascript:x}{y}',
          '&#x6a;',
        ],
      ),
    )
    const check = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(check)
      if (typeof node !== 'object' || node === null) return
      const { type, href, tag } = node as Record<string, unknown>
      if (type !== undefined) expect(types).toContain(type)
      if (href !== undefined) expect(href).toMatch(/^https?:\/\//)
      if (tag !== undefined) expect(tag).toMatch(/^m[a-z]+$/)
      Object.values(node).forEach(check)
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => check(readProse(pieces.join('')).prose)),
      { numRuns: 400 },
    )
  })

  it.each(proseShapes)(
    'ends on $name, and is no larger or deeper than a screen can show',
    ({ size, make }) => {
      expectBounded(make(size))
    },
  )

  it.each([
    ['macros', '$\\def\\a{\\a\\a}\\a$'],
    ['growing macros', '$\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a}\\b\\b\\b\\b\\b\\b\\b\\b$'],
    ['huge rules', '$\\rule{99999em}{99999em}$'],
  ])('does not grow beyond its limits: %s', (_, text) => expectBounded(text))

  const expectBounded = (text: string): void =>
    expect(JSON.stringify(readProse(text).prose).length).toBeLessThan(200_000)
})
