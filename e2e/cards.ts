import { randomUUID } from 'node:crypto'
import type { Account } from './account'
import type { WorkerServer } from './worker-server'

interface CardQuestion {
  content: { kind: string; stem: string } & Record<string, unknown>
  /** What is typed, chosen or turned over. */
  answer: string
}

/** Three questions, one of each way to answer. Their answers are words that stand nowhere else. */
export const cardQuestions = {
  flashcard: {
    content: { kind: 'flashcard', stem: 'The lamp of the lighthouse', answer: 'A quendelite lamp' },
    answer: 'A quendelite lamp',
  },
  choice: {
    content: {
      kind: 'mcq',
      stem: 'Who wound the clock?',
      keyId: 'right',
      options: [
        { id: 'right', text: 'The keeper', whyWrong: null },
        { id: 'x', text: 'The mayor', whyWrong: 'The mayor is not zibbed with the clock.' },
        { id: 'y', text: 'A sailor', whyWrong: null },
      ],
    },
    answer: 'The keeper',
  },
  typed: {
    content: { kind: 'short', stem: 'Which stone was the tower built of?', answer: 'vorlite', accepted: [] },
    answer: 'vorlite',
  },
} as const satisfies Record<string, CardQuestion>

/** Words of the answers and explanations above that no page may hold before an answer was given. */
export const SECRETS = /quendelite|zibbed|vorlite|"right"/

/** Gives somebody an article of their own and a new card of each question, as if a quiz had been missed. */
export async function giveCards(
  server: Pick<WorkerServer, 'query'>,
  account: Pick<Account, 'email'>,
  questions: readonly CardQuestion[],
): Promise<void> {
  const [user] = await server.query<{ id: string }>('select "id" from "User" where "email" = $1', [
    account.email,
  ])
  const [articleId, revisionId] = [randomUUID(), randomUUID()]
  const text = questions.map((_, i) => `Sentence ${i} of the lighthouse.`).join(' ')
  await server.query(
    `insert into "Article" ("id", "ownerId", "title", "origin", "updatedAt") values ($1, $2, 'The lighthouse', 'pasted', now())`,
    [articleId, user!.id],
  )
  await server.query(
    `insert into "ArticleRevision" ("id", "articleId", "number", "text", "blocks", "wordCount", "format", "sha256")
      values ($1, $2, 1, $3, '[]', 5, 'txt', '')`,
    [revisionId, articleId, text],
  )
  for (const [i, { content }] of questions.entries()) {
    const [questionId, versionId] = [randomUUID(), randomUUID()]
    const quote = `Sentence ${i} of the lighthouse.`
    const start = text.indexOf(quote)
    const notes = { family: 'fact', attribution: null, modality: 'asserted', explanation: null, topic: null }
    await server.query(
      `insert into "Question" ("id", "ownerId", "articleId", "status", "origin", "kind")
        values ($1, $2, $3, 'accepted', 'written', $4)`,
      [questionId, user!.id, articleId, content.kind],
    )
    await server.query(
      'insert into "QuestionVersion" ("id", "questionId", "number", "content", "notes") values ($1, $2, 1, $3, $4)',
      [versionId, questionId, content, { ...notes, difficulty: 0.5, score: 1 }],
    )
    await server.query(
      `insert into "Evidence" ("id", "versionId", "revisionId", "position", "start", "end", "quote")
        values ($1, $2, $3, 0, $4, $5, $6)`,
      [randomUUID(), versionId, revisionId, start, start + quote.length, quote],
    )
    await server.query(
      `insert into "Card" ("id", "userId", "questionId", "source", "dueAt", "dueDay", "createdAt")
        values ($1, $2, $3, 'missed', now(), 0, now())`,
      [randomUUID(), user!.id, questionId],
    )
  }
}

/** Reviews of a person that count, and those that were undone. */
export async function countReviews(
  server: Pick<WorkerServer, 'query'>,
  account: Pick<Account, 'email'>,
): Promise<{ live: number; undone: number; cards: number }> {
  const [counts] = await server.query<{ live: number; undone: number; cards: number }>(
    `select (count(*) filter (where l."undoneAt" is null))::int as "live",
      (count(*) filter (where l."undoneAt" is not null))::int as "undone",
      (count(distinct l."cardId"))::int as "cards"
    from "ReviewLog" l join "User" u on u."id" = l."userId" where u."email" = $1`,
    [account.email],
  )
  return counts!
}
