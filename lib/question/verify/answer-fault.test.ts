import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from '../candidate'
import { answerFault } from './answer-fault'
import { verifyContext } from './verify-context'

const model = loadLanguageModel()
const read = readClaims(readPlain('Anna Kern built the mill at Riesa in May 1871.'), model, () => {})
const context = verifyContext(read, 'Mills of Saxony', model)

function faultOf(stem: string, answer: string, parts: Partial<Candidate>): string | null {
  const plain = { kind: 'short', family: 'fact', answerType: 'thing', prior: 0.5 } as const
  return answerFault(candidate({ ...plain, claim: read.claims[0]!, ...parts, stem, answer }), context)
}

describe('answerFault', () => {
  it('takes no answer that nobody could type, but lets it be chosen among others', () => {
    const group = { answerType: 'people' } as const
    expect(faultOf('Who praised Anna Kern?', 'some analysts', group)).toBe('answer-vague')
    expect(faultOf('Who praised Anna Kern?', 'some analysts', { ...group, kind: 'mcq' })).toBeNull()
    expect(faultOf('Who praised Anna Kern?', 'the millers of Riesa', group)).toBeNull()
  })

  it('takes no half of a comparison for a reason', () => {
    const reason = { answerType: 'reason' } as const
    expect(faultOf('The year is unknown. Why?', 'as is the name of the miller', reason)).toBe('answer-vague')
    expect(faultOf('The year is unknown. Why?', 'as nobody wrote it down', reason)).toBeNull()
  })

  it('asks how only where the ways are not counted', () => {
    const way = { answerType: 'description' } as const
    expect(faultOf('How can a firm pay in two ways?', 'in cash and by letter', way)).toBe('ways-counted')
    expect(faultOf('How can a firm pay?', 'in cash and by letter', way)).toBeNull()
  })
})
