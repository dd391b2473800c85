import 'server-only'
import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Span } from '@/lib/core/span'
import {
  answerText,
  questionContentSchema,
  questionNotesSchema,
  type Evidence,
  type GeneratedQuestion,
  type QuestionContent,
  type QuestionNotes,
  type QuestionStatus,
} from '@/lib/question/question'
import type { Prisma } from './generated/client'
import { prisma, type Db } from './client'
import { linkImages } from './images'

/** A question with its current version, for its owner. */
export interface StoredQuestion {
  questionId: string
  versionId: string
  articleId: string | null
  status: QuestionStatus
  isStale: boolean
  content: QuestionContent
  /** Its evidence is what still stands word for word in the article's newest text, at its place there. */
  notes: QuestionNotes
  changes: EvidenceChange[]
}

/** A passage that a question rests on and that the article no longer has: the words then, and what stands in their place. */
export interface EvidenceChange extends Span {
  was: string
}

const storedNotesSchema = questionNotesSchema.omit({ evidence: true })

/** Two proposals with the same fingerprint ask the same: kind, stem and answer, whatever the case and spacing. */
export function fingerprint(content: QuestionContent): string {
  const words = [content.kind, content.stem, answerText(content)].map((part) =>
    part.toLowerCase().replace(/\s+/g, ' ').trim(),
  )
  return createHash('sha256').update(words.join('\n')).digest('base64url')
}

const currentVersion = {
  id: true,
  articleId: true,
  status: true,
  isStale: true,
  currentNumber: true,
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      id: true,
      content: true,
      notes: true,
      evidence: {
        orderBy: { position: 'asc' },
        select: {
          start: true,
          end: true,
          quote: true,
          places: {
            orderBy: { revision: { number: 'desc' } },
            take: 1,
            select: { start: true, end: true, isChanged: true },
          },
        },
      },
    },
  },
} as const satisfies Prisma.QuestionSelect

type Row = Prisma.QuestionGetPayload<{ select: typeof currentVersion }>

function toStored(row: Row): StoredQuestion {
  const version = row.versions[0]
  if (!version) throw new Error(`Question ${row.id} has no version.`)
  return {
    questionId: row.id,
    versionId: version.id,
    articleId: row.articleId,
    status: row.status,
    isStale: row.isStale,
    content: questionContentSchema.parse(version.content),
    notes: {
      ...storedNotesSchema.parse(version.notes),
      evidence: version.evidence.flatMap(({ quote, places: [place], start, end }) =>
        place?.isChanged ? [] : [{ start: place?.start ?? start, end: place?.end ?? end, quote }],
      ),
    },
    changes: version.evidence.flatMap(({ quote, places: [place] }) =>
      place?.isChanged ? [{ was: quote, start: place.start, end: place.end }] : [],
    ),
  }
}

/** What is written for one version of a question. */
export function versionRow(content: QuestionContent, notes: QuestionNotes) {
  const { evidence, ...rest } = notes
  return { content: content as Prisma.InputJsonObject, notes: rest as Prisma.InputJsonObject, evidence }
}

/**
 * Adds proposals to an article, after those already there: as candidates, or in reserve where they are less sure. A question proposed before,
 * whatever became of it, is passed over; but one in reserve that is sure by now becomes a candidate. Returns how many candidates there are more.
 */
export async function addCandidates(
  db: Db,
  input: { ownerId: string; articleId: string; revisionId: string; questions: GeneratedQuestion[] },
): Promise<number> {
  const proposals = new Map(input.questions.map((question) => [fingerprint(question.content), question]))
  const known = await db.question.findMany({
    where: { articleId: input.articleId, fingerprint: { in: [...proposals.keys()] } },
    select: { id: true, fingerprint: true, status: true },
  })
  const surer = known.filter(
    ({ status, fingerprint }) => status === 'reserve' && !proposals.get(fingerprint!)!.notes.isUnsure,
  )
  await db.question.updateMany({
    where: { id: { in: surer.map(({ id }) => id) } },
    data: { status: 'candidate' },
  })
  for (const { fingerprint } of known) proposals.delete(fingerprint!)
  const last = await db.question.aggregate({
    where: { articleId: input.articleId },
    _max: { position: true },
  })
  const first = (last._max.position ?? -1) + 1

  const rows = [...proposals].map(([print, question], index) => {
    const { evidence, ...version } = versionRow(question.content, question.notes)
    return {
      questionId: uuidv7(),
      versionId: uuidv7(),
      print,
      position: first + index,
      kind: question.content.kind,
      status: question.notes.isUnsure ? ('reserve' as const) : ('candidate' as const),
      version,
      evidence,
    }
  })
  await db.question.createMany({
    data: rows.map((row) => ({
      id: row.questionId,
      ownerId: input.ownerId,
      articleId: input.articleId,
      origin: 'generated',
      status: row.status,
      kind: row.kind,
      position: row.position,
      fingerprint: row.print,
    })),
  })
  await db.questionVersion.createMany({
    data: rows.map((row) => ({ id: row.versionId, questionId: row.questionId, number: 1, ...row.version })),
  })
  await db.evidence.createMany({
    data: rows.flatMap((row) =>
      row.evidence.map((span, position) => ({
        versionId: row.versionId,
        revisionId: input.revisionId,
        position,
        ...span,
      })),
    ),
  })
  return surer.length + rows.filter(({ status }) => status === 'candidate').length
}

/** An article's questions in desk order, for its owner. */
export async function listQuestions(
  ownerId: string,
  articleId: string,
  statuses: QuestionStatus[],
): Promise<StoredQuestion[]> {
  const rows = await prisma.question.findMany({
    where: { ownerId, articleId, status: { in: statuses } },
    orderBy: { position: 'asc' },
    select: currentVersion,
  })
  return rows.map(toStored)
}

/** A person's own question, or null. */
export async function findQuestion(
  ownerId: string,
  questionId: string,
  db: Db = prisma,
): Promise<StoredQuestion | null> {
  const row = await db.question.findFirst({ where: { id: questionId, ownerId }, select: currentVersion })
  return row && toStored(row)
}

/** Adds a version to a person's own question and makes it the current one. The old one stays for who was asked it. */
export async function addVersion(
  db: Db,
  input: { questionId: string; revisionId: string | null; content: QuestionContent; notes: QuestionNotes },
): Promise<void> {
  const question = await db.question.update({
    where: { id: input.questionId },
    data: { currentNumber: { increment: 1 }, kind: input.content.kind, isStale: false },
    select: { currentNumber: true, ownerId: true },
  })
  const { evidence, ...version } = versionRow(input.content, input.notes)
  const { id: versionId } = await db.questionVersion.create({
    data: { questionId: input.questionId, number: question.currentNumber, ...version },
    select: { id: true },
  })
  const { explanation } = input.notes
  await linkImages(db, { versionId, ownerId: question.ownerId, content: input.content, explanation })
  const { revisionId } = input
  if (revisionId === null) return
  await db.evidence.createMany({
    data: evidence.map((span: Evidence, position) => ({ versionId, revisionId, position, ...span })),
  })
}

/**
 * Locks a question until the transaction ends, so that of two changes the later sees the earlier. Its key stays free: whoever
 * makes a card of it meanwhile need not wait.
 */
export async function lockQuestion(db: Prisma.TransactionClient, questionId: string): Promise<void> {
  await db.$queryRaw`select 1 from "Question" where "id" = ${questionId}::uuid for no key update`
}
