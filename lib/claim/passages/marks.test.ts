import { describe, expect, it } from 'vitest'
import { withoutMarks } from './marks'

describe('withoutMarks', () => {
  it.each([
    ['The harbour (Figure 3.1) was dredged.', 'The harbour was dredged.'],
    ['The harbour (see Table 2) was dredged.', 'The harbour was dredged.'],
    ['The harbour () was dredged.', 'The harbour was dredged.'],
    ['The harbour ( and ) was dredged.', 'The harbour was dredged.'],
    ['Most sailors swim badly (Holm & Berg, 2004; Olsen, 2011).', 'Most sailors swim badly.'],
    ['Most sailors swim badly (U.S. Census 1997).', 'Most sailors swim badly.'],
    ['Most sailors swim badly (Holm, n.d.).', 'Most sailors swim badly.'],
    ['Most sailors swim badly (Mayo Clinic, 2019).', 'Most sailors swim badly.'],
    ['The harbour was dredged [1], [2].', 'The harbour was dredged.'],
    ['The harbour was dredged.[12]', 'The harbour was dredged.'],
    ['She lit the lamp (Holm [1886] 1995).', 'She lit the lamp.'],
    ['She lit the lamp (“Lamps of Norway,” 2012).', 'She lit the lamp.'],
  ])('%s', (text, plain) => {
    expect(withoutMarks(text)).toBe(plain)
  })

  it('leaves what tells of the matter', () => {
    for (const text of [
      'Reconstruction (1865–1877) ended.',
      'The fire (May 1702) took the town.',
      'Ann Holm (1841) was born there.',
      'The Bergen Harbour Board (BHB) dredged it.',
    ])
      expect(withoutMarks(text)).toBe(text)
  })
})
