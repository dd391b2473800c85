import { plant } from './plant'
import type { WorkerServer } from './worker-server'

/** Words that stand nowhere but in what a learner must not see before its time, by question. */
export const SECRETS = [
  ['zq-own-key-of-the-first', 'Quorvex the mirror is never named', 'Quorvex proves the first'],
  ['Wimbrally is what the article says', 'Wimbrally proves the second'],
  ['Jandoval', 'Jandovalium', 'Jandoval proves the third'],
] as const

/** All that was planted, and the names of fields that would tell. */
export const ALL_SECRETS = [...SECRETS.flat(), 'keyId', 'whyWrong', 'accepted\\":', '"accepted":']

export interface PlantedQuiz {
  quizId: string
  articleId: string
  shareCode: string
  stems: [choice: string, truth: string, typed: string]
  /** The option that is right, as anybody may read it among the others. */
  rightOption: string
  rightWords: string
}

const STEMS: PlantedQuiz['stems'] = [
  'What bends the light of the lamp?',
  'The lamp was lit before the tower stood.',
  'Who wound the clock?',
]

const contents = [
  {
    kind: 'mcq',
    stem: STEMS[0],
    options: [
      { id: 'zq-own-key-of-the-first', text: 'The lens', whyWrong: null },
      { id: 'zq-own-other', text: 'The mirror', whyWrong: 'Quorvex the mirror is never named.' },
      { id: 'zq-own-third', text: 'The glass', whyWrong: null },
    ],
    keyId: 'zq-own-key-of-the-first',
  },
  { kind: 'tf', stem: STEMS[1], truth: false, correction: 'Wimbrally is what the article says.' },
  { kind: 'short', stem: STEMS[2], answer: 'Jandoval', accepted: ['Jandovalium'] },
]
const SENTENCES = ['Quorvex proves the first.', 'Wimbrally proves the second.', 'Jandoval proves the third.']

/** Puts an article, three kept questions and a shared quiz of them into the database, for the member with this address. */
export async function plantQuiz(
  server: WorkerServer,
  ownerEmail: string,
  mode: 'practice' | 'test',
): Promise<PlantedQuiz> {
  const questions = contents.map((content, at) => ({ content, sentence: SENTENCES[at]! }))
  const planted = await plant(server, ownerEmail, { title: 'The lamp and the clock', mode, questions })
  return { ...planted, stems: STEMS, rightOption: 'The lens', rightWords: 'Jandoval' }
}
