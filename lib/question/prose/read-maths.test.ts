import { describe, expect, it } from 'vitest'
import type { MathNode } from './prose'
import { readMaths } from './read-maths'

describe('readMaths', () => {
  it('builds MathML', () => {
    expect(readMaths('\\frac{a}{2}', true).tree).toEqual({
      tag: 'math',
      attributes: { display: 'block' },
      children: [
        {
          tag: 'mrow',
          children: [
            {
              tag: 'mfrac',
              children: [
                { tag: 'mi', children: ['a'] },
                { tag: 'mn', children: ['2'] },
              ],
            },
          ],
        },
      ],
    })
    expect(JSON.stringify(readMaths('\\text{if } x', false).tree)).toContain('if')
  })

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\url{https://evil.example}',
    '\\includegraphics{https://evil.example/x.png}',
    '\\htmlClass{a}{x}',
    '\\htmlStyle{background:url(//evil.example)}{x}',
    '\\color{red} x',
  ])('has nothing in it but maths: %s', (tex) => {
    const { tree } = readMaths(tex, false)
    const attributes = (node: MathNode | string): string[] =>
      typeof node === 'string'
        ? []
        : [...Object.keys(node.attributes ?? {}), ...node.children.flatMap(attributes)]
    expect(tree ? attributes(tree) : []).toEqual([])
  })

  it('says what is wrong', () => {
    expect(readMaths('\\frac{1', false)).toMatchObject({
      tree: null,
      problem: expect.stringContaining('expected'),
    })
    expect(readMaths('\\nonsense', false).problem).toContain('nonsense')
  })
})
