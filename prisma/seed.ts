import { prisma, pool } from '@/lib/db/client'
import { demoAccounts, demoPassword } from '../scripts/demo-accounts.mjs'
import { addPerson } from './seed-people'
import { seedLearner } from './seed-learner'
import { seedTeacher } from './seed-teacher'

/**
 * Fills the demo through the same use cases that people use. Each account is made with its work or, where it is there
 * already, left as it is: whatever somebody changed in the demo stays changed.
 */
const [teacherAccount, learnerAccount] = demoAccounts

const learner = await addPerson(learnerAccount, demoPassword)
const teacher = await addPerson(teacherAccount, demoPassword)
if (teacher.isNew) await seedTeacher(teacher.actor, learner.actor)
if (learner.isNew) await seedLearner(learner.actor)

await prisma.$disconnect()
await pool.end()
// The thread that made the questions would otherwise keep the process.
process.exit(0)
