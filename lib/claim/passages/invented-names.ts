import { isFirstName } from '@/lib/article/language/lexicon/names'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '../source-sentence'

/** What opens a thing made up to explain something: 'Suppose that Nordbank lends …'. */
const SUPPOSED =
  /(?:^|[,;:—–] )(?:now,? |let us |let['’]s |to begin,? )?(?:suppose|imagine|assume|pretend|say)(?: that)? \p{Lu}|\bconsider (?:this|the following|an?) (?:example|case|situation|scenario)|\bhypothetical\b/iu
/** 'A hypothetical bank called Nordbank' */
const SUPPOSED_TO_BE =
  /\b(?:hypothetical|fictional|fictitious|imaginary|made-up) (?:\p{L}+ ){1,3}(?:called|named) $/iu
/** 'Is eight years old', 'is a young man': who is told of so is nobody of history. */
const INTRODUCED =
  /^(?:is|has) (?:(?:an? )?(?:\p{L}+|\d+)[ -]years?[ -]old|an? (?:\p{L}+ )?(?:man|woman|boy|girl|student|teenager|child|mother|father|worker|employee|patient|customer))\b/iu
/** What scholars and poets of whom one name is known do in the present: 'Teresa writes that …'. */
const HELD =
  /^(?:argue|believe|call|claim|compare|consider|contend|criticize|define|describe|discuss|distinguish|emphasize|explain|express|hold|insist|maintain|note|observe|portray|present|propose|prove|refer|reject|report|say|see|show|state|stress|suggest|teach|think|treat|use|view|write)$/

/**
 * The names of persons and firms that an article makes up to explain something by: those of a sentence that supposes, and first names
 * without a surname that is told of in the present ('Jonas is eight years old').
 */
export function inventedNames(sentences: readonly SourceSentence[]): Set<string> {
  const surnamed = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token) =>
        token.upos === 'PROPN' &&
        (tokens[token.index + 1]?.upos === 'PROPN' || tokens[token.index - 1]?.upos === 'PROPN')
          ? [token.text]
          : [],
      ),
    ),
  )
  const invented = new Set([
    ...sentences.flatMap((sentence) => [
      ...supposed(sentence),
      ...calledSo(sentence),
      ...everyday(sentence, surnamed),
    ]),
    ...ofAnecdotes(sentences, surnamed),
  ])
  for (const sentence of sentences) for (const name of dealtWith(sentence, invented)) invented.add(name)
  return invented
}

/** Paragraphs next to each other in which an anecdote is told. */
const MOST_BLOCKS = 3

/** First names alone that are told of in one place only: 'Claire feared that Jay would end up like her brothers.' */
function ofAnecdotes(sentences: readonly SourceSentence[], surnamed: ReadonlySet<string>): string[] {
  const blocks = new Map<string, number[]>()
  for (const { tokens, block } of sentences)
    for (const { text, upos, kind } of tokens)
      if (upos === 'PROPN' && kind === 'person' && isFirstName(text) && !surnamed.has(text))
        blocks.set(text, [...(blocks.get(text) ?? []), block])
  return [...blocks].flatMap(([name, places]) =>
    places.length > 1 && Math.max(...places) - Math.min(...places) < MOST_BLOCKS ? [name] : [],
  )
}

/** The first word of the name behind 'a hypothetical bank called'; its other words may be those of any bank. */
const calledSo = ({ tokens, text, start }: SourceSentence): string[] =>
  tokens
    .filter((token) => token.upos === 'PROPN' && SUPPOSED_TO_BE.test(text.slice(0, token.start - start)))
    .map(({ text: name }) => name)

/** With whom somebody made up deals in the present: 'Nordbank lends $10 to Jonas.' */
function dealtWith(sentence: SourceSentence, invented: ReadonlySet<string>): string[] {
  const { tokens, root } = sentence
  if (root < 0 || tokenAt(sentence, root).xpos !== 'VBZ') return []
  const isBefore = tokens.some(({ text, index }) => index < root && index <= 1 && invented.has(text))
  if (!isBefore) return []
  return tokens
    .filter(
      ({ upos, index, kind, relation }) =>
        index > root &&
        upos === 'PROPN' &&
        tokens[index - 1]?.upos !== 'PROPN' &&
        (kind === 'person' || relation === 'nmod:poss'),
    )
    .map(({ text }) => text)
}

/** The subjects' names in a sentence that supposes. */
const supposed = (sentence: SourceSentence): string[] =>
  SUPPOSED.test(sentence.text)
    ? sentence.tokens
        .filter(
          ({ upos, kind, relation, text }) =>
            upos === 'PROPN' &&
            (/^nsubj/.test(relation) || kind === 'person') &&
            /^\p{Lu}\p{Ll}+$/u.test(text) &&
            !isGeographic(kind),
        )
        .map(({ text }) => text)
    : []

const isGeographic = (kind: string | null): boolean => kind === 'place' || kind === 'time' || kind === 'event'

function everyday(sentence: SourceSentence, surnamed: ReadonlySet<string>): string[] {
  if (sentence.root < 0) return []
  const root = tokenAt(sentence, sentence.root)
  const subject = childrenOf(sentence, sentence.root).find(({ relation }) => relation === 'nsubj')
  if (subject === undefined || subject.upos !== 'PROPN' || surnamed.has(subject.text)) return []
  const behind = sentence.text.slice(subject.end - sentence.start + 1)
  const isOfEveryday =
    (root.xpos === 'VBZ' && !HELD.test(root.lemma)) ||
    (/^(?:ADJ|VERB)$/.test(root.upos) && root.xpos !== 'VBN' && /^is\b/.test(behind))
  return (isOfEveryday && isFirstName(subject.text)) || INTRODUCED.test(behind) ? [subject.text] : []
}
