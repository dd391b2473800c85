import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlShapes } from '@/scripts/testing/hostile-shapes'
import { assembleArticle } from './assemble'
import { htmlWithScripts, plainWords } from './fixtures/hostile-files'
import { expectSoundBlocks, outlineOf } from './fixtures/outline'
import { readHtml } from './read-html'
import { scanTags } from './scan-tags'

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

describe('readHtml', () => {
  it('finds the article between menus, and its blocks', async () => {
    const article = await readHtml(
      page(
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <main><article><h1>The Harbour of Lindholm</h1><p>${plainWords}</p>
        <h2>Its parts</h2><ol><li>Two piers</li><li>A lighthouse<sup><a href="#n1">[1]</a></sup> of granite</li></ol>
        <blockquote><p>It stands for ever, and it will see us all go by in the end.</p></blockquote><p>${plainWords}</p>
        <figure><img src="x.png"><figcaption>The northern pier.</figcaption></figure>
        <table><tr><th>Year</th><th>Ships</th></tr><tr><td>1874</td><td>9</td></tr></table>
        <p>One&nbsp;line<br>and another &amp; more.</p></article></main><footer>All rights reserved</footer>`,
        '<title>The Harbour of Lindholm | The Coast</title>',
      ),
    )
    expect(article.title).toBe('The Harbour of Lindholm')
    expect(outlineOf(article)).toEqual([
      'title The Harbour of Lindholm',
      `paragraph ${plainWords}`,
      'heading2 Its parts',
      'list-item# Two piers',
      'list-item# A lighthouse of granite',
      'quote It stands for ever, and it will see us all go by in the end.',
      `paragraph ${plainWords}`,
      'paragraph <caption> The northern pier.',
      'table Year | Ships\n1874 | 9',
      'paragraph One line\nand another & more.',
    ])
    expectSoundBlocks(article)
  })

  it('reads nothing that was not on the page to be read', async () => {
    const { text } = await readHtml(new TextDecoder().decode(htmlWithScripts().bytes))
    expect(text).toContain(plainWords)
    expect(text).toContain('Its lighthouse stands <b>on the pier</b>.')
    expect(text).not.toMatch(
      /alert|javascript:|onerror|vector|framed|hidden|unseen|scriptless|template|object words/,
    )
  })

  it('reads a piece of a page, and one that never closes its tags', async () => {
    expect((await readHtml(`<p>${plainWords}<p>Second<div>Third`)).text).toBe(
      `${plainWords}\n\nSecond\n\nThird`,
    )
  })

  it('makes headings of bold lines and takes headings out of paragraphs', async () => {
    const body = `<h1>Lindholm</h1><p><b>Early Years</b></p><p>${plainWords}</p><p><b>Key Figures:</b> ${plainWords}</p>`
    expect(outlineOf(await readHtml(page(body))).filter((line) => line.startsWith('heading'))).toEqual([
      'heading2 Early Years',
      'heading3 Key Figures',
    ])
  })

  it('does not blow up entities', async () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>&b;&b; ${plainWords}</p></body></html>`
    const { text } = await readHtml(bomb)
    expect(text.length).toBeLessThan(plainWords.length + 100)
  })

  it.each(htmlShapes)('ends on $name, with sound blocks', async ({ size, make }) => {
    expectSoundBlocks(await readHtml(make(size)))
  })
})

describe('scanTags', () => {
  it('reads the same blocks as a tree of elements would give', () => {
    const html = `<h1>A</h1><p>b <b>c</b><br>d&mdash;&#233;&#x41;</p><ol><li>e<ul><li>f</li></ul></li></ol><div hidden>g<div>h</div></div><p title="a > b">i</p><script>"<p>j</p>"</script>`
    expect(outlineOf(assembleArticle(null, scanTags(html)))).toEqual([
      'title A', 'paragraph b c\nd—éA', 'list-item# e', 'list-item f', 'paragraph i',
    ]) // prettier-ignore
  })

  it('gives sound blocks for any markup', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'li',
      'ul',
      'ol',
      'h2',
      'table',
      'tr',
      'td',
      'b',
      'pre',
      'script',
      'blockquote',
      'br',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom('<', '>', '<!--', '-->', '&lt;', '&#0;', '&#55357;', 'Label: ', '"', ' hidden'),
      fc.string({ unit: 'grapheme', maxLength: 15 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = assembleArticle(null, scanTags(pieces.join('')))
        expectSoundBlocks(article)
        expect(assembleArticle(null, scanTags(pieces.join('')))).toEqual(article)
      }),
      { numRuns: 500 },
    )
  })
})
