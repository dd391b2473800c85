import { plant } from './plant'
import type { WorkerServer } from './worker-server'

/** One question of each kind that a quiz can hold. What is secret is made of words that stand nowhere else. */
const QUESTIONS = [
  {
    content: {
      kind: 'multi',
      stem: 'Which of these give light?',
      options: [
        { id: 'zqkind-candle', text: 'A candle', whyWrong: null },
        { id: 'zqkind-star', text: 'A star', whyWrong: null },
        { id: 'zqkind-stone', text: 'A stone', whyWrong: 'Zelkovan says that stones are dark.' },
      ],
      keyIds: ['zqkind-candle', 'zqkind-star'],
    },
    sentence: 'Zelkovan proves the lights.',
  },
  {
    content: {
      kind: 'gaps',
      stem: 'The _____ turns on a bed of _____ all night.',
      gaps: [
        { answer: 'Quillombra', accepted: ['Quillombrada'], wrong: [] },
        { answer: 'mercury', accepted: [], wrong: ['water', 'oil'] },
      ],
    },
    sentence: 'Quillombra turns on mercury.',
  },
  {
    content: {
      kind: 'numeric',
      stem: 'How far is the light seen?',
      value: 38.6251,
      tolerance: 0.37519,
      toleranceIn: 'unit',
      unit: { text: 'zorkmel', isAsked: true, others: [{ text: 'zm', factor: 0.001 }] },
    },
    sentence: 'Fardelune proves the distance.',
  },
  {
    content: {
      kind: 'matching',
      stem: 'Who did what?',
      pairs: [
        { id: 'zqkind-wren', left: 'Wren', right: 'drew the tower', why: 'Ombrecast tells of the drawing.' },
        { id: 'zqkind-hale', left: 'Hale', right: 'lit the lamp', why: null },
        { id: 'zqkind-moss', left: 'Moss', right: 'kept the log', why: null },
      ],
      distractors: [{ id: 'zqkind-none', text: 'rang the bell', whyWrong: 'Tintarel rang nothing.' }],
    },
    sentence: 'Ombrecast proves the pairs.',
  },
  {
    content: {
      kind: 'ordering',
      stem: 'In which order was it built?',
      items: [
        { id: 'zqkind-one', text: 'The rock is cut', why: 'Firstolin says when.' },
        { id: 'zqkind-two', text: 'The base is laid', why: null },
        { id: 'zqkind-three', text: 'The tower goes up', why: null },
        { id: 'zqkind-four', text: 'The lamp is set', why: null },
      ],
    },
    sentence: 'Firstolin proves the order.',
  },
  {
    content: {
      kind: 'essay',
      stem: 'Why was the lighthouse built there?',
      rubric: [
        { id: 'zqkind-reef', text: 'Names the reef of Gravensk', points: 2 },
        { id: 'zqkind-trade', text: 'Names the trade with Pellamar', points: 1 },
      ],
      model: 'Because of the reef of Gravensk.',
    },
    sentence: 'Gravensk and Pellamar prove the reason.',
  },
]

/**
 * Words that must not come before their time, long enough that no random token holds them by chance. Choices that a
 * learner reads anyway ('mercury', 'lit the lamp') are no secret.
 */
export const KIND_SECRETS = [
  ...[
    'Zelkovan',
    'Quillombra',
    '38.6251',
    '0.37519',
    'zorkmel',
    'Fardelune',
    'Ombrecast',
    'Tintarel',
    'Firstolin',
  ],
  ...['Gravensk', 'Pellamar'],
]
/** What never leaves the server: ids of a question's own, and names of fields that would tell. */
export const KIND_INTERNALS = ['zqkind-', 'keyIds', 'distractors', 'rubric', 'toleranceIn', 'whyWrong']

export interface PlantedKinds {
  quizId: string
  articleId: string
  shareCode: string
  order: string[]
  stems: { multi: string; gaps: string; numeric: string; matching: string; ordering: string; essay: string }
}

/** A quiz with each kind that is answered in several parts, for the member with this address. */
export async function plantKinds(
  server: WorkerServer,
  ownerEmail: string,
  mode: 'practice' | 'test',
): Promise<PlantedKinds> {
  const planted = await plant(server, ownerEmail, { title: 'Every kind', mode, questions: QUESTIONS })
  const stems = Object.fromEntries(QUESTIONS.map(({ content }) => [content.kind, content.stem]))
  return {
    ...planted,
    order: QUESTIONS.flatMap(({ content }) => content.items?.map(({ text }) => text) ?? []),
    stems: stems as PlantedKinds['stems'],
  }
}
