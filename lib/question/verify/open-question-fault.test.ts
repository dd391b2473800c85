import { describe, expect, it } from 'vitest'
import type { AnswerType } from '../candidate'
import { openQuestionFault } from './open-question-fault'

const ask = (stem: string, answer: string, answerType: AnswerType, kind: 'short' | 'mcq' = 'short') =>
  openQuestionFault({ kind, family: 'fact', stem, answer, answerType })

describe('openQuestionFault', () => {
  it('lets pass what has one short answer', () => {
    expect(ask('In what year did the Fastnet light first burn?', '1854', 'year')).toBeNull()
    expect(ask('Who designed the tower of Fastnet?', 'William Douglass', 'person')).toBeNull()
    expect(
      ask('Who paid for the tower of Fastnet?', 'the Commissioners of Irish Lights', 'organisation'),
    ).toBeNull()
    expect(ask('What is the rock beside Fastnet called?', 'the Little Fastnet', 'thing')).toBeNull()
  })

  it('refuses a thing in common words, unless options stand beside it', () => {
    const stem = 'What did the keepers of Fastnet receive each month?'
    expect(ask(stem, 'fresh food and letters', 'thing')).toBe('open-question')
    expect(ask(stem, 'fresh food and letters', 'thing', 'mcq')).toBeNull()
    expect(ask('Who visited Fastnet each month?', 'relief crews', 'group')).toBe('open-question')
  })
})
