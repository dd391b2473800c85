import { expect, it } from 'vitest'
import { candidate, type Candidate } from './candidate'
import { passageClaim } from './families/set/list-claims'
import { withoutForks } from './without-forks'

const TEXT = 'The mill stops when the river freezes.'
const claim = passageClaim({ start: 0, end: TEXT.length, text: TEXT }, null, 0.5)
const asked = (stem: string, answer: string, kind: Candidate['kind'] = 'flashcard'): Candidate =>
  candidate({ kind, family: 'reason', stem, answer, answerType: 'reason', claim, prior: 0.5 })

it('leaves out what is asked in the same words with two answers, where nothing is there to choose from', () => {
  const [frozen, dry] = [asked('When does it stop?', 'in frost'), asked('When does it stop?', 'in drought')]
  const alone = asked('Why does it stop?', 'for want of water')
  const again = asked('Why does it stop?', 'For want of water', 'short')
  const chosen = [asked('Which is true?', 'it stops', 'mcq'), asked('Which is true?', 'it turns', 'mcq')]
  expect(withoutForks([frozen, alone, dry, again, ...chosen])).toEqual([alone, again, ...chosen])
})
