import { describe, expect, it } from 'vitest'
import { isSameAnswer, rougeL, sharedWords } from './answer-match'
import { blankCapitals } from './blank-a-capital'
import { compareWithPeople } from './compare-with-people'
import type { Passage } from './human-questions'
import { surfaceFlaws } from './surface-flaws'

const passage: Passage = {
  id: 'locks',
  title: 'Locks',
  text: 'The lock at Fonseranes was built by Pierre-Paul Riquet in 1681. It lifts boats by 21.5 metres near Béziers.',
  human: [
    { question: 'Who built the lock at Fonseranes?', answers: ['Pierre-Paul Riquet', 'Riquet'] },
    { question: 'By how much does the lock lift boats?', answers: ['21.5 metres'] },
  ],
}

describe('answers side by side', () => {
  it('are the same but for case, marks and articles', () => {
    expect(isSameAnswer('The Black Death.', 'black death')).toBe(true)
    expect(isSameAnswer('1681', '1861')).toBe(false)
  })

  it('share words by F1', () => {
    expect(sharedWords('Riquet', 'Pierre-Paul Riquet')).toBeCloseTo(0.5)
    expect(sharedWords('', 'Riquet')).toBe(0)
  })

  it('give ROUGE-L of one for equal questions and less for others', () => {
    expect(rougeL('Who built the lock?', ['Who built the lock?'])).toBeCloseTo(1)
    expect(rougeL('Who built it?', ['Where is the lock?'])).toBeLessThan(0.5)
  })
})

describe('compareWithPeople', () => {
  it('counts answers asked for, their share and their wording', () => {
    const found = compareWithPeople(
      [passage],
      () => [
        {
          kind: 'short',
          stem: 'Who built the lock at Fonseranes?',
          answer: 'Riquet',
          evidence: { start: 0, end: 63 },
        },
        { kind: 'short', stem: 'Near what town does it lift boats?', answer: 'Béziers' },
      ],
      5,
    )
    expect(found).toMatchObject({ perPassage: 2, recall: 0.5, precision: 0.5, anchored: 1 })
    expect(found.wording).toBeCloseTo(1)
  })

  it('takes no more questions than it is told to', () => {
    const asked = Array.from({ length: 9 }, (_, i) => ({
      kind: 'short',
      stem: `Which lock is ${i}?`,
      answer: `${i}`,
    }))
    expect(compareWithPeople([passage], () => asked, 5).perPassage).toBe(5)
  })
})

describe('what can be seen to be wrong', () => {
  it('is named, and nothing is with a good question', () => {
    expect(
      surfaceFlaws({ kind: 'short', stem: 'Who built the lock at Fonseranes?', answer: 'Riquet' }),
    ).toEqual([])
    expect(surfaceFlaws({ kind: 'short', stem: 'When was it built?', answer: '1681' })).toContain(
      'points outside',
    )
    expect(surfaceFlaws({ kind: 'short', stem: 'Who is Riquet of Béziers?', answer: 'Riquet' })).toContain(
      'answer in the stem',
    )
  })
})

describe('the baseline', () => {
  it('blanks the first name or number of each sentence, each once', () => {
    const asked = blankCapitals(passage, 5)
    expect(asked.map(({ answer }) => answer)).toEqual(['Fonseranes', '21.5'])
    for (const { evidence, answer } of asked)
      expect(passage.text.slice(evidence!.start, evidence!.end)).toContain(answer)
  })
})
