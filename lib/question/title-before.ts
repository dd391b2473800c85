import type { Lead } from '@/lib/claim/passages/lead'
import type { Candidate } from './candidate'

/** Families whose stems have few words of their own, and none of the article's around them. */
const SHORT_OF_CONTEXT = /^(?:definition|fact|position|reason|contrast|list|matching|sequence)$/

/**
 * The question with its article's title before it, if its stem names nothing of that: 'What is rehearsal?' asks something else of an actor than of
 * whoever reads on memory. Questions on a passage have their title already where they need it.
 */
export function withTitleBefore(question: Candidate, lead: Lead | null): Candidate {
  const { family, passage, stem } = question
  if (lead === null || passage !== null || !SHORT_OF_CONTEXT.test(family) || stem.startsWith('From “'))
    return question
  return namesAny(stem, lead) || givesAway(question, lead)
    ? question
    : { ...question, stem: lead.text + stem }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const namesAny = (text: string, { words }: Lead): boolean =>
  wordsOf(text).some((word) => words.has(word) || words.has(word.replace(/s$/, '')))

/** 'From “Mercantilism”: Who believed …?' with the mercantilists for an answer. */
const givesAway = ({ answer }: Candidate, { words }: Lead): boolean => {
  const told = wordsOf(answer)
  return told.length <= 3 && told.some((word) => words.has(word) || words.has(word.replace(/s$/, '')))
}
