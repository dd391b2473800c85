import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from '../candidate'
import { anchorFault } from './anchor-fault'
import { conjunctFault } from './conjunct-fault'
import { flawFault } from './flaw-fault'
import { platitudeFault } from './platitude-fault'
import { preservationFault } from './preservation-fault'
import { readingFault } from './reading-fault'
import { stemFault } from './stem-fault'
import { truthFault } from './truth-fault'
import { verifyContext, type VerifyContext } from './verify-context'

const model = loadLanguageModel()
const PLAIN = 'Anna Kern built the mill at Riesa in May 1871.'

/** A candidate on the main claim of a text's last sentence, and what the rules look at. */
function planted(stem: string, answer: string, parts: Partial<Candidate> & { text?: string } = {}) {
  const read = readClaims(readPlain(parts.text ?? PLAIN), model, () => {})
  const { sentence: last } = read.claims.at(-1)!
  const claim = read.claims.find(({ sentence, predicate }) => sentence === last && predicate === last.root)!
  const plain = { kind: 'short', family: 'fact', answerType: 'thing', prior: 0.5 } as const
  const question = candidate({ ...plain, claim, ...parts, stem, answer })
  return { question, context: verifyContext(read, 'Mills of Saxony', model) }
}
type Rule = (question: Candidate, context: VerifyContext) => string | null
function faultOf(rule: Rule, ...args: Parameters<typeof planted>): string | null {
  const { question, context } = planted(...args)
  return rule(question, context)
}
const statement = { kind: 'tf', family: 'truth' } as const

describe('stemFault', () => {
  it('takes no question with a question or the end of a sentence inside', () => {
    const told = 'What provoked what Anna Kern called “the year of the mills” at Riesa?'
    expect(faultOf(stemFault, told, 'the flood')).toBe('stem-broken')
    expect(faultOf(stemFault, 'What did Anna Kern call “the mills of Riesa.”?', 'her work')).toBe(
      'stem-broken',
    )
    expect(faultOf(stemFault, 'What did Anna Kern build at Riesa in May 1871?', 'the mill')).toBeNull()
  })
})

describe('platitudeFault', () => {
  it.each([
    ['The stunning mill at Riesa opened in May 1871.', 'praise'],
    ['The mill changed the town on the world stage.', 'saying'],
    ['The history of the mill must be seen in its context.', 'weighing'],
    ['The mill played an important role in Saxony.', 'weighing'],
    ['The mill remained important.', 'weighing'],
    ['So began the most fascinating trial of the mill at Riesa.', 'judgement'],
    ['The mill at Riesa was a disaster.', 'judgement'],
  ])('rejects %s', (stem, fault) => {
    expect(faultOf(platitudeFault, stem, 'True', statement)).toBe(fault)
  })

  it('takes what is told, and what is quoted', () => {
    expect(faultOf(platitudeFault, 'The mill at Riesa opened in May 1871.', 'True', statement)).toBeNull()
    expect(faultOf(platitudeFault, 'Kern called the mill “a wonderful toy”.', 'True', statement)).toBeNull()
  })
})

describe('anchorFault', () => {
  it.each([
    ['The mill at Riesa has so far ground rye.', 'time-of-telling'],
    ['In the past few days, the mill at Riesa closed.', 'time-of-telling'],
    ['The last of the causes was a flood at Riesa.', 'order-of-telling'],
    ['The five causes were floods, fire, war, debts and age.', 'which-ones'],
    ['Supporters noted that Anna Kern had no debts.', 'whose'],
    ['Group leaders built a mill.', 'past-without-name'],
  ])('rejects %s', (stem, fault) => {
    expect(faultOf(anchorFault, stem, 'True', statement)).toBe(fault)
  })

  it.each([
    'Anna Kern built the mill in May 1871.',
    'The first steam mill burned down.',
    "Anna Kern's supporters built the mill in May 1871.",
    'The five causes of the flood at Riesa were known in 1871.',
  ])('takes %s', (stem) => {
    expect(faultOf(anchorFault, stem, 'True', statement)).toBeNull()
  })

  it('takes general statements without a name', () => {
    const text = 'A water mill turns the force of a river into motion.'
    expect(faultOf(anchorFault, text, 'True', { ...statement, text })).toBeNull()
  })
})

