import { hangsIn, tokenAt } from '@/lib/article/language/tree'
import { appraise, ratedSpans } from './appraisal/appraise'
import type { AnswerType, Candidate } from './candidate'
import { GAP, isLettered } from './gap'
import { isPlainStatement } from './families/truth/plain-statement'
import { isTelling } from './families/truth/telling-statement'
import { nearnessFeatures } from './rank-nearness'
import { placeFeatures } from './rank-place'
import { articleFeatures } from './rank-article'
import { rivalFeatures } from './rank-rivals'
import { contentWords } from './text-overlap'
import { countHolding } from './verify/sentence-index'
import type { VerifyContext } from './verify/verify-context'
import { wordingFeatures, type Features } from './rank-wording'

const ANSWER_GROUP: Partial<Record<AnswerType, string>> = {
  person: 'name',
  organisation: 'name',
  country: 'name',
  place: 'name',
  name: 'name',
  people: 'people',
  group: 'people',
  year: 'time',
  date: 'time',
  duration: 'amount',
  percent: 'amount',
  money: 'amount',
  number: 'amount',
}

/**
 * What the ranker knows of a candidate, by name: about 0 to 1 each, 0 where it does not apply. What it is made as, what its claim, its
 * tree and its references promise, how stem and answer are worded, and how special their words are in the article. `isCounted` is false for stems as they were judged before letters beside a gap were counted.
 */
export function rankFeatures(question: Candidate, context: VerifyContext, isCounted: boolean): Features {
  const { kind, family, claim, answer, answerType } = question
  const kindName = kind === 'tf' ? `tf-${answer.toLowerCase()}` : kind
  return {
    [`kind ${kindName}`]: 1,
    [`family ${family}`]: 1,
    [`${kindName} of ${family}`]: 1,
    [`${kindName === 'tf-false' ? 'changed' : 'of'} ${answerType}`]: 1,
    [`answer ${kind === 'tf' ? 'truth' : (ANSWER_GROUP[answerType] ?? answerType)}`]: 1,
    prior: question.prior,
    centrality: claim.score,
    ...treeFeatures(question),
    ...sharedFeatures(question, context),
    ...placeFeatures(question, context),
    ...wordingFeatures(question.stem.replace(GAP, 'X')),
    ...needFeatures(question, context),
    ...appraised(question, context),
    ...nearnessFeatures(question, context),
    ...rivalFeatures(question, context, isCounted),
    ...articleFeatures(context),
    ...(kind === 'tf'
      ? statementFeatures(question, context)
      : { ...answerFeatures(question), ...gapFeatures(question, context) }),
  }
}

/** Whether the sentence needs the title or others before it to be understood. */
function needFeatures({ passage, claim }: Candidate, { article }: VerifyContext): Features {
  const shown = passage ?? article.passages.get(claim.sentence.id) ?? null
  return {
    'needs title': Number((shown?.lead ?? null) !== null),
    'needs sentences': ((shown?.sentences.length ?? 1) - 1) / 2,
  }
}

/** What has been learned of the sentence and of the words that are asked for. */
function appraised({ claim, passage, kind, answerPlaces }: Candidate, context: VerifyContext): Features {
  const { sentence } = claim
  if (sentence.tokens.length === 0) return {}
  const { stands, nearly, worth, central } = appraise(sentence, context)
  const first = passage?.sentences[0] ?? sentence
  const spans = kind === 'tf' ? [] : ratedSpans(sentence, context)
  const own = spans.find(
    ({ places }) =>
      places.length === answerPlaces.length && places.every((place, i) => place === answerPlaces[i]),
  )
  return {
    stands,
    nearly,
    worth,
    central,
    'stands and worth': stands * worth,
    'first stands': first === sentence ? stands : appraise(first, context).stands,
    key: own?.key ?? 0,
    'key is best': own === undefined ? 0 : own.key / Math.max(spans[0]!.key, 0.01),
    'key unknown': Number(own === undefined),
  }
}

/** How a statement is worded, and what was done to make it false. */
function statementFeatures(
  { passage, claim, edit, answerPlaces }: Candidate,
  context: VerifyContext,
): Features {
  const { sentence } = claim
  const place = answerPlaces[0]
  const changed = place === undefined ? null : tokenAt(sentence, place)
  const own =
    place === undefined
      ? undefined
      : ratedSpans(sentence, context).find(({ places }) => places.includes(place))
  return {
    'plain statement': Number(passage !== null && isPlainStatement(passage)),
    'telling statement': Number(isTelling(sentence)),
    ...(edit === null ? {} : { [`edit ${edit}`]: 1, 'false stands': appraise(sentence, context).stands }),
    ...(changed === null
      ? {}
      : {
          'changed root': Number(changed.index === sentence.root),
          'changed beside root': Number(changed.head === sentence.root),
          'changed in row': Number(changed.relation === 'conj'),
          'changed place': changed.index / sentence.tokens.length,
          'changed is agreed': Number(changed.isAgreed),
          'changed key': own?.key ?? 0,
        }),
  }
}

