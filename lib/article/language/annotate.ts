import type { LanguageModel } from './language-model'
import { lemmaOf } from './lemma'
import { chosenTree, readWords } from './second-look'
import { tagWords } from './tagger'
import type { Sentence, Token } from './token'
import { tokenize } from './tokenize'
import { straighten } from './word-form'

/**
 * The sentence that stands at [start, end) of the text, tagged and parsed in both directions. The tree is the one with
 * fewer faults, the forward parser's if both are alike; `isAgreed` marks the arcs that the other parser confirms.
 */
export function annotateSentence(text: string, start: number, end: number, model: LanguageModel): Sentence {
  const raw = tokenize(text.slice(start, end), start)
  const words = raw.map((token) => straighten(token.text))
  const firstTags = tagWords(words, model.tagger).map((tag) => model.tags[tag] ?? 'X|FW')
  const reading = readWords(words, firstTags, model)
  const { tags, forward, backward } = reading
  const tree = chosenTree(reading, model)
  const children: number[][] = raw.map(() => [])
  const tokens = raw.map((token, index): Token => {
    const [upos = 'X', xpos = 'FW'] = tags[index]!.split('|')
    const head = tree.heads[index]!
    const isRoot = head === raw.length
    if (!isRoot) children[head]!.push(index)
    return {
      index,
      text: token.text,
      start: token.start,
      end: token.end,
      upos,
      xpos,
      lemma: lemmaOf(words[index]!, upos, xpos, model.lemmas),
      head: isRoot ? -1 : head,
      relation: isRoot ? 'root' : model.labels[tree.labels[index]!]!,
      isAgreed:
        forward.heads[index] === backward.heads[index] && forward.labels[index] === backward.labels[index],
      hasSpaceAfter: /\s/.test(text.charAt(token.end)),
    }
  })
  restorePast(tokens, children)
  for (const token of tokens) correctTense(token, model)
  const counted = tokens.filter((token) => token.upos !== 'PUNCT')
  return {
    start,
    end,
    text: text.slice(start, end),
    tokens,
    children,
    root: tokens.findIndex((token) => token.head === -1),
    agreement: counted.filter((token) => token.isAgreed).length / Math.max(1, counted.length),
  }
}

/** A participle that heads the sentence with a subject and no auxiliary is a past tense: it is tagged as one. */
function restorePast(tokens: Token[], children: readonly number[][]): void {
  const root = tokens.find((token) => token.head === -1)
  if (root?.xpos !== 'VBN') return
  const below = children[root.index]!.map((place) => tokens[place]!)
  const hasSubject = below.some((child) => child.relation === 'nsubj' && child.index < root.index)
  if (hasSubject && !below.some((child) => /^(?:aux|aux:pass|cop)$/.test(child.relation))) root.xpos = 'VBD'
}

/** A 'present' that only exists as a past tense ('dug', 'founded') is one. */
function correctTense(token: Token, model: LanguageModel): void {
  if (token.xpos !== 'VBP' || token.upos !== 'VERB') return
  const past = model.lemmas.get(`VERB VBD ${token.text.toLowerCase()}`)
  const isPast = past !== undefined ? past !== token.text.toLowerCase() : /[^e]ed$/.test(token.text)
  if (!isPast) return
  token.xpos = 'VBD'
  token.lemma = lemmaOf(token.text, token.upos, token.xpos, model.lemmas)
}
