import { describe, expect, it } from 'vitest'
import { assertStrongPassword, hashPassword, isRightPassword } from './passwords'

describe('passwords', () => {
  it('are kept as argon2id hashes that only the password opens', async () => {
    const kept = await hashPassword('a few quiet words')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isRightPassword(kept, 'a few quiet words')).toBe(true)
    expect(await isRightPassword(kept, 'a few quiet word')).toBe(false)
  })

  it('are never right where there is no account', async () => {
    expect(await isRightPassword(null, 'nobody has this password')).toBe(false)
  })

  it('may be written on another keyboard: composed and decomposed letters are the same', async () => {
    expect(await isRightPassword(await hashPassword('café au lait'), 'cafe\u0301 au lait')).toBe(true)
  })

  it.each(['short', 'password123', 'Password123', 'x'.repeat(300)])(
    'refuses %j as too weak or too long',
    (password) => {
      expect(() => assertStrongPassword(password)).toThrow(/longer or less common/)
    },
  )

  it('takes long pass phrases', () => {
    expect(() =>
      assertStrongPassword('the tide comes in at seven and goes out again before one o’clock at night'),
    ).not.toThrow()
  })

  it('hashes many at once without failing one', async () => {
    const kept = await Promise.all(Array.from({ length: 12 }, (_, i) => hashPassword(`pass phrase ${i}`)))
    const right = await Promise.all(kept.map((hash, i) => isRightPassword(hash, `pass phrase ${i}`)))
    expect(right.every(Boolean)).toBe(true)
  })
})
