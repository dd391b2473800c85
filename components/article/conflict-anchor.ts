/** The id of the place in an article's text at which one side of a conflict stands; the same in both articles. */
export const conflictAnchor = (conflictId: string): string => `conflict-${conflictId}`