/** Where in the sentence the answer stands, and how much the article makes of it. */
function gapFeatures(question: Candidate, { sentences }: VerifyContext): Features {
  const { answer, answerPlaces, stem } = question
  const { sentence } = question.claim
  const own = new Set(answerPlaces)
  const top = answerPlaces.find((place) => !own.has(tokenAt(sentence, place).head))
  const relation = top === undefined ? '' : tokenAt(sentence, top).relation
  const words = contentWords(answer)
  const topic = contentWords(sentence.topic ?? '')
  return {
    'answer letters': Math.min(1, answer.length / 30),
    'answer told elsewhere': words.size === 0 ? 0 : Math.min(1, (countHolding(sentences, words) - 1) / 6),
    'answer in heading': Number([...words].some((word) => topic.has(word))),
    'answer is subject': Number(/^nsubj/.test(relation)),
    'answer is object': Number(/^i?obj$/.test(relation)),
    'answer is beside': Number(/^(?:obl|nmod)/.test(relation)),
    'answer is joined': Number(relation === 'conj'),
    'answer in aside': Number(top !== undefined && hangsIn(sentence, top, ASIDE)),
    'answer place': top === undefined ? 0 : top / sentence.tokens.length,
    lettered: Number(isLettered(stem)),
  }
}

const ASIDE = /^(?:acl:relcl|appos|parataxis|advcl|dep|list|ccomp)$/

/** How sure the reading of the sentence is, and how much had to be done to it. */
function treeFeatures(question: Candidate): Features {
  const { claim } = question
  const { sentence, references } = claim
  const places = question.answerPlaces
  const agreed = places.filter((place) => tokenAt(sentence, place).isAgreed).length
  return {
    confidence: claim.confidence,
    agreement: sentence.agreement,
    'answer agreed': places.length === 0 ? 1 : agreed / places.length,
    'references replaced': Math.min(1, references.edits.filter((edit) => edit.text !== '').length / 3),
    'references open': Math.min(1, references.unresolved.size / 3),
    'pronouns kept': Math.min(1, references.needs.size / 2),
    attributed: Number(claim.attribution !== null),
    negated: Number(claim.isNegated),
    passive: Number(claim.isPassive),
    copular: Number(claim.isCopular),
    'not main clause': Number(claim.predicate !== sentence.root),
    'fronted units': Math.min(1, claim.units.filter((unit) => unit.isFronted).length / 2),
    'sentence length': Math.min(1, sentence.tokens.length / 50),
    'list item': Number(sentence.blockKind === 'list-item'),
  }
}

/** How stem and answer lie in the article: what of the sentence they use, how rare their words are. */
function sharedFeatures(question: Candidate, { sentences, title }: VerifyContext): Features {
  const stem = contentWords(question.stem.replace(GAP, ' '))
  const answer = question.kind === 'tf' ? new Set<string>() : contentWords(question.answer)
  const told = contentWords(question.claim.sentence.text)
  const used = new Set([...stem, ...answer])
  const topic = contentWords(title)
  return {
    'share of evidence used':
      told.size === 0 ? 0 : [...told].filter((word) => used.has(word)).length / told.size,
    'share of stem from evidence':
      stem.size === 0 ? 0 : [...stem].filter((word) => told.has(word)).length / stem.size,
    'stem rarity': rarity(stem),
    'answer rarity': rarity(answer),
    'definite told before': Math.min(1, toldBefore(question.stem) / 3),
    'stem names topic': Number([...stem].some((word) => topic.has(word))),
    'answer in title': Number([...answer].some((word) => topic.has(word))),
  }

  /** How many nouns with 'the' stand in an earlier sentence, and so may mean what only that one explains. */
  function toldBefore(text: string): number {
    const own = sentences.entryOf[question.claim.sentence.id] ?? 0
    const nouns = text.match(/\b[Tt]he \p{Ll}+(?: \p{Ll}+)?/gu) ?? []
    const isEarlier = (word: string): boolean => (sentences.places.get(word)?.[0] ?? own) < own
    return nouns.filter((noun) => [...contentWords(noun)].some(isEarlier)).length
  }

  /** Mean of log(sentences / sentences that hold the word) over the largest possible. */
  function rarity(words: ReadonlySet<string>): number {
    if (words.size === 0) return 0
    const count = Math.max(2, sentences.sentenceCount)
    const parts = [...words].map((word) =>
      Math.log(count / Math.max(1, countHolding(sentences, new Set([word])))),
    )
    return parts.reduce((sum, part) => sum + part, 0) / words.size / Math.log(count)
  }
}

function answerFeatures({ answer, wrongOptions }: Candidate): Features {
  const words = answer.split(/\s+/)
  const content = contentWords(answer).size
  const options = [answer, ...wrongOptions.map((option) => option.text)].map((text) => text.length)
  return {
    'answer words': Math.min(1, words.length / 20),
    'answer one word': Number(words.length === 1),
    'answer empty words': content === 0 ? 1 : 1 - Math.min(1, content / words.length),
    'answer joined': Number(/,| (?:and|or) /.test(answer)),
    'answer clause': Number(
      /\b(?:that|which|who|is|was|are|were|has|had|have|would|will|can)\b/.test(answer),
    ),
    'answer plain start': Number(/^(?:the|a|an|its|their|his|her) \p{Ll}+$/u.test(answer)),
    'answer name': Number(/^(?:the )?\p{Lu}/u.test(answer)),
    'options uneven': options.length < 2 ? 0 : 1 - Math.min(...options) / Math.max(...options),
    'fewer than four options': Number(options.length > 1 && options.length < 4),
  }
}
