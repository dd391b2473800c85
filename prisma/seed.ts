import { recordAudit } from '@/lib/db/audit'
import { pool, prisma } from '@/lib/db/client'
import { demoAccounts, demoPassword } from '../scripts/demo-accounts.mjs'
import { seedLearner } from './seed-learner'
import { addPerson, erasePeople } from './seed-people'
import { seedTeacher } from './seed-teacher'

/**
 * Fills the demo through the same use cases that people use, once: what somebody changed in the demo afterwards stays
 * changed. A demo that was cut off in the making is made anew.
 */
const isWhole = (await prisma.auditEvent.count({ where: { action: 'demo-seeded' } })) > 0
if (!isWhole) {
  await erasePeople('@demo.versed')
  const [teacherAccount, learnerAccount] = demoAccounts
  const learner = await addPerson(learnerAccount, demoPassword)
  const teacher = await addPerson(teacherAccount, demoPassword)
  await seedTeacher(teacher, learner)
  await seedLearner(learner)
  await recordAudit(prisma, { actorId: null, action: 'demo-seeded' })
}

await prisma.$disconnect()
await pool.end()
// The thread that made the questions would otherwise keep the process.
process.exit(0)
