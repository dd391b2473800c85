import { describe, expect, it } from 'vitest'
import { ALL_DUE, isCustom, studyScopeSchema, writeStudyScope } from './study-scope'

const deck = '0190a0a0-0000-7000-8000-000000000001'
const read = (query: string) => studyScopeSchema.parse(Object.fromEntries(new URLSearchParams(query)))

describe('study scope', () => {
  it('is all that is due where the address says nothing', () => {
    expect(read('')).toEqual(ALL_DUE)
    expect(isCustom(read(''))).toBe(false)
    expect(writeStudyScope(ALL_DUE)).toBe('')
  })

  it('comes back from its address as it was', () => {
    const scopes = [
      { deck, what: 'due', days: 7 },
      { tag: 'käse & wein', what: 'missed', days: 7, since: '2026-11-22T10:00:00.000Z' },
      { article: deck, what: 'ahead', days: 3, since: '2026-11-22T10:00:00.000Z' },
    ] as const
    for (const scope of scopes) expect(read(writeStudyScope(scope).slice(1))).toEqual(scope)
  })

  it('passes over what makes no sense', () => {
    expect(read('?deck=1&what=everything&days=999&since=yesterday&tag=')).toEqual(ALL_DUE)
  })
})
