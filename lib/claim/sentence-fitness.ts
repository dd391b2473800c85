import { isChatSentence } from '@/lib/article/chat'
import type { Sentence } from '@/lib/article/language/token'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { hidesUnit } from './mask-asides'
import type { Unfitness } from './source-sentence'

/** Longer sentences are not even parsed. */
const LONGEST = 420
const MOST_TOKENS = 50
const FEWEST_TOKENS = 6

const TALK =
  /\b(?:gonna|you know|you could say|to put it mildly|as mentioned|in this (?:article|post|blog|chapter|section|guide|lesson)|this (?:article|post|blog|chapter|guide)|see (?:figure|table|chapter|section|the chapter)|(?:figure|table) \d|remember,|first off|nitty-gritty|elephant in the room|picture this|click here|subscribe|read more|as we (?:will|shall|saw|have))\b/i
const ADDRESSED = /^(?:I|we|you)$/i
const HYPOTHETICAL =
  /^(?:suppose|imagine|consider|say,|for example, if|if you|assume|let|should|had (?:the|it|he|she|they|\p{Lu})|were (?:the|it|he|she|they))\b/iu
const CAPTION =
  /\b(?:pictured|shown (?:here|above|below)|photo(?:graph)? (?:by|of)|image credit|courtesy of|this (?:map|photo|image|figure|table|graph|chart))\b/i

/** 'President Obama walks away from the lectern …, June 16, 2016': what is seen on a picture. */
const SEEN =
  /^(?:\p{Lu}\S* ){1,6}(?:walks?|speaks?|stands?|poses?|looks?|waves?|smiles?|sits?|shakes? hands|listens?|addresses|arrives?)\b.*\b(?:19|20)\d\d\b/u
/** Who wrote the text, told below it. */
const AUTHOR =
  /^\p{Lu}\S+(?: \p{Lu}\S+){1,3} is (?:an? )?(?:assistant|associate|adjunct|full|emeritus)?\s?(?:professor|lecturer|columnist|journalist|contributor|freelance|staff writer)\b/iu

/**
 * Why a sentence is unfit by its letters alone, before any parsing; null if it may be fit. `plain` is the sentence without what stands in
 * brackets.
 */
export function unfitByText(text: string, plain = text): Unfitness | null {
  if (plain.replace(/ {2,}/g, ' ').length > LONGEST) return 'too-long'
  if (/\?["”’)]*$/.test(text)) return 'question'
  if (/!["”’)]*$/.test(text)) return 'exclamation'
  if (/^["“‘']/.test(text) && /["”’']$/.test(text)) return 'quotation'
  if (!/[.]["”’)\]]*$/.test(text)) return 'unfinished'
  if ((text.match(/["“”]/g)?.length ?? 0) % 2 === 1) return 'quotation'
  if (isChatSentence(text) || TALK.test(plain)) return 'chat'
  if (HYPOTHETICAL.test(text)) return 'hypothetical'
  if (CAPTION.test(text) || SEEN.test(text) || AUTHOR.test(text)) return 'caption'
  if (hidesUnit(text)) return 'not-prose'
  const letters = plain.match(/\p{L}/gu)?.length ?? 0
  const capitals = plain.match(/\p{Lu}/gu)?.length ?? 0
  if (letters < plain.replace(/\s+/g, ' ').length * 0.6 || capitals > letters * 0.5) return 'not-prose'
  return null
}

/** Why a parsed sentence is unfit: it must be a statement with a finite verb and a subject of its own. */
export function unfitByTree(sentence: Sentence): Unfitness | null {
  const { tokens, root } = sentence
  if (tokens.length < FEWEST_TOKENS) return 'too-short'
  if (tokens.length > MOST_TOKENS) return 'too-long'
  if (root < 0) return 'fragment'
  const head = tokenAt(sentence, root)
  const below = childrenOf(sentence, root)
  const isVerbal =
    head.upos === 'VERB' || head.upos === 'AUX' || below.some((child) => child.relation === 'cop')
  const hasSubject = below.some((child) => /^(?:nsubj|csubj|expl)/.test(child.relation))
  if (!isVerbal || !hasSubject) return 'fragment'
  return below.some((child) => /^nsubj/.test(child.relation) && ADDRESSED.test(child.text)) ? 'address' : null
}
