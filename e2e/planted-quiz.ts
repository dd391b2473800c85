import { randomUUID } from 'node:crypto'
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
  const [owner] = await server.query<{ id: string }>('select "id" from "User" where "email" = $1', [
    ownerEmail,
  ])
  if (!owner) throw new Error(`Nobody has the address ${ownerEmail}.`)
  const [articleId, revisionId, quizId] = [randomUUID(), randomUUID(), randomUUID()]
  const shareCode = randomUUID().replaceAll('-', '').slice(0, 12)
  const text = SENTENCES.join(' ')
  await server.query(
    `insert into "Article" ("id", "ownerId", "title", "origin", "updatedAt") values ($1, $2, 'The lighthouse', 'pasted', now())`,
    [articleId, owner.id],
  )
  await server.query(
    `insert into "ArticleRevision" ("id", "articleId", "number", "text", "blocks", "wordCount", "format", "sha256")
     values ($1, $2, 1, $3, $4, 12, 'txt', '')`,
    [
      revisionId,
      articleId,
      text,
      JSON.stringify([{ kind: 'paragraph', start: 0, end: text.length, furniture: null }]),
    ],
  )
  await server.query(
    `insert into "Quiz" ("id", "ownerId", "title", "status", "shareCode", "settings", "updatedAt")
     values ($1, $2, 'The lamp and the clock', 'open', $3, $4, now())`,
    [quizId, owner.id, shareCode, JSON.stringify({ mode })],
  )
  for (const [position, content] of contents.entries()) {
    const [questionId, versionId] = [randomUUID(), randomUUID()]
    const quote = SENTENCES[position]!
    const start = text.indexOf(quote)
    await server.query(
      `insert into "Question" ("id", "ownerId", "articleId", "status", "origin", "kind", "position")
       values ($1, $2, $3, 'accepted', 'written', $4, $5)`,
      [questionId, owner.id, articleId, content.kind, position],
    )
    const notes = {
      ...{ family: 'fact', attribution: null, modality: 'asserted', topic: null, difficulty: 0.5, score: 1 },
      explanation: null,
    }
    await server.query(
      'insert into "QuestionVersion" ("id", "questionId", "number", "content", "notes") values ($1, $2, 1, $3, $4)',
      [versionId, questionId, JSON.stringify(content), JSON.stringify(notes)],
    )
    await server.query(
      `insert into "Evidence" ("id", "versionId", "revisionId", "position", "start", "end", "quote")
       values ($1, $2, $3, 0, $4, $5, $6)`,
      [randomUUID(), versionId, revisionId, start, start + quote.length, quote],
    )
    await server.query(
      'insert into "QuizItem" ("id", "quizId", "questionId", "position") values ($1, $2, $3, $4)',
      [randomUUID(), quizId, questionId, position],
    )
  }
  return { quizId, articleId, shareCode, stems: STEMS, rightOption: 'The lens', rightWords: 'Jandoval' }
}
