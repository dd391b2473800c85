import { describe, expect, it } from 'vitest'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { decodeLexicon, LEXICON_FORMAT } from './lexicon'

const { nouns, vectors } = loadLexicon()

describe('NounSenses', () => {
  it('gives what stands beside a noun or a name, and nothing that is the thing itself, a kind or a part of it', () => {
    expect(nouns.sistersOf('copper')).toEqual(expect.arrayContaining(['zinc', 'nickel', 'tin']))
    expect(nouns.sistersOf('Lyon')).toEqual(expect.arrayContaining(['Marseille', 'Bordeaux']))
    expect(nouns.sistersOf('Antonín Dvořák')).toContain('Johannes Brahms')
    for (const key of ['copper', 'Lyon', 'physicist'])
      for (const sister of nouns.sistersOf(key)) expect(nouns.isWithin(sister, key)).toBe(false)
    expect(nouns.sistersOf('grumbletonian')).toEqual([])
  })

  it('knows kinds, instances and parts', () => {
    expect(nouns.isWithin('dog', 'animal')).toBe(true)
    expect(nouns.isWithin('Paris', 'France')).toBe(true)
    expect(nouns.isWithin('dog', 'cat')).toBe(false)
    expect(nouns.isKindOf('Einstein', 'person')).toBe(true)
    expect(nouns.isKindOf('canals', 'person')).toBe(false)
    expect(nouns.isInstance('London')).toBe(true)
    expect(nouns.isInstance('city')).toBe(false)
  })

  it('finds things of one kind nearer to each other than others', () => {
    expect(nouns.kinship('treaty', 'agreement')!).toBeGreaterThan(nouns.kinship('treaty', 'banana')!)
    expect(nouns.kinship('treaty', 'grumbletonian')).toBeNull()
  })
})

describe('WordVectors', () => {
  it('finds words of one field alike, in any spelling', () => {
    expect(vectors.similarity('dog', 'cat')!).toBeGreaterThan(vectors.similarity('dog', 'treaty')! + 0.3)
    expect(vectors.similarity('Dvořák', 'dvorak')).toBeCloseTo(1, 5)
    expect(vectors.similarity('the of', 'dog')).toBeNull()
    expect(vectors.similarity('xqzzy', 'dog')).toBeNull()
  })
})

describe('decodeLexicon', () => {
  const file = (header: unknown): Uint8Array => {
    const head = Buffer.from(JSON.stringify(header))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(head.length)
    return Buffer.concat([length, head])
  }

  it('refuses other formats and a file that is cut short', () => {
    expect(() => decodeLexicon(file({ format: 'other' }))).toThrow('not a lexicon')
    expect(() => decodeLexicon(file({ format: LEXICON_FORMAT, steps: [], sizes: { words: 10 } }))).toThrow(
      'cut short',
    )
  })
})
