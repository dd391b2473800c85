import 'server-only'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { wordKnowledge, type WordKnowledge } from '@/lib/quiz/word-knowledge'

let words: WordKnowledge | null = null

/** What graders ask about words: read once a process, when the first answer is graded. */
export function wordList(): WordKnowledge {
  words ??= wordKnowledge(loadLexicon())
  return words
}
