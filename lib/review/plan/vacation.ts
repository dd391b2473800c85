/** A card in review that comes due while its learner is away. */
export interface AwayCard {
  cardId: string
  /** Study day of its last review. */
  reviewedOn: number
  dueDay: number
}

export interface Vacation {
  /** First and last study day without reviews. */
  from: number
  to: number
}

export interface PlannedCard {
  cardId: string
  plannedDay: number
}

/** So many days before and after are used, at first, for each day away: half of the work before, half after. */
const DAYS_AROUND_SHARE = 0.5

export const isAway = (vacation: Vacation, day: number): boolean => day >= vacation.from && day <= vacation.to

/**
 * How far a review on `day` is from when it is due, by the learner's own measure: the logarithm of what part of the interval
 * will have passed. 0 on time; a day early is much after three days and nothing after a hundred.
 */
function displacement({ reviewedOn, dueDay }: AwayCard, day: number): number {
  const interval = Math.max(1, dueDay - reviewedOn)
  return Math.abs(Math.log(Math.max(0.1, day - reviewedOn) / interval))
}

/**
 * New days for the cards that come due during a vacation, on days before it (from `today` on) and after it, none of them
 * away: the cards that bear it least stay closest to their own day, and no day grows beyond what spreading them evenly makes of it.
 * `loadOf` gives the reviews that are due on a day anyway. Cards that are not due during it are not in the result.
 */
export function planVacation(
  cards: readonly AwayCard[],
  vacation: Vacation,
  today: number,
  loadOf: (day: number) => number,
): PlannedCard[] {
  const due = cards.filter((card) => isAway(vacation, card.dueDay))
  if (due.length === 0 || vacation.to < today) return []
  const window = Math.max(2, Math.ceil((vacation.to - vacation.from + 1) * DAYS_AROUND_SHARE))
  const before = range(Math.max(today, vacation.from - window), vacation.from - 1)
  const days = [...before, ...range(vacation.to + 1, vacation.to + window)]
  const load = new Map(days.map((day) => [day, loadOf(day)]))
  const most = levelFor([...load.values()], due.length)
  const least = [...due].sort(
    (a, b) => a.dueDay - a.reviewedOn - (b.dueDay - b.reviewedOn) || (a.cardId < b.cardId ? -1 : 1),
  )
  return least.map((card) => {
    const open = days.filter((day) => load.get(day)! < most && day > card.reviewedOn)
    const choices = open.length > 0 ? open : days.filter((day) => day > vacation.to)
    const plannedDay = choices.reduce((best, day) =>
      displacement(card, day) < displacement(card, best) ? day : best,
    )
    load.set(plannedDay, load.get(plannedDay)! + 1)
    return { cardId: card.cardId, plannedDay }
  })
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** The height to which `count` more reviews fill these days when each is poured where least is: a whole number. */
function levelFor(loads: readonly number[], count: number): number {
  const room = (level: number) => loads.reduce((sum, load) => sum + Math.max(0, level - load), 0)
  let level = 1
  while (room(level) < count) level++
  return level
}
