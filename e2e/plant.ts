import { randomUUID } from 'node:crypto'
import type { WorkerServer } from './worker-server'

interface Plan {
  title: string
  mode: 'practice' | 'test'
  /** Each with the sentence of the article that proves it. */
  questions: { content: { kind: string }; sentence: string }[]
}

/** Puts an article, kept questions on it and a shared quiz of them into the database, for the member with this address. */
export async function plant(
  server: WorkerServer,
  ownerEmail: string,
  { title, mode, questions }: Plan,
): Promise<{ quizId: string; articleId: string; shareCode: string }> {
  const [owner] = await server.query<{ id: string }>('select "id" from "User" where "email" = $1', [
    ownerEmail,
  ])
  if (!owner) throw new Error(`Nobody has the address ${ownerEmail}.`)
  const [articleId, revisionId, quizId] = [randomUUID(), randomUUID(), randomUUID()]
  const shareCode = randomUUID().replaceAll('-', '').slice(0, 12)
  const text = questions.map(({ sentence }) => sentence).join(' ')
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
     values ($1, $2, $3, 'open', $4, $5, now())`,
    [quizId, owner.id, title, shareCode, JSON.stringify({ mode })],
  )
  for (const [position, { content, sentence: quote }] of questions.entries()) {
    const [questionId, versionId] = [randomUUID(), randomUUID()]
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
  return { quizId, articleId, shareCode }
}
