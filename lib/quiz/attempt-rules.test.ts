import { describe, expect, it } from 'vitest'
import { accommodationIn, accommodationSchema, NO_ACCOMMODATION } from './accommodation'
import { rulesFor, whyNotBegin } from './attempt-rules'
import { quizSettingsSchema, type QuizSettings } from './quiz'

const settings = quizSettingsSchema.parse({
  ...{ mode: 'test', timeLimitSeconds: 600, attemptsAllowed: 2, dueAt: '2026-03-01T10:30:00Z' },
})
const plain = { assigned: null, extension: null, accommodation: NO_ACCOMMODATION }

describe('rulesFor', () => {
  it('leaves a quiz as it is for whoever was given nothing', () => {
    expect(rulesFor(settings, plain)).toEqual({ ...settings, dueAt: '2026-03-01T10:30:00.000Z' })
  })

  it('lengthens the limit by a share of it and by what was given, and moves the due date as much', () => {
    const accommodation = { ...NO_ACCOMMODATION, extraTimePercent: 25 }
    const extension = { extraSeconds: 120, extraAttempts: 1 }
    expect(rulesFor(settings, { ...plain, accommodation, extension })).toMatchObject({
      timeLimitSeconds: 600 + 150 + 120,
      dueAt: '2026-03-01T10:34:30.000Z',
      attemptsAllowed: 3,
    })
  })

  it('takes the limit away where there is to be no timer, and never limits what is not', () => {
    const accommodation = { ...NO_ACCOMMODATION, hasNoTimer: true }
    expect(rulesFor(settings, { ...plain, accommodation }).timeLimitSeconds).toBeNull()
    const open = quizSettingsSchema.parse({})
    const extension = { extraSeconds: 60, extraAttempts: 1 }
    expect(rulesFor(open, { ...plain, extension })).toMatchObject({
      ...{ timeLimitSeconds: null, attemptsAllowed: null, dueAt: null },
    })
  })

  it('puts what a classroom was told before what the quiz says', () => {
    const assigned = { timeLimitSeconds: 60, opensAt: null, dueAt: null, attemptsAllowed: 1 }
    expect(rulesFor(settings, { ...plain, assigned })).toMatchObject({
      timeLimitSeconds: 60,
      attemptsAllowed: 1,
    })
  })
})

describe('whyNotBegin', () => {
  const now = new Date('2026-03-01T10:00:00Z')
  const why = (over: Partial<QuizSettings>, begun = 0) => whyNotBegin({ ...settings, ...over }, begun, now)

  it('names what stands in the way', () => {
    expect(why({})).toBeNull()
    expect(why({ opensAt: '2026-03-01T10:00:00.001Z' })).toBe('not-open-yet')
    expect(why({ opensAt: '2026-03-01T10:00:00Z' })).toBeNull()
    expect(why({ dueAt: '2026-03-01T10:00:00Z' })).toBe('past-due')
    expect(why({ dueAt: '2026-02-01T10:00:00Z', late: 'accept' })).toBeNull()
    expect(why({}, 2)).toBe('no-attempts-left')
    expect(why({ attemptsAllowed: null }, 99)).toBeNull()
  })
})

describe('accommodationIn', () => {
  const all = accommodationSchema.parse({
    ...{
      extraTimePercent: 50,
      hasNoTimer: true,
      hasFewerOptions: true,
      hasLargerType: true,
      isReadAloud: true,
    },
  })

  it('lets people have everything in their own quizzes, and in others’ what gives no advantage', () => {
    expect(accommodationIn(true, null, all)).toEqual(all)
    expect(accommodationIn(false, null, all)).toEqual({
      ...NO_ACCOMMODATION,
      ...{ hasLargerType: true, isReadAloud: true },
    })
    expect(accommodationIn(false, all, null)).toEqual(all)
  })
})
