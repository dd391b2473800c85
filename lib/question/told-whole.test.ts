import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { candidate } from './candidate'
import type { Family } from './question'
import { isToldWhole } from './told-whole'

const model = loadLanguageModel()

/** Whether a question of a family on the last claim of a text is asked of a sentence that is understood alone. */
function lastIsToldWhole(text: string, family: Family): boolean {
  const read = readClaims(readPlain(text), model, () => {})
  const claim = read.claims.at(-1)!
  const question = candidate({
    kind: 'short',
    family,
    stem: 'Who built it?',
    answer: 'Olga Berg',
    answerType: 'person',
    claim,
    prior: 0.5,
  })
  return isToldWhole(question, read.passages)
}

describe('isToldWhole', () => {
  const alone = 'Olga Berg built the harbour of Bergen in 1904.'
  const open = 'Olga Berg lived in Bergen.\n\nIt was printed by Hans Holm in 1904.'
  const led = 'Bergen Harbour\n\nThe harbour was built by Olga Berg in 1904.'
  const behind = 'The town of Bergen burned in 1702. It was rebuilt by Hans Holm in 1705.'

  it('lets a question with words of its own ask a sentence that is understood alone, or behind the title', () => {
    expect(lastIsToldWhole(alone, 'fact')).toBe(true)
    expect(lastIsToldWhole(led, 'fact')).toBe(true)
    expect(lastIsToldWhole(open, 'fact')).toBe(false)
  })

  it('lets none ask a sentence that needs the one before it, but for gaps and positions', () => {
    expect(lastIsToldWhole(behind, 'fact')).toBe(false)
    expect(lastIsToldWhole(behind, 'position')).toBe(true)
    expect(lastIsToldWhole(open, 'cloze')).toBe(true)
  })
})
