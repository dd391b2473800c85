import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { leadOf } from '@/lib/claim/passages/lead'
import { readClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from './candidate'
import { withTitleBefore } from './title-before'

const { claims } = readClaims(
  readPlain('Rehearsal is the conscious repetition of what is to be remembered.'),
  loadLanguageModel(),
  () => {},
)
const lead = leadOf('Ways to Enhance Memory', [])

const ask = (stem: string, answer: string, family: Candidate['family'] = 'definition'): Candidate =>
  candidate({
    kind: 'flashcard',
    family,
    stem,
    answer,
    answerType: 'description',
    claim: claims[0]!,
    prior: 0.5,
  })

describe('withTitleBefore', () => {
  it('puts the title before a stem that names nothing of it', () => {
    expect(withTitleBefore(ask('What is rehearsal?', 'The conscious repetition'), lead).stem).toBe(
      'From “Ways to Enhance Memory”: What is rehearsal?',
    )
  })

  it('leaves a stem that names it, one with a title before it, and one whose answer it would tell', () => {
    expect(withTitleBefore(ask('In what year was it named?', '1904', 'fact'), lead).stem).toMatch(
      /^From “Ways/,
    )
    for (const question of [
      ask('What is short-term memory?', 'A store'),
      ask('From “Memory”: What is rehearsal?', 'The conscious repetition'),
      ask('What is kept for years called?', 'long memory'),
    ])
      expect(withTitleBefore(question, lead)).toBe(question)
    expect(withTitleBefore(ask('What is rehearsal?', 'a'), null).stem).toBe('What is rehearsal?')
  })
})
