/** A question of a practice, as far as its order goes. */
export interface Practised {
  position: number
  /** 0 (easy) to 1 (hard), as its text makes one expect. */
  difficulty: number
  /** When it was answered for the first time; null before. */
  answeredAt: Date | null
  isRight: boolean
}

/** How surely the next question should be answered right: hard enough to teach, easy enough to encourage. */
const WANTED = 0.75
/** How far one answer moves the estimate of what somebody can do. */
const STEP = 0.8

/**
 * The position of the question that a practice asks next, of those not answered yet: after misses an easier one, after right
 * answers a harder one, and of equals the first; null where all are answered. What somebody can do is estimated as in chess
 * (Elo, after Pelánek 2016), on a scale on which difficulties of 0 and 1 stand at −2 and 2.
 */
export function nextToPractise(questions: readonly Practised[]): number | null {
  const scaleOf = ({ difficulty }: Practised): number => (difficulty - 0.5) * 4
  const chance = (ability: number, question: Practised): number =>
    1 / (1 + Math.exp(scaleOf(question) - ability))
  const answered = questions
    .filter(({ answeredAt }) => answeredAt !== null)
    .sort((a, b) => a.answeredAt!.getTime() - b.answeredAt!.getTime())
  const ability = answered.reduce(
    (before, question) => before + STEP * (Number(question.isRight) - chance(before, question)),
    0,
  )
  const distance = (question: Practised): number => Math.abs(chance(ability, question) - WANTED)
  let next: Practised | null = null
  for (const question of questions) {
    if (question.answeredAt !== null) continue
    if (!next || distance(question) < distance(next)) next = question
  }
  return next?.position ?? null
}
