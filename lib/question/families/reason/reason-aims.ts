import { childrenOf, findChild, subtreeOf, textAt, tokenAt } from '@/lib/article/language/tree'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion } from '../../clause-text'
import { clauseEnd, stretch } from '../clause-ends'
import { askedBehind } from '../asking'
import { doOf, subjectBefore } from '../subject-words'
import { passageWords } from '../told-sentence'
import type { WholeSentence } from '../whole-sentences'

/** Nouns for what something is for. */
const AIM = /^(?:purpose|goal|aim|function|objective|mission|intention|intent|task|point|idea)$/
/** Participles that tell what a thing is for: 'was founded to …'. */
const MADE =
  /^(?:use|design|intend|create|establish|mean|build|introduce|found|form|develop|make|construct|organize|organise|launch|write|pass|enact|set|erect|invent|appoint|convene|conduct|perform)$/
/** Verbs of wanting, with what is wanted in a clause with 'to'. */
const SEEKS = /^(?:aim|seek|intend|strive|attempt)$/
/** 'Both types of study', 'certain policies': which, is told elsewhere. */
const UNTOLD = /\bboth \p{Ll}+s\b(?!.* and )|\bcertain (?:\p{Ll}+ )?\p{Ll}+s\b/iu
const MOST_WORDS = 30
const FEWEST_WORDS = 3
/** Verbs that tell what somebody can or must do in consequence: 'allows ships to pass'. */
const LETS =
  /^(?:allow|enable|permit|force|compel|encourage|require|use|need|cause|lead|prompt|urge|persuade|order|teach|train|motivate|press|pressure|inspire|invite|authorize|ask|help)$/

/** What something is for or makes possible, asked of sentences that say it in so many words: 'The aim of the act was to …', 'was founded to …', 'sought to …'. */
export function aimQuestions(whole: WholeSentence): Candidate[] {
  const { claim } = whole
  const { sentence } = claim
  const to = sentence.tokens.findIndex(
    (token, i) => isTo(token.text) && sentence.tokens[i + 1]?.xpos === 'VB',
  )
  const before = sentence.tokens[to - 1]
  if (to < 2 || before === undefined) return []
  const asked = /^(?:is|was)$/.test(before.text)
    ? nounQuestion(whole, to)
    : (verbQuestion(whole, to) ?? lettingQuestion(whole, to))
  if (asked === null || clauseEnd(claim, to) < sentence.tokens.length - 2) return []
  const places = stretch(claim, to, sentence.tokens.length - 1)
  const answer = passageWords(claim, places, whole.passage!)
  const count = answer?.split(' ').length ?? 0
  if (/\byour?\b/i.test(asked)) return []
  if (answer === null || count > MOST_WORDS || count < FEWEST_WORDS || UNTOLD.test(answer)) return []
  return [
    candidate({
      kind: 'short',
      family: 'reason',
      stem: asked,
      passage: whole.passage,
      answer,
      answerType: 'purpose',
      answerPlaces: places,
      claim,
      prior: 0.9,
      namesSource: true,
    }),
  ]
}

const isTo = (text: string): boolean => text.toLowerCase() === 'to'

/** 'The main goal of the survey was to …': what was the main goal of the survey? */
function nounQuestion(whole: WholeSentence, to: number): string | null {
  const { sentence } = whole.claim
  const subject = findChild(sentence, sentence.root, 'nsubj:outer', 'nsubj')
  const isAim =
    subject !== null && AIM.test(subject.lemma) && /^(?:of|behind)$/.test(textAt(sentence, subject.index + 1))
  const told = isAim ? subjectBefore(whole, to - 1) : null
  return (
    told &&
    askedBehind(
      told,
      asQuestion('what', tokenAt(sentence, to - 1).text, told.subject, ', according to the article'),
    )
  )
}

/** 'The bank was created to …': what was the bank created to do? 'The council sought to …': what did the council seek to do? */
function verbQuestion(whole: WholeSentence, to: number): string | null {
  const { claim } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, to - 1)
  const below = childrenOf(sentence, verb.index)
  if (verb.index !== sentence.root || below.some((child) => /^(?:not|n['’]t|never)$/i.test(child.text)))
    return null
  const helpers = below.filter((child) => /^aux/.test(child.relation))
  const ask = (start: number, ...words: string[]): string | null => {
    const told = subjectBefore(whole, start)
    return (
      told &&
      askedBehind(
        told,
        asQuestion(
          'what',
          ...words.slice(0, 1),
          told.subject,
          ...words.slice(1),
          ', according to the article',
        ),
      )
    )
  }
  const [be] = helpers
  if (
    MADE.test(verb.lemma) &&
    be &&
    helpers.length === 1 &&
    be.relation === 'aux:pass' &&
    be.index === verb.index - 1
  )
    return /^(?:is|are|was|were)$/.test(be.text)
      ? ask(be.index, be.text, verb.text, verb.lemma === 'use' ? 'for' : 'to do')
      : null
  if (!SEEKS.test(verb.lemma) || helpers.length > 0 || !/^VB[DZP]$/.test(verb.xpos)) return null
  // Somebody sought many things; a phrase before tells when, where or in what.
  if (verb.lemma !== 'aim' && subjectBefore(whole, verb.index)?.front === '') return null
  const asking = verb.xpos === 'VBD' ? 'did' : verb.xpos === 'VBP' ? 'do' : 'does'
  return ask(verb.index, asking, verb.lemma, 'to do')
}

/** 'The canal allows ships to pass': what does the canal allow ships to do? */
function lettingQuestion(whole: WholeSentence, to: number): string | null {
  const { claim, passage } = whole
  const { sentence } = claim
  const verb = tokenAt(sentence, sentence.root)
  const below = childrenOf(sentence, verb.index)
  const object = below.find((child) => child.relation === 'obj' || child.relation === 'iobj')
  const [helper, ...others] = below.filter((child) => /^aux/.test(child.relation))
  if (!LETS.test(verb.lemma) || !object || object.upos === 'PRON' || others.length > 0 || passage === null)
    return null
  if (below.some((child) => /^(?:not|n['’]t|never)$/i.test(child.text))) return null
  const own = subtreeOf(sentence, object.index)
  const isBetween = own[0] === verb.index + 1 && own.at(-1) === to - 1
  const asking =
    helper === undefined
      ? doOf(whole)
      : /^(?:can|could|may|might|will|would)$/.test(helper.text)
        ? helper.text
        : null
  const told = isBetween ? subjectBefore(whole, helper?.index ?? verb.index) : null
  const whom = passageWords(claim, own, passage)
  return told && whom !== null && asking !== null
    ? askedBehind(
        told,
        asQuestion('what', asking, told.subject, verb.lemma, whom, 'to do, according to the article'),
      )
    : null
}
