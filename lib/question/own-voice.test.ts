import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { firstPersonShare } from '@/lib/claim/first-person'
import { ownTitle } from '@/lib/claim/passages/lead'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { soundCandidates } from './generate-questions'
import { verifyContext } from './verify/verify-context'

const model = loadLanguageModel()
const share = (text: string): number =>
  firstPersonShare(readClaims(readPlain(text), model, () => {}).sentences)

const TITLE = 'Lighthouses and harbours\n\n'
const FACTS =
  'The harbour of Lindau was dredged in 1871 by engineers of Hornberg. The lighthouse of Visby was first lit in 1883 by Karl Holm. The smiths of Hornberg forged the anchors of the Vasa in 1911.'
const VIEW = `We thank the people of Bergen for their help. Our town needs a new harbour. I ask the king of Norway to hear us. ${FACTS}`

describe('the voice of a text', () => {
  it('is a view where somebody speaks of himself, and none where others are quoted', () => {
    expect(share(FACTS)).toBe(0)
    expect(share(VIEW)).toBeCloseTo(0.5)
    expect(share(`${FACTS} "We need a harbour," said the mayor of Bergen in 1901.`)).toBe(0)
  })

  it('is no view where "we" is everybody who looks', () => {
    const seen = `We call such a tower a keep. Thus we know how old our example is. ${FACTS}`
    expect(share(seen)).toBe(0)
    expect(share(`We must save the tower. Our town needs it. ${FACTS}`)).toBeCloseTo(0.4)
  })

  it('leaves of a view only what it reports', () => {
    const familiesOf = (text: string): string[] => {
      const article = readPlain(TITLE + text)
      const read = readClaims(article, model, () => {})
      const options = { lexicon: loadLexicon() }
      const context = verifyContext(read, ownTitle(article), model, { vectors: options.lexicon.vectors })
      return soundCandidates(read, context, options, seededRandom('voice')).map(
        ({ question }) => question.family,
      )
    }
    expect(familiesOf(FACTS)).toContain('truth')
    expect(familiesOf(VIEW)).not.toContain('truth')
    expect(familiesOf(VIEW)).not.toContain('fact')
  })
})
