import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import { nounPhraseAt } from '@/lib/claim/noun-phrase'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion, clearWords } from '../../clause-text'
import { contentWords } from '../../text-overlap'
import { clauseEnd, stretch } from '../clause-ends'
import type { WholeSentence } from '../whole-sentences'

/** Verbs whose subject is a cause, with the preposition before the effect. */
const CAUSES = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['contribute', 'to'],
  ['cause', ''],
  ['trigger', ''],
  ['spark', ''],
  ['prompt', ''],
  ['provoke', ''],
])
/** With fewer words nobody knows which effect is meant: 'What caused the sharpest dispute?' */
const FEWEST_WORDS = 3
const ACTORS = /^(?:person|people|group|organisation|country)$/

/** 'The drought led to a famine in Kerala': what led to a famine in Kerala? Of sentences that tell nothing else. */
export function causeQuestions({ claim }: WholeSentence): Candidate[] {
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const preposition = CAUSES.get(verb.lemma)
  const subject = findChild(sentence, sentence.root, 'nsubj')
  if (preposition === undefined || !subject || !/^VB[DZP]$/.test(verb.xpos)) return []
  const next = sentence.tokens[verb.index + 1]
  const isOther = /^(?:aux|aux:pass|xcomp|ccomp|expl|advcl)$/
  if (preposition !== '' && next?.text !== preposition) return []
  if (childrenOf(sentence, verb.index).some((child) => isOther.test(child.relation))) return []
  const phrase = nounPhraseAt(sentence, subject.index, new Set())
  const own = subtreeOf(sentence, subject.index)
  const effect = stretch(claim, verb.index + 1, clauseEnd(claim, verb.index + 1))
  const isAll =
    effect.at(-1)! >= sentence.tokens.length - 2 && startsWith(claim, own[0]!) && own.at(-1)! < verb.index
  if (!isAll || ACTORS.test(phrase.type) || subject.upos === 'PRON') return []
  const words = partAlone(claim, effect)
  const answer = partAlone(claim, stretch(claim, own[0]!, own.at(-1)!))
  const isNamed = effect.some((place) => /^(?:PROPN|NUM)$/.test(tokenAt(sentence, place).upos))
  if (!isNamed || words === null || answer === null || contentWords(words).size < FEWEST_WORDS) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'reason',
      stem: asQuestion('what', verb.xpos === 'VBP' ? singular(verb.text) : verb.text, words),
      answer,
      answerType: 'description',
      answerPlaces: own,
      claim,
      prior: 0.82,
      namesSource: true,
    }),
  ]
}

const singular = (verb: string): string => `${verb}s`

/** True if nothing but what an edit takes out stands before a place. */
const startsWith = ({ references, sentence }: Claim, place: number): boolean =>
  sentence.tokens
    .slice(0, place)
    .every(
      (token) =>
        token.upos === 'PUNCT' ||
        references.edits.some(
          (edit) => edit.text === '' && edit.first <= token.index && token.index <= edit.last,
        ),
    )

const partAlone = (claim: Claim, places: readonly number[]): string | null =>
  clearWords(claim, places, new Set(places))
