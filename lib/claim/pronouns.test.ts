import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims, type ArticleClaims } from './read-claims'
import type { SourceSentence } from './source-sentence'

const model = loadLanguageModel()
const read = (text: string): ArticleClaims => readClaims(readPlain(text), model, () => {})

/** What became of a word of the article's last claim: its new words, what it may stand for, or 'unresolved'. */
function fate(text: string, word: string): string | string[] | undefined {
  const claim = read(text).claims.at(-1)
  if (!claim) return undefined
  const place = claim.sentence.tokens.findIndex((token) => token.text === word)
  const { edits, needs, unresolved } = claim.references
  if (unresolved.has(place)) return 'unresolved'
  const edit = edits.find((candidate) => candidate.first === place)
  return edit ? edit.text : (needs.get(place) ?? []).map((target) => wordAt(claim.sentence, target))
}
const wordAt = (sentence: SourceSentence, place: number): string => sentence.tokens[place]!.text

describe('pronouns', () => {
  it('takes a possessive of a fronted phrase to the subject of the main clause', () => {
    expect(
      fate('Clara Weber left Vienna in 1890. After his victory, Karl Brandt returned to Munich.', 'his'),
    ).toEqual(['Karl'])
  })

  it('takes no pronoun to a place that only stands in front of it', () => {
    expect(fate('The Danish company built many ships. In Norway, it owned two large mines.', 'it')).toBe(
      'the Danish company',
    )
  })

  it('takes no object to the subject of its own verb, nor to another part of the clause', () => {
    expect(fate('The treaty was short. Experts in Vienna criticised it in 1820.', 'it')).toBe('unresolved')
    expect(fate('The Danish army left the fort, and the Swedish navy destroyed it in 1710.', 'it')).toContain(
      'fort',
    )
  })

  it('leaves a man and a woman apart, by first names and by what they are called', () => {
    expect(fate('Anna Weber taught Karl Brandt in Vienna. She moved to Berlin in 1901.', 'She')).toBe(
      'Anna Weber',
    )
    const { mentions } = read('Queen Sibyl ruled Norway. She built a church in Bergen.')
    expect(mentions.persons.sexes.get('Sibyl')).toBe('female')
  })

  it('takes no name for a pronoun where another person without a name may be meant', () => {
    expect(fate('The bishop and Karl Brandt argued in Rome. He died in 1901 in Florence.', 'He')).toBe(
      'unresolved',
    )
  })
})
