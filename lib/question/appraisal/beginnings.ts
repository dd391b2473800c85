import { rememberedOf } from '@/lib/core/remembered'
import type { VerifyContext } from '../verify/verify-context'

/** Letters that a word is looked up by, at most. */
const MOST_LETTERS = 3

/** How many other words of a part of speech begin with these one to three letters in the article. */
export const countRivals = (upos: string, letters: string, context: VerifyContext): number =>
  Math.max(0, (beginningsOf(context).get(`${upos} ${letters.toLowerCase()}`)?.size ?? 1) - 1)

/** The article's lemmas by part of speech and first letters. */
const beginningsOf = rememberedOf(({ article }: VerifyContext): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { tokens } of article.sentences)
    for (const { upos, lemma, text } of tokens)
      for (let count = 1; count <= MOST_LETTERS; count++) {
        const beginning = `${upos} ${text.slice(0, count).toLowerCase()}`
        const lemmas = found.get(beginning)
        if (lemmas) lemmas.add(lemma)
        else found.set(beginning, new Set([lemma]))
      }
  return found
})
