import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { verifyContext } from '../../verify/verify-context'
import { settlingLetters } from './settling-letters'

const model = loadLanguageModel()

/** The letters that settle some words of a text where they first stand, `fewest` of a word that stands alone at least. */
function lettersOf(text: string, words: string, fewest = 1): string | null {
  const context = verifyContext(
    readClaims(readPlain(text), model, () => {}),
    '',
    model,
  )
  const parts = words.split(' ')
  for (const sentence of context.article.sentences) {
    const { tokens } = sentence
    const first = tokens.findIndex((_, i) => parts.every((part, k) => tokens[i + k]?.text === part))
    if (first >= 0)
      return settlingLetters(
        sentence,
        parts.map((_, k) => first + k),
        context,
        fewest,
      )
  }
  throw new Error(`no ${words}`)
}

describe('settlingLetters', () => {
  it('shows the first letter of each word of a name, and the words that join them', () => {
    expect(lettersOf('Olga Berg drew the Battle of the Boyne in Oslo.', 'Olga Berg')).toBe('O… B…')
    expect(lettersOf('Émile Zola drew the Republican Party of Oslo.', 'Émile Zola')).toBe('É… Z…')
    expect(lettersOf('Olga drew the Battle of the Boyne in Oslo.', 'Battle of the Boyne')).toBe(
      'B… of the B…',
    )
  })

  it('shows as many letters as nothing else of the article begins with, up to three', () => {
    expect(lettersOf('The leaf holds chlorophyll. Chalk is no part of it.', 'chlorophyll', 2)).toBe('chl…')
    expect(lettersOf('The leaf holds chlorophyll. Chloride is no part of it.', 'chlorophyll', 2)).toBe('chl…')
    expect(lettersOf('Olga drew a leaf in Oslo.', 'Oslo')).toBe('Os…')
    expect(lettersOf('Olga drew a leaf in June.', 'leaf', 2)).toBe('le…')
  })

  it('shows more of each word of a term that another begins like', () => {
    expect(lettersOf('The sharp pencil is new. A short pipe is old.', 'sharp pencil')).toBe('sh… pe…')
  })

  it('gives none beside what is nearly the same', () => {
    expect(
      lettersOf('The reacting species collide. A reactant species remains.', 'reacting species'),
    ).toBeNull()
    expect(lettersOf('The Turkic-speaking herders rest. Turkic herders ride.', 'Turkic-speaking')).toBeNull()
    expect(lettersOf('The arboviral fever is rare. An arbovirus causes it.', 'arboviral', 2)).toBeNull()
    expect(lettersOf('The rise of nationalism was slow. A nationalist led it.', 'nationalism', 2)).toBe(
      'nat…',
    )
  })

  it('takes the same word in another form for no rival', () => {
    expect(lettersOf('A hormone is a signal. Hormones are small.', 'hormone', 2)).toBe('ho…')
  })
})
