import { PEOPLE_NOUNS, UNIQUE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Sentence, Token } from '@/lib/article/language/token'
import { childrenOf, findChild, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'
import { GAP } from '../gap'
import { contentWords } from '../text-overlap'
import type { VerifyContext } from './verify-context'

/** A word that fits any gap, so that a cloze can be read as a sentence. */
const FILLER = 'Something'

/**
 * Faults that show when the finished stem is read again as a reader would: no sentence, verb forms that do not go together, a noun with
 * 'the' that only the article before it explains. Parsing costs more than all other rules: ask it last, of what is about to be shown.
 */
export function readingFault(question: Candidate, context: VerifyContext): string | null {
  const filled = question.stem.replace(GAP, /^\p{Lu}/u.test(question.answer) ? question.answer : FILLER)
  const doubled = /\b(\p{L}{2,}) \1\b/iu.exec(filled)?.[1]
  if (doubled !== undefined && !/^(?:had|that)$/i.test(doubled)) return 'doubled-word'
  const sentence = context.read(filled)
  if (sentence.root < 0) return 'not-a-sentence'
  if (question.kind === 'tf' || question.kind === 'cloze') {
    if (isCommand(sentence)) return 'not-a-sentence'
    if (/\b(?:of|in|on|at|to|for|from|with|by|as|and|or|but|the|an?),?\.$/i.test(filled)) return 'dangling'
  }
  if (isDoubledTense(sentence)) return 'verb-form'
  if (disagrees(sentence) || isPluralNamed(question)) return 'verb-agreement'
  if (asksWhatOfWho(question.stem)) return 'what-for-who'
  if (hasNobodyFor(sentence)) return 'whose-pronoun'
  return sentence.tokens.some((token) => isGiven(token, sentence, question, context)) ? 'which-one' : null
}

/** 'Place the cups onto a rack.': a verb in its plain form at the start, with nobody to do it. */
function isCommand(sentence: Sentence): boolean {
  const first = sentence.tokens[0]
  const root = tokenAt(sentence, sentence.root)
  if (!first || findChild(sentence, root.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return false
  return root.xpos === 'VB' || (first.index === root.index && /^(?:VB|VBP)$/.test(root.xpos))
}

/** 'What did they dug?': behind a 'do' that asks stands a verb in the past, and none in its plain form. By tags: few questions parse well. */
function isDoubledTense({ tokens }: Sentence): boolean {
  const asking = tokens.find((token) => token.lemma === 'do' && /^VB[DPZ]$/.test(token.xpos))
  const before = asking && tokens[asking.index - 1]
  if (!asking || (before && !/^(?:W|NN|CD|,)/.test(before.xpos))) return false
  const verbs = tokens.slice(asking.index + 1).filter((token) => /^VB/.test(token.xpos))
  const isPlain = (token: Token): boolean =>
    /^VBP?$/.test(token.xpos) || token.text.toLowerCase() === token.lemma
  return verbs.length > 0 && !verbs.some(isPlain) && /^VB[DN]$/.test(verbs[0]!.xpos)
}

const SINGULAR_VERB = /^(?:is|was|has|does)$/i
const PLURAL_VERB = /^(?:are|were|have|do)$/i

/** 'Which reefs has …': the finite auxiliary and a subject beside it differ in number. */
function disagrees(sentence: Sentence): boolean {
  return sentence.tokens.some((subject) => {
    if (!/^nsubj/.test(subject.relation) || !subject.isAgreed || subject.head < 0) return false
    const finite = childrenOf(sentence, subject.head).find((child) =>
      /^(?:aux|aux:pass|cop)$/.test(child.relation),
    )
    if (!finite?.isAgreed || childrenOf(sentence, subject.index).some((child) => child.relation === 'conj'))
      return false
    const isPlural = /^(?:NNS|NNPS)$/.test(subject.xpos)
    if (isPlural)
      return SINGULAR_VERB.test(finite.text) && subject.xpos === 'NNS' && !/ics$/.test(subject.lemma)
    return PLURAL_VERB.test(finite.text) && subject.xpos === 'NN' && isCounted(sentence, subject)
  })
}

/** True for 'a canal', 'this canal': one thing, by its determiner. */
const isCounted = (sentence: Sentence, noun: Token): boolean =>
  /^(?:an?|this|that|each|every)$/i.test(findChild(sentence, noun.index, 'det')?.text ?? '')

/** True for 'the uprising', 'each factor' where the article has told before which one it means, and the stem does not. */
function isGiven(
  token: Token,
  sentence: Sentence,
  question: Candidate,
  { sentences }: VerifyContext,
): boolean {
  if (token.upos !== 'NOUN' || UNIQUE_NOUNS.has(token.lemma)) return false
  const children = childrenOf(sentence, token.index)
  const determiner = children.find((child) => child.relation === 'det')
  if (!determiner || !/^(?:the|each|every|both|that|this)$/i.test(determiner.text)) return false
  if (determiner.index !== token.index - 1) return false
  if (
    children.some(
      (child) => !/^(?:det|case|punct|cc|conj|cop|nsubj|nsubj:pass|aux|advmod|mark)$/.test(child.relation),
    )
  )
    return false
  if (/^(?:of|that|which|who|whose|between)$/.test(textAt(sentence, token.index + 1))) return false
  if (isOneOfAStory(token, sentence)) return true
  const own = sentences.entryOf[question.claim.sentence.id] ?? 0
  return [...contentWords(token.text)].some((word) => (sentences.places.get(word)?.[0] ?? own) < own)
}

/** 'The massacre outraged the North': what did or suffered something once, with nothing but 'the' to tell which it was. */
function isOneOfAStory(token: Token, sentence: Sentence): boolean {
  if (!/^(?:nsubj|nsubj:pass|obj)$/.test(token.relation) || token.xpos !== 'NN' || token.head < 0)
    return false
  const verb = tokenAt(sentence, token.head)
  const finite = [verb, ...childrenOf(sentence, verb.index).filter((child) => /^aux/.test(child.relation))]
  return token.isAgreed && finite.some((word) => word.xpos === 'VBD')
}

/** 'After the death of his mother, he sailed west': a pronoun for a person, and no person beside it. */
function hasNobodyFor({ tokens }: Sentence): boolean {
  const isPronoun = (token: Token): boolean => /^(?:he|she|him|his|her|hers)$/i.test(token.text)
  const isPerson = (token: Token): boolean =>
    !isPronoun(token) &&
    (/^(?:who|whom|whose)$/i.test(token.text) ||
      (token.upos === 'PROPN' && token.kind === null) ||
      (/^(?:NOUN|PROPN)$/.test(token.upos) && token.kind === 'person'))
  return tokens.some(isPronoun) && !tokens.some(isPerson)
}

/** 'What is the richest areas?': the noun behind 'is' is the clause's own, and stands in the plural. */
function isPluralNamed({ stem, claim }: Candidate): boolean {
  if (!claim.isCopular || !/^(?:what|who) (?:is|was) /i.test(stem)) return false
  const complement = claim.units.find((unit) => unit.role === 'complement')?.phrase
  if (!complement) return false
  const head = tokenAt(claim.sentence, complement.head)
  return head.xpos === 'NNS' && stem.includes(head.text)
}

/** 'What is the president of …?': 'what' asks for the holder of a noun that only a person holds. */
function asksWhatOfWho(stem: string): boolean {
  const named =
    /^what (?:is|was|became|becomes) (?:an?|the) ((?:\p{L}+ )*?)(\p{L}+)(?= (?:of|in|who|that|to|for|ever|at)\b|\?)/iu.exec(
      stem,
    )
  return named !== null && PEOPLE_NOUNS.has(named[2]!.toLowerCase())
}
