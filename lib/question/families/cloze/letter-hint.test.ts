import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { ownTitle } from '@/lib/claim/passages/lead'
import { seededRandom } from '@/lib/core/random'
import { distractorPool } from '../../distractors/distractor-pool'
import { letteredQuestions } from './cloze-questions'
import { sentenceAsClaim } from '../passage-claim'
import { keyTerms } from './key-terms'
import { verifyContext } from '../../verify/verify-context'

const model = loadLanguageModel()
const lexicon = loadLexicon()

/** The gaps with letters in the last sentence of a text that can be understood alone, as 'stem → answer'. */
function letteredOf(text: string): string {
  const article = readPlain(text)
  const read = readClaims(article, model, () => {})
  const context = verifyContext(read, ownTitle(article), model)
  const pool = distractorPool(read, seededRandom('letters'), lexicon)
  const passage = [...read.passages.values()].at(-1)
  if (passage === undefined) throw new Error('The sentence does not stand alone.')
  const claim = sentenceAsClaim(passage.focus, read.mentions.surnames, 0.5)
  const mentions = pool.bySentence.get(passage.focus.id) ?? []
  return letteredQuestions(passage, claim, mentions, keyTerms(pool.mentions, lexicon), context)
    .map(({ stem, answer }) => `${stem} → ${answer}`)
    .join('\n')
}

describe('letteredQuestions, names', () => {
  it('asks by its letters for a name that has rivals', () => {
    expect(
      letteredOf('In 1931, the Lund Observatory moved its largest telescope to the hills above Bergen.'),
    ).toContain('to the hills above _____ (B…). → Bergen')
  })

  it('asks for no name by which a time is told, and for no example that could be another', () => {
    expect(
      letteredOf(
        'In 1931, two years before Bergen, the Lund Observatory bought a telescope for one hundred crowns.',
      ),
    ).not.toContain('→ Bergen')
    expect(
      letteredOf('In 1931, the cheapest port for the telescope of the Lund Observatory could be Bergen.'),
    ).not.toContain('→ Bergen')
  })

  it('asks for none of several, for no part of a longer phrase and for nothing on the way', () => {
    expect(letteredOf('In 1931, the Lund Observatory had branches in Bergen, Oslo and Tromsø.')).not.toMatch(
      /→ (?:Bergen|Oslo|Tromsø)/,
    )
    expect(
      letteredOf('In 1931, Olga Lund bought the Bergen telescope for one hundred crowns.'),
    ).not.toContain('→ Bergen')
    expect(
      letteredOf('In 1931, the steamer Valborg sailed from Stavanger to Bergen in nine hours.'),
    ).not.toContain('→ Bergen')
    expect(
      letteredOf('In 1931, the Lund Observatory moved its telescope to Bergen, Norway, for good.'),
    ).not.toContain('→ Bergen')
  })

  it('asks for nothing on a side of what stands beside it, and in no illustration', () => {
    expect(letteredOf('In 1931, Olga Lund found the largest silver mine of northern Tromsø.')).not.toContain(
      '→ Tromsø',
    )
    expect(letteredOf('A sailor from Oslo might find the winters of Tromsø too dark in 1931.')).not.toContain(
      '→ Tromsø',
    )
  })

  it('asks for no abbreviation, and for nothing that everybody fills in', () => {
    expect(
      letteredOf('In 1931, the largest telescope of Norway was bought by NASA for a dollar.'),
    ).not.toContain('→ NASA')
    expect(
      letteredOf('In 1931, the astronomer Olga Lund was awarded the Nobel Prize in Physics.'),
    ).not.toContain('→ Nobel')
  })
})

describe('letteredQuestions, terms', () => {
  const told =
    'The tax system of Norway is old. A value-added tax is paid by buyers. Firms keep a balance sheet. A balance sheet lists debts. '

  it('asks by its letters for a term, also one that the article uses once', () => {
    expect(
      letteredOf(`${told}A balance sheet shows what a firm owns and what it owes on a certain day.`),
    ).toContain(
      'A(n) _____ (b… s…) shows what a firm owns and what it owes on a certain day. → balance sheet',
    )
  })

  it('asks for no term whose last word stands beside it', () => {
    const sheets = 'A balance sheet is on the desk. A balance sheet is a list. '
    expect(
      letteredOf(`${sheets}A balance sheet is the sheet that shows what a firm owns on a certain day.`),
    ).not.toContain('→ balance sheet')
  })

  it('asks for no single word', () => {
    expect(letteredOf('A ledger shows what a firm owns and what it owes on a certain day.')).toBe('')
  })

  it('asks for no term with a quality, and shows more letters where another has the same', () => {
    expect(
      letteredOf(
        `${told}A new sheet shows what a firm owns. A new sheet shows what a firm owes on a certain day.`,
      ),
    ).not.toContain('→ new sheet')
    expect(
      letteredOf(
        `${told}The bank statement is monthly. Big sums and a bed sheet were sold. A balance sheet shows what a firm owns and owes.`,
      ),
    ).toContain('A(n) _____ (ba… sh…) shows what a firm owns and owes. → balance sheet')
  })
})
