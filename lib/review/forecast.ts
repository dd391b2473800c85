import type { CardSchedule } from './card'

export interface ForecastDay {
  /** Study day. */
  day: number
  /** Cards that come due on it; on the first day also all that are overdue. */
  dueCount: number
  /** New cards that the daily limit lets in. */
  newCount: number
}

/**
 * The cards that come due on each of the next `days` study days, from `today` on, as the cards stand now: what a review
 * on one of these days will add later is not in it.
 */
export function forecastDue(
  cards: readonly CardSchedule[],
  today: number,
  days: number,
  newPerDay: number,
): ForecastDay[] {
  const forecast = Array.from({ length: days }, (_, i) => ({ day: today + i, dueCount: 0, newCount: 0 }))
  let waitingNew = 0
  for (const card of cards) {
    if (card.state === 'new') waitingNew++
    else {
      const place = forecast[Math.max(0, card.dueDay - today)]
      if (place) place.dueCount++
    }
  }
  for (const place of forecast) {
    place.newCount = Math.min(newPerDay, waitingNew)
    waitingNew -= place.newCount
  }
  return forecast
}
