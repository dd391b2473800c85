import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { ownTitle } from '@/lib/claim/passages/lead'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { verifyContext, type VerifyContext } from '../verify/verify-context'
import { appraise, ratedSpans } from './appraise'
import { textOf } from './key-features'
import { shownPassages } from './shown-passages'

const model = loadLanguageModel()

function read(text: string): VerifyContext {
  const article = readPlain(text)
  return verifyContext(
    readClaims(article, model, () => {}),
    ownTitle(article),
    model,
  )
}

const ARTICLE = `Photosynthesis

Photosynthesis is the process by which green plants turn sunlight into chemical energy. It takes place in small bodies of the leaf. Chlorophyll, the green pigment of the leaf, absorbs red and blue light. This is why they look so nice to us.`

describe('appraise', () => {
  const context = read(ARTICLE)
  const [definition, , pigment, leaning] = context.article.sentences.map((sentence) =>
    appraise(sentence, context),
  )

  it('thinks more of a sentence that stands alone than of one that leans on what stood before', () => {
    expect(definition!.stands).toBeGreaterThan(leaning!.stands + 0.3)
    expect(pigment!.stands).toBeGreaterThan(leaning!.stands + 0.3)
    expect(definition!.worth).toBeGreaterThan(leaning!.worth)
  })

  it('gives probabilities, and the same ones each time', () => {
    const again = read(ARTICLE)
    for (const sentence of context.article.sentences) {
      const appraisal = appraise(sentence, context)
      expect(appraise(again.article.sentences[sentence.id]!, again)).toEqual(appraisal)
      for (const value of Object.values(appraisal)) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }
    }
  })

  it('takes also what has no word', () => {
    const empty = read('Bergen\n\n!!! ??? --- ...')
    for (const sentence of empty.article.sentences) expect(appraise(sentence, empty).stands).toBeLessThan(0.5)
  })
})

describe('ratedSpans', () => {
  it('would rather leave out a term than what anybody could fill in', () => {
    const context = read(
      'Cells\n\nMost of the energy that an animal cell needs is made in the mitochondria, as people have known for a long time.',
    )
    const sentence = context.article.sentences[0]!
    const spans = ratedSpans(sentence, context).map((span) => textOf(sentence, span))
    expect(spans.indexOf('mitochondria')).toBeLessThan(3)
    expect(spans.indexOf('people')).toBeGreaterThan(spans.indexOf('mitochondria'))
    expect(spans.indexOf('time')).toBeGreaterThan(spans.indexOf('mitochondria'))
  })
})

describe('shownPassages', () => {
  it('keeps what the rules let stand, in reading order, and adds nothing that leans', () => {
    const { article, ...rest } = read(ARTICLE)
    const shown = shownPassages(article, { article, ...rest })
    for (const [id, passage] of article.passages) expect(shown.get(id)).toBe(passage)
    expect([...shown.keys()]).toEqual([...shown.keys()].sort((a, b) => a - b))
    expect(shown.has(3)).toBe(false)
  })
})
