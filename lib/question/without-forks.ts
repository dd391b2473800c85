import type { Candidate } from './candidate'

/** Those whose words nothing else asks with another answer: 'When does it happen?' of two sentences has two right answers, and nothing to choose from. */
export function withoutForks(candidates: readonly Candidate[]): Candidate[] {
  const answers = new Map<string, Set<string>>()
  const isOpen = ({ kind }: Candidate): boolean => kind === 'flashcard' || kind === 'short'
  for (const question of candidates.filter(isOpen)) {
    const known = answers.get(question.stem) ?? new Set()
    answers.set(question.stem, known.add(question.answer.toLowerCase()))
  }
  return candidates.filter((question) => !isOpen(question) || answers.get(question.stem)!.size === 1)
}
