import { z } from 'zod'

/**
 * How much of a usual day's reviews each weekday should hold, Monday first: 1 as any other, 0.5 half as many, 0 none where
 * that can be helped.
 */
export const easyDaysSchema = z.array(z.number().min(0).max(1)).length(7)
export type EasyDays = z.infer<typeof easyDaysSchema>

export const NO_EASY_DAYS: EasyDays = [1, 1, 1, 1, 1, 1, 1]

/** The weekday of a study day: 0 Monday to 6 Sunday. Day 0, 1970-01-01, was a Thursday (3). */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** How much of a usual day's reviews this study day should hold, 0 to 1; 1 where `easyDays` says nothing of it. */
export const shareOfDay = (easyDays: EasyDays, day: number): number => easyDays[weekdayOf(day)] ?? 1

/** A day without reviews is not chosen before every other is full many times over. */
const SHARE_MIN = 1e-4

/** How full a study day of so many reviews would be with one more, for what it should hold: 1 for the first of a usual day. */
export const fullness = (reviewCount: number, easyDays: EasyDays, day: number): number =>
  (reviewCount + 1) / Math.max(shareOfDay(easyDays, day), SHARE_MIN)
