/** The password of both demo accounts. They exist only on the built-in database, which listens to this machine alone. */
export const demoPassword = 'read-and-remember'

/** Who can sign in to the demo: made by prisma/seed.ts, printed by `npm start`. */
export const demoAccounts = /** @type {const} */ ([
  { email: 'teacher@demo.versed', name: 'Tilda Teacher', purpose: 'teach' },
  { email: 'learner@demo.versed', name: 'Leo Learner', purpose: 'learn' },
])
