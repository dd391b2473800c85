import { tokenAt } from '@/lib/article/language/tree'
import type { Sentence, Token } from '@/lib/article/language/token'

/** What the text model of the appraisal sees of a sentence: its words, pairs of words, how it opens and ends, who does what to whom. Each once. */
export function signsOf(sentence: Sentence): Set<string> {
  const { tokens, root } = sentence
  const words = tokens.map(wordOf)
  const signs = new Set<string>()
  words.forEach((word, i) => {
    const token = tokens[i]!
    signs.add(`w ${word}`)
    signs.add(`t ${token.text.toLowerCase()}`)
    signs.add(`p ${words[i - 1] ?? '^'} ${word}`)
    signs.add(`x ${tokens[i - 2]?.xpos ?? '^'} ${tokens[i - 1]?.xpos ?? '^'} ${token.xpos}`)
    if (token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'VERB')
      signs.add(`e ${token.text.toLowerCase().slice(-4)}`)
    const head = token.head < 0 ? 'root' : wordOf(tokenAt(sentence, token.head))
    if (/^(?:det|case|nsubj|obj|nmod:poss|advmod|mark|aux|amod|cop)/.test(token.relation))
      signs.add(
        `r ${token.relation} ${word} ${/^(?:det|case|mark|aux)/.test(token.relation) ? tokenAt(sentence, Math.max(0, token.head)).upos : head}`,
      )
    if (token.relation !== 'punct') signs.add(`h ${token.relation} ${word}`)
  })
  for (const count of [1, 2, 3]) {
    signs.add(`o ${words.slice(0, count).join(' ')}`)
    signs.add(
      `u ${tokens
        .slice(0, count + 1)
        .map(({ upos }) => upos)
        .join(' ')}`,
    )
  }
  signs.add(`l ${words.slice(-3).join(' ')}`)
  if (root >= 0) signs.add(`v ${tokenAt(sentence, root).lemma} ${tokenAt(sentence, root).xpos}`)
  return signs
}

/** A word by its lemma; a name by what kind of thing it names, a figure as one. */
export function wordOf({ upos, lemma, kind }: Token): string {
  if (upos === 'PROPN') return `NAME-${kind ?? ''}`
  return upos === 'NUM' ? 'NUM' : lemma.toLowerCase()
}
