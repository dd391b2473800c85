/** Marks as people read them: 7 and 7.5, never 7.000000001. */
export const formatMark = (mark: number): string => String(Math.round(mark * 100) / 100)

/** A share from 0 to 1 as whole percent: '73%'. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}%`