describe('conjunctFault', () => {
  const text = 'Anna Kern and Max Thole built the mill at Riesa in May 1871.'
  it('takes no answer that is one of several', () => {
    const one = { text, answerPlaces: [0, 1] }
    expect(faultOf(conjunctFault, 'Who built the mill at Riesa in May 1871?', 'Anna Kern', one)).toBe(
      'one-of-several',
    )
    expect(faultOf(conjunctFault, 'Who built the mill at Riesa with Max Thole?', 'Anna Kern', one)).toBeNull()
    const both = { text, answerPlaces: [0, 1, 2, 3, 4] }
    expect(faultOf(conjunctFault, 'Who built the mill?', 'Anna Kern and Max Thole', both)).toBeNull()
  })

  it('takes no part of a name', () => {
    const part = { text: 'The Provincial Congress met at Riesa in May 1871.', answerPlaces: [2] }
    expect(faultOf(conjunctFault, 'Which Provincial met at Riesa?', 'Congress', part)).toBe('part-of-name')
    expect(
      faultOf(conjunctFault, 'What met?', 'the Provincial Congress', { ...part, answerPlaces: [0, 1, 2] }),
    ).toBeNull()
  })

  it('takes no author of a reference', () => {
    const cited = { text: 'Weber (1922) described the mills of Saxony in detail.', answerPlaces: [0] }
    expect(faultOf(conjunctFault, 'Who described the mills of Saxony?', 'Weber', cited)).toBe('citation')
    const lived = { text: 'Weber (1822–1890) described the mills of Saxony in detail.', answerPlaces: [0] }
    expect(faultOf(conjunctFault, 'Who described the mills of Saxony?', 'Weber', lived)).toBeNull()
  })
})

describe('preservationFault', () => {
  it('keeps denials, how often, and conditions', () => {
    const denied = { text: 'The council of Riesa did not close the mill in May 1871.' }
    expect(faultOf(preservationFault, 'Who closed the mill at Riesa?', 'the council', denied)).toBe(
      'negation-lost',
    )
    expect(faultOf(preservationFault, 'Who did not close the mill?', 'the council', denied)).toBeNull()
    const often = { text: 'The mill at Riesa often stood still in winter.' }
    expect(faultOf(preservationFault, 'Which mill stood still in winter?', 'the mill', often)).toBe(
      'frequency-lost',
    )
    const ifWet = { text: 'If the Elbe is frozen, the miller of Riesa stops the wheel of the mill.' }
    expect(faultOf(preservationFault, 'Who stops the wheel?', 'the miller', ifWet)).toBe('condition-lost')
    expect(
      faultOf(preservationFault, 'Who stops the wheel if the Elbe is frozen?', 'the miller', ifWet),
    ).toBeNull()
  })
})

