import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { distractorPool } from './distractor-pool'
import { playsSameRole } from './same-role'

const TEXT = `The actor Peter Hale played the sailor in 1970. The actor John Marsh played the sailor in 1980.
The old sailor Simon Crane lived in a lighthouse. Robert Flint directed the film.`
const read = readClaims(readPlain(TEXT), loadLanguageModel(), () => {})
const pool = distractorPool(read, seededRandom('role'), loadLexicon())

describe('playsSameRole', () => {
  it('puts actors beside actors and not beside those they play', () => {
    expect(playsSameRole('Peter Hale', 'John Marsh', 'person', pool)).toBe(true)
    expect(playsSameRole('Peter Hale', 'Simon Crane', 'person', pool)).toBe(false)
  })

  it('puts forts beside forts and cities beside cities', () => {
    expect(playsSameRole('Fort Brandt', 'Fort Weller', 'place', pool)).toBe(true)
    expect(playsSameRole('Fort Brandt', 'Europe', 'place', pool)).toBe(false)
    expect(playsSameRole('Lyon', 'Marseille', 'place', pool)).toBe(true)
    expect(playsSameRole('Lyon', 'Asia', 'place', pool)).toBe(false)
  })
})
