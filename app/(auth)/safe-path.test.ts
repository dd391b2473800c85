import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path'

describe('safePath', () => {
  it('keeps paths of this site', () => {
    expect(safePath('/library')).toBe('/library')
    expect(safePath('/articles/1?x=2#y')).toBe('/articles/1?x=2#y')
    expect(safePath(['/today', '/library'])).toBe('/today')
  })

  it.each([
    '//other.example',
    '/\\other.example',
    'https://other.example',
    'javascript:alert(1)',
    '/\t/other.example',
    '',
    undefined,
  ])('does not follow %j', (given) => expect(safePath(given)).toBe('/today'))

  it('never leaves the site, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const target = new URL(safePath(`/${tail}`), 'https://versed.example')
        expect(target.origin).toBe('https://versed.example')
      }),
    )
  })
})
