import { describe, expect, it } from 'vitest'
import { outlineOf } from './fixtures/outline'
import { readPlain } from './read-plain'

const outline = (text: string): string[] => outlineOf(readPlain(text))

const sentence = 'The canal was opened in November 1869 after ten years of work in the desert heat.'

describe('readPlain', () => {
  it('finds the title, the by-line and headings of two depths', () => {
    const text = [
      'A Canal Through the Desert: Its Story',
      'by Maria Stone 47 views',
      `Opening: ${sentence}`,
      'The Years of Work',
      sentence,
      `Labour and Cost: ${sentence}`,
      'Key Points:',
      '  • Length: The canal was 164 kilometres long when it opened.',
      '  • Traffic: Ships of all nations were let through.',
      'Conclusion',
      sentence,
    ].join('\n\n')
    expect(outline(text)).toEqual([
      'title A Canal Through the Desert: Its Story',
      'paragraph <by-line> by Maria Stone 47 views',
      'heading2 Opening',
      `paragraph ${sentence}`,
      'heading2 The Years of Work',
      `paragraph ${sentence}`,
      'heading3 Labour and Cost',
      `paragraph ${sentence}`,
      'heading3 Key Points',
      'list-item Length: The canal was 164 kilometres long when it opened.',
      'list-item Traffic: Ships of all nations were let through.',
      'heading2 Conclusion',
      `paragraph ${sentence}`,
    ])
  })

  it('reads one line as one paragraph, with or without blank lines between', () => {
    expect(outline(`${sentence}\n${sentence} ${sentence}\r\n${sentence}`)).toEqual([
      `paragraph ${sentence}`,
      `paragraph ${sentence} ${sentence}`,
      `paragraph ${sentence}`,
    ])
  })

  it('joins lines that were broken at a fixed width, and keeps their newlines', () => {
    const wrapped =
      'The canal was opened in November 1869 after ten years\r\nof work in the desert. Ships of every nation were to\r\n' +
      'pass it, in peace and in war, for the same fee. This\r\nwas written down in 1888.\r\n\r\nA second paragraph begins here.'
    const [first, second] = wrapped.split('\r\n\r\n')
    expect(outline(wrapped)).toEqual([`paragraph ${first}`, `paragraph ${second}`])
  })

  it('keeps the lines of verse and of addresses apart', () => {
    expect(
      outline('Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,'),
    ).toHaveLength(3)
  })

  it('reads bullets and numbers as items, without their marks', () => {
    expect(
      outline('How it works, step by step.\n1. Boil the water.\n2) Add the tea.\n- Wait a while.\n* Pour.'),
    ).toEqual([
      'paragraph How it works, step by step.',
      'list-item# Boil the water.',
      'list-item# Add the tea.',
      'list-item Wait a while.',
      'list-item Pour.',
    ])
  })

  it('reads lone numbered lines as headings, and deeper numbers as deeper ones', () => {
    const text = [
      'A Title of the Thing',
      '1. Introduction',
      sentence,
      '1.1 Earlier Work',
      sentence,
      '2. Methods',
      sentence,
    ]
    expect(outline(text.join('\n\n')).filter((line) => line.startsWith('heading'))).toEqual([
      'heading2 Introduction',
      'heading3 1.1 Earlier Work',
      'heading2 Methods',
    ])
  })

  it('reads quotations as quotes', () => {
    expect(
      outline(`> ${sentence}\n> Second line.\n\n“This is all that he said.” — A. Minister\n\n${sentence}`),
    ).toEqual([
      `quote ${sentence}\n> Second line.`,
      'quote “This is all that he said.” — A. Minister',
      `paragraph ${sentence}`,
    ])
  })

  it('reads questions and short lines below a colon as a list', () => {
    const text = `The plan raises questions such as these:\n\nWho pays for it?\n\nWho may use it in time of war?\n\n${sentence}`
    expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      'paragraph',
    ])
  })

  it('does not take the speakers of an interview for headings', () => {
    const text = `Jane Stone: ${sentence}\n\nPeter Hill: ${sentence}\n\nJane Stone: ${sentence}\n\nPeter Hill: ${sentence}`
    expect(outline(text).every((line) => line.startsWith('paragraph'))).toBe(true)
  })

  it('does not take the beginning of a sentence for a run-in heading', () => {
    for (const start of ['He said: ', 'There are two kinds: ', 'The minister asked this: ', 'At 10:30 ']) {
      expect(outline(`${start}${sentence}\n\n${sentence}`)[0]).toBe(`paragraph ${start}${sentence}`)
    }
  })

  it('marks what is not the article, each with its reason', () => {
    const text = [
      'Home | News | World | Sport',
      'A Canal Through the Desert',
      'By Maria Stone and Peter Hill',
      'Published: 24 February 2022, 10:30 GMT',
      '5 min read · 1,204 views',
      'Share this article on Facebook',
      `Hey guys, let's dive in! Grab a cup of tea.`,
      sentence,
      'Figure 2: The canal in 1869.',
      'We use cookies to give you the best experience on our site.',
      `Ships passed in convoys. ${sentence}`,
      'References',
      '[1] Stone, M. (2019). Canals of the world.',
      'Hill, P. Ports and Harbours.',
    ].join('\n\n')
    expect(outline(text).map((line) => /<([\w-]+)>/.exec(line)?.[1] ?? 'article')).toEqual([
      'menu', 'article', 'by-line', 'date-line', 'view-count', 'menu', 'chat', 'article', 'caption', 'menu', 'article',
      'reference', 'reference', 'reference',
    ]) // prettier-ignore
  })

  it('finds the title below the menus of a page, and sets aside contents and author', () => {
    const text = [
      'The Daily Planet', 'World', 'Science', 'How Canals Are Built', 'By Maria Stone, Science Writer', '3 March 2021',
      'Table of Contents', '1. The plan', '2. The work', 'The plan', sentence, 'The work', sentence, 'About the author',
      'Maria Stone writes about water.', 'Sources', 'Hill, P. Ports and Harbours.',
    ].join('\n') // prettier-ignore
    expect(outline(text)).toEqual([
      'paragraph <menu> The Daily Planet',
      'paragraph <menu> World',
      'paragraph <menu> Science',
      'title How Canals Are Built',
      'paragraph <by-line> By Maria Stone, Science Writer',
      'paragraph <date-line> 3 March 2021',
      'paragraph <menu> Table of Contents',
      'list-item# <menu> The plan',
      'list-item# <menu> The work',
      'heading2 The plan',
      `paragraph ${sentence}`,
      'heading2 The work',
      `paragraph ${sentence}`,
      'heading2 <by-line> About the author',
      'paragraph <by-line> Maria Stone writes about water.',
      'heading2 <reference> Sources',
      'paragraph <reference> Hill, P. Ports and Harbours.',
    ])
  })

  it('leaves sentences alone that only begin like furniture', () => {
    for (const plain of [
      'By 1869 Ferdinand de Lesseps had finished the canal.',
      'Share prices fell by a tenth within a week of the news.',
      'Images of the canal were printed all over Europe.',
      'Published in 1859, the book changed the science of life.',
      'Home to 40,000 people, the island has two towns.',
      'Let us suppose that this is right, said the judge in 1902, and the court agreed. The law was changed. Nobody sued.',
    ]) {
      expect(outline(`${plain}\n\n${sentence}`)[0]).toBe(`paragraph ${plain}`)
    }
  })

  it('takes the colon and the space before it off a heading that opens what follows', () => {
    expect(outline(`${sentence}\n\nKey points  :\n\n${sentence}`)).toEqual([
      `paragraph ${sentence}`,
      'heading2 Key points',
      `paragraph ${sentence}`,
    ])
  })

  it('gives a title from the first words where there is none', () => {
    expect(readPlain(sentence).title).toBe(
      'The canal was opened in November 1869 after ten years of work in the desert…',
    )
    expect(readPlain('').title).toBe('')
  })
})
