import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '@/lib/core/actor'
import type { QuestionContent } from '@/lib/question/question'
import { addCards } from './cards'
import { prisma } from './client'

/** Stands in the article only, and in no question: seen before an answer, it was let out too early. */
export const SECRET_SENTENCE = 'The lighthouse keeper Orsolya wound the clock at nine.'
const OTHER_SENTENCE = 'A second lamp was lit in the winter of 1911.'

export const choiceQuestion: QuestionContent = {
  kind: 'mcq',
  stem: 'Who wound the clock?',
  options: [
    { id: 'key', text: 'Orsolya', whyWrong: null },
    { id: 'b', text: 'The harbour master', whyWrong: 'He is not named with the clock.' },
    { id: 'c', text: 'A sailor', whyWrong: null },
    { id: 'd', text: 'Nobody', whyWrong: null },
  ],
  keyId: 'key',
}
export const typedQuestion: QuestionContent = {
  kind: 'short',
  stem: 'When was the second lamp lit?',
  answer: 'the winter of 1911',
  accepted: ['1911', 'winter 1911'],
}
export const flashcard: QuestionContent = {
  kind: 'flashcard',
  stem: 'The clock of the lighthouse',
  answer: 'wound at nine',
}

export interface TestLearner {
  actor: Actor
  articleId: string
  cardIds: string[]
}

/** A learner of their own with an article and a card, made at `since`, of each of these questions. For tests. */
export async function createLearner(
  contents: readonly QuestionContent[],
  since: Date,
  settings: { timeZone?: string; newPerDay?: number; reviewsPerDay?: number } = {},
): Promise<TestLearner> {
  const user = await prisma.user.create({ data: { kind: 'member', name: 'Test learner', ...settings } })
  const text = `${SECRET_SENTENCE} ${OTHER_SENTENCE}`
  const article = await prisma.article.create({
    data: {
      ownerId: user.id,
      title: 'The lighthouse',
      origin: 'pasted',
      revisions: { create: { number: 1, text, blocks: [], wordCount: 18, format: 'txt', sha256: '' } },
    },
    include: { revisions: true },
  })
  const questionIds: string[] = []
  for (const content of contents) {
    const quote = content.kind === 'mcq' || content.kind === 'flashcard' ? SECRET_SENTENCE : OTHER_SENTENCE
    const start = text.indexOf(quote)
    const evidence = {
      revisionId: article.revisions[0]!.id,
      position: 0,
      start,
      end: start + quote.length,
      quote,
    }
    const notes = { family: 'fact', attribution: null, modality: 'asserted', explanation: null, topic: null }
    const { id } = await prisma.question.create({
      data: {
        ownerId: user.id,
        articleId: article.id,
        status: 'accepted',
        origin: 'written',
        kind: content.kind,
        versions: {
          create: {
            number: 1,
            content,
            notes: { ...notes, difficulty: 0.5, score: 1 },
            evidence: { create: evidence },
          },
        },
      },
    })
    questionIds.push(id)
  }
  const actor: Actor = {
    userId: user.id,
    sessionId: uuidv7(),
    kind: 'member',
    name: user.name,
    email: null,
    purpose: 'learn',
    timeZone: user.timeZone,
    dayStartHour: user.dayStartHour,
  }
  await addCards(prisma, { userId: user.id, questionIds, source: 'added', now: since, dayStart: actor })
  const cards = await prisma.card.findMany({ where: { userId: user.id } })
  const cardIds = questionIds.map((id) => cards.find((card) => card.questionId === id)!.id)
  return { actor, articleId: article.id, cardIds }
}

export const ago = (days: number): Date => new Date(Date.now() - days * 86_400_000)

/** A request as a browser makes it for the card as it is now, answered `daysAgo`; `given` replaces what is to differ. */
export async function makeRequest(cardId: string, given: object = {}, daysAgo = 0) {
  const card = await prisma.card.findUniqueOrThrow({ where: { id: cardId } })
  return {
    operationId: uuidv7(),
    cardId,
    cardVersion: card.version,
    questionNumber: 1,
    value: { kind: 'text', text: '1911' },
    answeredAt: ago(daysAgo),
    sentAt: new Date(),
    ...given,
  }
}
