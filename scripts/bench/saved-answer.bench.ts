import { v7 as uuidv7 } from 'uuid'
import { pool, prisma } from '@/lib/db/client'
import { saveResponse } from '@/lib/db/save-response'
import { choiceQuestion, typedQuestion } from '@/lib/db/test-learner'
import { createPerson, createTestAttempt, createTestQuiz } from '@/lib/db/test-quiz'
import { plainSave } from './attempt/plain-save.mjs'
import { cpuMs, inTurn } from './rounds'

/**
 * What one saved answer costs below the web server: our one statement, against the same work as a plain transaction of
 * three statements by `pg`, and as an interactive transaction of Prisma.
 */
const ANSWERS = 300
const now = new Date()
const quiz = await createTestQuiz([choiceQuestion, typedQuestion])
const { userId } = await createPerson()
const attemptId = await createTestAttempt(userId, quiz.quizId, null)
let sequence = 0

const change = () => ({
  attemptId,
  userId,
  position: 1,
  value: { kind: 'text' as const, text: `answer ${sequence}` },
  isFlagged: false,
  sequence: ++sequence,
  operationId: uuidv7(),
  payloadHash: 'hash',
})

const repeat = (save: () => Promise<unknown>) => () =>
  cpuMs(async () => {
    for (let i = 0; i < ANSWERS; i++) await save()
  })

async function prismaTransaction(): Promise<void> {
  const { value, sequence, operationId, position } = change()
  await prisma.$transaction(async (db) => {
    await db.attempt.findFirst({
      where: { id: attemptId, userId },
      select: { status: true, deadlineAt: true },
    })
    await db.response.findUnique({
      where: { attemptId_position: { attemptId, position } },
      select: { sequence: true },
    })
    await db.response.update({
      where: { attemptId_position: { attemptId, position } },
      data: { value, sequence, operationId, savedAt: now },
    })
  })
}

await saveResponse(change(), now)
const found = await inTurn(5, {
  plain: repeat(() => plainSave(pool, change())),
  ours: repeat(() => saveResponse(change(), now)),
  prisma: repeat(prismaTransaction),
})
console.log(`processor time of ${ANSWERS} saved answers, as a ratio to plain pg with three statements`)
console.log(`ours, one statement      ${(found.ours / found.plain).toFixed(2)}`)
console.log(`Prisma, interactive      ${(found.prisma / found.plain).toFixed(2)}`)
await prisma.$disconnect()
await pool.end()
