const LEAD = /^From “[^“”]+”: (?=\S)/

/** What stands before a passage that does not say itself what it is about: 'From “Rhine”: '. The title has no such quotes. */
export const titleLead = (title: string): string => `From “${title}”: `

/** A text in two: the title that leads it, as in 'From “Rhine”', or null where none does; and the rest. */
export function splitTitleLead(text: string): { lead: string | null; rest: string } {
  const lead = LEAD.exec(text)?.[0]
  return lead ? { lead: lead.slice(0, -2), rest: text.slice(lead.length) } : { lead: null, rest: text }
}
