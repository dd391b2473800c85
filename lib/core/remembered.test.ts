import { describe, expect, it } from 'vitest'
import { remembered, rememberedOf } from './remembered'

describe('remembered', () => {
  it('computes once for each text', () => {
    const asked: string[] = []
    const lengthOf = remembered((text) => {
      asked.push(text)
      return text.length
    })
    expect([lengthOf('reef'), lengthOf('canal'), lengthOf('reef')]).toEqual([4, 5, 4])
    expect(asked).toEqual(['reef', 'canal'])
  })

  it('forgets what it holds before it holds too much, and is right all the same', () => {
    let count = 0
    const numberOf = remembered((text) => {
      count++
      return Number(text)
    })
    for (let i = 0; i <= 10_000; i++) numberOf(String(i))
    expect(numberOf('10000')).toBe(10_000)
    expect(count).toBe(10_001)
    expect(numberOf('3')).toBe(3)
    expect(count).toBe(10_002)
  })
})

describe('rememberedOf', () => {
  it('computes once for each thing, also where nothing comes of it', () => {
    const asked: object[] = []
    const firstOf = rememberedOf((list: readonly number[]) => {
      asked.push(list)
      return list[0]
    })
    const [full, empty, like] = [[3], [], [3]]
    expect([full, empty, like, full, empty].map(firstOf)).toEqual([3, undefined, 3, 3, undefined])
    expect(asked).toEqual([full, empty, like])
  })
})