describe('readingFault', () => {
  it.each([
    ['The the mill was built in May 1871.', 'doubled-word'],
    ['Place the cakes onto a rack to cool.', 'not-a-sentence'],
    ['The mill was built in May 1871 by.', 'dangling'],
    ['The mills of Saxony was built in May 1871.', 'verb-agreement'],
  ])('rejects %s', (stem, fault) => {
    expect(faultOf(readingFault, stem, 'True', statement)).toBe(fault)
  })

  it('rejects a verb that does not go with its auxiliary', () => {
    expect(faultOf(readingFault, 'What did the workers of Riesa built in May 1871?', 'a mill')).toBe(
      'verb-form',
    )
    expect(faultOf(readingFault, 'What did the workers of Riesa build in May 1871?', 'a mill')).toBeNull()
  })

  it('rejects what asks for a person, and one for several', () => {
    expect(faultOf(readingFault, 'What is the mayor of Riesa?', 'Anna Kern')).toBe('what-for-who')
    const text = 'The mill and the bridge are the oldest buildings of Riesa.'
    const asked = 'What is the oldest buildings of Riesa?'
    expect(faultOf(readingFault, asked, 'the mill and the bridge', { text })).toBe('verb-agreement')
  })

  it('rejects a noun that only the article before explains', () => {
    const text =
      'An uprising of weavers began in Riesa. The soldiers of Saxony crushed the uprising in May 1871.'
    expect(faultOf(readingFault, 'Who crushed the uprising in May 1871?', 'soldiers', { text })).toBe(
      'which-one',
    )
    expect(
      faultOf(readingFault, 'Who crushed the uprising of weavers in Riesa?', 'soldiers', { text }),
    ).toBeNull()
  })

  it('rejects what happened to something that only a story makes one, and a pronoun for nobody', () => {
    expect(faultOf(readingFault, 'The fire destroyed _____ in May 1871.', 'Riesa', statement)).toBe(
      'which-one',
    )
    expect(faultOf(readingFault, 'The fire of Riesa destroyed _____ in 1871.', 'nine', statement)).toBeNull()
    expect(faultOf(readingFault, 'After his return in May 1871, he built _____.', 'mills', statement)).toBe(
      'whose-pronoun',
    )
    expect(
      faultOf(readingFault, 'After his return in May 1871, Johann Kern built _____.', 'mills', statement),
    ).toBeNull()
  })
})

describe('flawFault', () => {
  it('finds serious item-writing flaws and overlooks small ones', () => {
    const wrongOptions = ['1840', '1902'].map((text) => ({ text, whyWrong: null }))
    expect(faultOf(flawFault, 'Who built the mill?', 'Anna Kern', { kind: 'mcq', wrongOptions })).toBe(
      'implausible-distractor',
    )
    expect(faultOf(flawFault, 'Why did he build the mill?', 'to grind rye')).toBe('ambiguous-or-unclear')
    expect(faultOf(flawFault, 'The mill at Riesa often stood still.', 'True', statement)).toBeNull()
  })
})

describe('stemFault', () => {
  it.each([
    ['In a similar way, Anna Kern built the mill at Riesa.', 'stem-discourse'],
    ['In several, hundred weavers left Riesa for Saxony.', 'stem-broken'],
    ['In 1871, the mill at Riesa has changed its owner.', 'stem-broken'],
    ['Before the arrival of Kern, its people built no mill.', 'stem-pronoun'],
    ['Weavers call such a dark wool from the north raw.', 'stem-reference'],
    ['How can the wool be dyed, e.g, by hand?', 'stem-broken'],
    ['Anna Kern called the mill at Riesa a ‘toy of kings.', 'stem-unbalanced'],
  ])('rejects %s', (stem, fault) => {
    expect(faultOf(stemFault, stem, 'True', statement)).toBe(fault)
  })

  it('takes a plain statement', () => {
    expect(faultOf(stemFault, PLAIN, 'True', statement)).toBeNull()
    expect(
      faultOf(
        stemFault,
        'The mill at Riesa ground rye. Saxony had ten such mills, and such a mill is dear.',
        'True',
        statement,
      ),
    ).toBeNull()
  })
})

describe('truthFault', () => {
  it.each([
    ['The most popular mill of Saxony is at Riesa.', 'The least popular mill of Saxony is at Riesa.'],
    ['In the Five Wheel Plan, Riesa has a mill.', 'In the Seven Wheel Plan, Riesa has a mill.'],
    ['Riesa has three old mills on the river Elbe.', 'Riesa has four old mills: Kern, Thole and Brandt.'],
  ])('rejects a falsehood that gives itself away: %s → %s', (text, stem) => {
    expect(faultOf(truthFault, stem, 'False', { ...statement, text })).toBe('odd-falsehood')
  })

  it('rejects what the headline tells already, where the report begins', () => {
    const { question, context } = planted(PLAIN, 'True', statement)
    expect(truthFault(question, context)).toBeNull()
    expect(truthFault(question, { ...context, title: 'Anna Kern builds Riesa mill' })).toBe('told-by-title')
  })

  it('takes a plain falsehood', () => {
    const stem = 'Anna Kern built the mill at Riesa in May 1890.'
    expect(faultOf(truthFault, stem, 'False', statement)).toBeNull()
  })
})
