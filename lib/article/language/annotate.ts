import type { LanguageModel } from './language-model'
import { lemmaOf } from './lemma'
import { readWords } from './network/read-words'
import type { Sentence, Token } from './token'
import { tokenize } from './tokenize'
import { straighten } from './word-form'

/** An arc counts as trusted from this certainty on: see isAgreed of Token. */
const LEAST_CERTAINTY = 0.68

/** True if an arc that the network is this certain of (0 to 1) can be trusted. */
export const isTrusted = (certainty: number): boolean => certainty >= LEAST_CERTAINTY

/** The sentence that stands at [start, end) of the text, tagged and parsed, with the kinds of the things it names. */
export function annotateSentence(text: string, start: number, end: number, model: LanguageModel): Sentence {
  const raw = tokenize(text.slice(start, end), start)
  const words = raw.map((token) =>
    // An en dash between spaces does what an em dash does.
    straighten(token.text === '–' && /\s/.test(text.charAt(token.end)) ? '—' : token.text),
  )
  const reading = readWords(words, model)
  const children: number[][] = raw.map(() => [])
  const tokens = raw.map((token, index): Token => {
    const [upos = 'X', xpos = 'FW'] = model.tags[reading.tags[index]!]!.split('|')
    const head = reading.heads[index]!
    const isRoot = head === raw.length
    if (!isRoot) children[head]!.push(index)
    const entity = reading.entities[index]!
    return {
      index,
      text: token.text,
      start: token.start,
      end: token.end,
      upos,
      xpos,
      lemma: lemmaOf(words[index]!, upos, xpos, model.lemmas),
      head: isRoot ? -1 : head,
      relation: isRoot ? 'root' : model.labels[reading.labels[index]!]!,
      isAgreed: isTrusted(reading.certainty[index]!),
      kind: entity === 0 ? null : model.entities[entity]!,
      kindCertainty: reading.entityCertainty[index]!,
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

/**
 * A participle that heads the sentence with a subject and no auxiliary is a past tense, and is tagged as one: if what was taken for
 * the subject of a passive stands before and an object behind, it acts ('The quake destroyed 300 houses').
 */
function restorePast(tokens: Token[], children: readonly number[][]): void {
  const root = tokens.find((token) => token.head === -1)
  if (root?.xpos !== 'VBN') return
  const below = children[root.index]!.map((place) => tokens[place]!)
  if (below.some((child) => /^(?:aux|aux:pass|cop)$/.test(child.relation))) return
  const isActive = below.some((child) => child.relation === 'obj' && child.index > root.index)
  const subject = below.find(
    ({ relation, index }) => /^nsubj(?::pass)?$/.test(relation) && index < root.index,
  )
  if (!subject || (subject.relation === 'nsubj:pass' && !isActive)) return
  subject.relation = 'nsubj'
  root.xpos = 'VBD'
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
