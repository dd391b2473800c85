import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { seededRandom } from '@/lib/core/random'
import { clozeQuestions } from '../families/cloze-questions'
import { sentenceAsClaim } from '../families/passage-claim'
import { distractorPool } from './distractor-pool'
import { wrongCores } from './wrong-cores'

/** Many wrong terms beside the one that the first sentence of a text defines. */
function optionsFor(text: string): string[] {
  const read = readClaims(readPlain(text), loadLanguageModel(), () => {})
  const pool = distractorPool(read, seededRandom('cores'), loadLexicon())
  const passage = [...read.passages.values()][0]!
  const claim = sentenceAsClaim(passage.focus, read.mentions.surnames, 0.5)
  const gap = clozeQuestions(passage, claim, pool.bySentence.get(passage.focus.id) ?? []).find(
    ({ answerType }) => answerType === 'thing',
  )!
  return [1, 2, 3, 4].flatMap((count) => wrongCores(gap, count, pool).map(({ text: option }) => option))
}

describe('wrongCores', () => {
  it('takes no word of a fixed phrase', () => {
    const options = optionsFor(
      'Vocabulary refers to the words that the speakers of a given language know. Grammar is a set of rules. Pronunciation is learned early. ' +
        'Intonation carries a meaning. For instance, spelling is taught by a teacher. A dialect has a syntax.',
    )
    expect(options.length).toBeGreaterThan(0)
    expect(options).not.toContain('instance')
  })
})
