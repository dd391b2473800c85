import { lemmaKey, ruleLemma } from '../../lib/article/language/lemma'
import type { TreebankSentence } from './conllu'

/** The lemmas that the rules get wrong, by the treebanks' most frequent reading of each form. */
export function irregularLemmas(sentences: readonly TreebankSentence[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const [upos, xpos] = sentence.tags[i]!.split('|') as [string, string]
      if (!/^(?:VERB|AUX|NOUN|ADJ|ADV)$/.test(upos) || !/^['’]?[a-zA-Z'’-]+$/.test(word)) return
      const key = lemmaKey(word.replace(/’/g, "'"), upos, xpos)
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen)
      const lemma = sentence.lemmas[i]!.toLowerCase()
      seen.set(lemma, (seen.get(lemma) ?? 0) + 1)
    })
  }
  const irregular: Record<string, string> = {}
  for (const [key, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [upos, xpos, form] = key.split(' ') as [string, string, string]
    const [lemma] = [...seen].sort((a, b) => b[1] - a[1])[0]!
    if (ruleLemma(form, upos, xpos) !== lemma) irregular[key] = lemma
  }
  return irregular
}
