import { v4 as uuidv4 } from 'uuid'
import { actAs } from '@/lib/auth/actor'
import type { Actor } from '@/lib/core/actor'
import { seededRandom } from '@/lib/core/random'
import { prisma } from '@/lib/db/client'
import { listQuestions } from '@/lib/db/questions'
import { proseWords } from '@/lib/question/prose/prose-words'
import { createQuiz } from '@/lib/server/create-quiz'
import { arrangeQuestions, shareQuiz, showQuizToEdit } from '@/lib/server/edit-quiz'
import { saveResponse } from '@/lib/server/save-response'
import { demoArticles } from '@/lib/server/samples'
import { showAttempt } from '@/lib/server/show-attempt'
import { startAttempt } from '@/lib/server/start-attempt'
import { submitAttempt } from '@/lib/server/submit-attempt'
import { answerTo } from './seed-answers'
import { bringSample, bringSampleAndKeepAll } from './seed-articles'
import { addPerson } from './seed-people'
import { writeReefQuestions } from './seed-questions'

/** Who has taken the demo's quiz, and how much of it they know: 0 to 1. */
const STUDENTS: [name: string, knows: number][] = [
  ['Amina Diallo', 0.95],
  ['Bilal Khan', 0.8],
  ['Chen Wei', 0.75],
  ['Dora Novak', 0.6],
  ['Emeka Obi', 0.5],
  ['Freya Lund', 0.35],
]

/** The first article waits at the desk; the quiz is about the second; the other two are kept. */
const TO_DECIDE = 'khan-in-moscow-the-day'
const QUIZ_ARTICLE = 'coral-reefs'

/** Four articles, a quiz that a class has taken, and an assignment of it to the learner. */
export async function seedTeacher(teacher: Actor, learner: Actor): Promise<void> {
  const quizId = await actAs(teacher, async () => {
    let quizArticleId = ''
    for (const { id } of demoArticles) {
      const articleId = id === TO_DECIDE ? await bringSample(id) : await bringSampleAndKeepAll(id)
      if (id === QUIZ_ARTICLE) quizArticleId = articleId
    }
    const quizId = await createQuiz({
      articleId: quizArticleId,
      count: 8,
      title: 'Why coral reefs turn white',
      mode: 'test',
    })
    const chosen = (await showQuizToEdit(quizId)).questions.map(({ questionId }) => questionId)
    await arrangeQuestions(quizId, [...chosen, ...(await writeReefQuestions(quizArticleId))])
    await shareQuiz(quizId, true)
    return quizId
  })

  const classroom = await prisma.classroom.create({ data: { ownerId: teacher.userId, name: 'Biology, 10b' } })
  const join = async (userId: string): Promise<void> =>
    void (await prisma.membership.create({ data: { classroomId: classroom.id, userId, role: 'student' } }))
  await prisma.assignment.create({ data: { classroomId: classroom.id, quizId } })
  await join(learner.userId)
  for (const [name, knows] of STUDENTS) {
    const email = `${name.toLowerCase().replace(' ', '.')}@demo.versed`
    const actor = await addPerson({ email, name, purpose: 'learn' }, null)
    await join(actor.userId)
    await actAs(actor, () => takeQuiz(quizId, teacher.userId, name, knows))
  }
}

/** One attempt of the caller from the first question to handing in, knowing a share of the answers. */
async function takeQuiz(quizId: string, ownerId: string, seed: string, knows: number): Promise<void> {
  const random = seededRandom(seed)
  const attemptId = await startAttempt(quizId)
  const { questions } = await showAttempt(attemptId)
  const asked = await findContents(ownerId)
  for (const question of questions) {
    const stem = proseWords(question.stem)
    const content = asked.get(stem)
    if (!content) throw new Error(`The demo does not know the question “${stem}”.`)
    // A harder question (by our estimate) is known by fewer.
    const isKnown = random() < knows * (1.15 - content.difficulty / 2)
    await saveResponse(attemptId, {
      position: question.position,
      value: answerTo(question, content.content, isKnown, random),
      isFlagged: false,
      sequence: 1,
      operationId: uuidv4(),
    })
  }
  await submitAttempt(attemptId)
}

/** The owner's kept questions by their stems, with the answers that students do not see. */
async function findContents(ownerId: string) {
  const articles = await prisma.article.findMany({ where: { ownerId }, select: { id: true } })
  const questions = (
    await Promise.all(articles.map(({ id }) => listQuestions(ownerId, id, ['accepted'])))
  ).flat()
  return new Map(
    questions.map(({ content, notes }) => [content.stem, { content, difficulty: notes.difficulty }]),
  )
}
