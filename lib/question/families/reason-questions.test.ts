import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { reasonQuestions } from './reason-questions'

const model = loadLanguageModel()
const asked = (text: string): string[] =>
  readClaims(readPlain(text), model, () => {}).claims.flatMap((claim) =>
    reasonQuestions(claim).map((question) => `${question.stem} ${question.answer}`),
  )

describe('reasonQuestions', () => {
  it('asks why where a reason is given, with the verb turned round', () => {
    expect(
      asked('The harbour of Hamburg was closed in 1967 because the river carried too much ice.'),
    ).toEqual(['Why was the harbour of Hamburg closed in 1967? because the river carried too much ice'])
    expect(asked('Due to a severe drought, the farmers of Kenya lost half of their cattle.')).toContain(
      'Why did the farmers of Kenya lose half of their cattle? due to a severe drought',
    )
  })

  it('asks what for where a purpose is given', () => {
    expect(asked('In 1903, the council of Bergen built a long wall to protect the old harbour.')).toContain(
      'In 1903, why did the council of Bergen build a long wall? to protect the old harbour',
    )
    expect(asked('Long nets are used to catch eels in rivers.')).toContain(
      'What are long nets used for? to catch eels in rivers',
    )
  })

  it('asks for cause and effect of a verb that joins the two', () => {
    const questions = asked('The eruption of Tambora led to a global famine in 1816.')
    expect(questions).toContain('What did the eruption of Tambora lead to in 1816? a global famine')
    expect(questions).toContain('What led to a global famine in 1816? the eruption of Tambora')
  })

  it('asks what something lets somebody do', () => {
    expect(asked('Cheap loans allowed farmers to buy better tools.')).toContain(
      'What did cheap loans allow farmers to do? to buy better tools',
    )
  })

  it('asks what followed where a participle tells it', () => {
    expect(asked('Norway closed two large ports in 1984, leading to a long strike.')).toContain(
      'Norway closed two large ports in 1984. What did that lead to? a long strike',
    )
  })

  it('sees no purpose where a clause with "to" tells something else', () => {
    expect(asked('The population of the city grew to reach two million in 1950.')).toEqual([])
    expect(asked('The bakers of the village relied on the mill to grind their flour.')).toEqual([])
    expect(asked('The engineers took eleven years to finish the tunnel.')).toEqual([])
  })

  it('reckons time by "since" after a perfect, and finds a reason in it otherwise', () => {
    expect(asked('Visitors have come to the island since the ferry was built.')).toEqual([])
    expect(asked('Since Denmark needed money, Frederick sold two islands to Prussia in 1815.')).toContain(
      'Why did Frederick sell two islands to Prussia in 1815? since Denmark needed money',
    )
  })

  it('asks nothing of what somebody only says', () => {
    expect(asked('Critics argued that the tunnel failed because the rock was too soft.')).toEqual([])
  })
})

describe('purposes', () => {
  it('are none where a clause with "to" tells of a noun or of what somebody is made to do', () => {
    expect(asked('In 1950, Norway offered Denmark an opportunity to expand its trade.').join()).not.toMatch(
      /why/i,
    )
    expect(asked('In 1950, fear of war led Norway to build new forts.').join()).not.toMatch(/why/i)
  })
})

describe('aims', () => {
  it('need something that was done for them', () => {
    expect(asked('In 1950, Norway quickly moved to stop the Danish fleet.').join()).not.toMatch(/why/i)
    expect(
      asked('In 1903, the council of Bergen built a long wall to protect the old harbour.').join(),
    ).toMatch(/why did the council of Bergen build/)
  })
})
