const LABEL = /^\s*([A-Z][\w'’-]*(?: [\w'’-]+){0,5}):\s+(?=[A-Z])/
const LONGEST_LABEL = 90

/** The label of a list item, whose words may go on in small letters ('Pollution: fertiliser …'); null if it has none. */
export const labelOfItem = (item: string): string | null =>
  /^([A-Z][\w'’-]*(?: [\w'’-]+){0,5}):\s+(?=\S)/.exec(item.slice(0, LONGEST_LABEL))?.[1] ?? null

/** The label that opens a list item or paragraph ('Energy Cooperation: The two …') and the offset behind it; null if it has none. */
export function labelAt(text: string, start: number, end: number): { label: string; end: number } | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
  return match ? { label: match[1]!, end: start + match[0].length } : null
}
