import { PEOPLE_NOUNS } from '@/lib/article/language/lexicon/nouns'
import type { Token } from '@/lib/article/language/token'
import { childrenOf, findChild, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import { capitalise } from '@/lib/claim/render'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion } from '../../clause-text'
import { stretch } from '../clause-ends'
import { NAMELESS } from '../subject-words'
import { passageWords } from '../told-sentence'
import type { WholeSentence } from '../whole-sentences'

const OPENING = /^(?:unlike|in contrast to|in contrast with|as opposed to) /i
const MOST_WORDS = { side: 12, answer: 32 }
/** 'Bacteria, many of which live in water': what is told beside it. */
const REMARK = /, (?:(?:many|some|most|all|both) of )?(?:which|who|whom|whose)\b.*$/i
const FEWEST_WORDS = 3

/** Somebody, or the bearer of a name, which may be anybody's. */
const isPerson = ({ upos, kind, lemma }: Token): boolean =>
  upos !== 'PROPN' && (kind === 'person' || PEOPLE_NOUNS.has(lemma))

/** 'Unlike the Danes, the Norwegians kept their fleet': how did the Norwegians differ from the Danes? */
export function unlikeQuestions({ claim, passage }: WholeSentence): Candidate[] {
  const { sentence } = claim
  if (passage === null || passage.sentences.length !== 1 || !OPENING.test(sentence.text)) return []
  const root = tokenAt(sentence, sentence.root)
  const subject = findChild(sentence, root.index, 'nsubj', 'nsubj:pass')
  const opened = childrenOf(sentence, root.index).find(
    (child) => /^obl/.test(child.relation) && subtreeOf(sentence, child.index)[0] === 0,
  )
  if (!subject || !opened || subject.upos === 'PRON' || !subject.isAgreed) return []
  const cue = OPENING.exec(sentence.text)![0].trim().split(' ').length
  const own = subtreeOf(sentence, subject.index)
  const comma = own[0]! - 1
  const isOpened = sentence.tokens[comma]?.text === ',' && subtreeOf(sentence, opened.index).at(-1)! <= comma
  const end = sentence.tokens.length - 1
  const words = (places: readonly number[]): string | null => passageWords(claim, places, passage)
  const [otherWhole, side, answer] = [
    words(stretch(claim, cue, comma)),
    words(own),
    words(stretch(claim, comma + 1, end)),
  ]
  if (opened.upos !== 'PROPN' && subject.upos !== 'PROPN' && isPerson(subject) !== isPerson(opened)) return []
  const other = otherWhole?.replace(REMARK, '') ?? null
  if (!isOpened || other === null || side === null || answer === null) return []
  const isShort = [other, side].every(
    (text) => text.split(' ').length <= MOST_WORDS.side && !NAMELESS.test(text),
  )
  const rest = answer.split(' ').length - side.split(' ').length
  if (!isShort || rest < FEWEST_WORDS || answer.split(' ').length > MOST_WORDS.answer) return []
  const finite = [root, ...childrenOf(sentence, root.index)].find(
    (token) =>
      /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && (token === root || /^(?:aux|cop)/.test(token.relation)),
  )
  // What one side does not do is half of how it differs.
  const isDenied = childrenOf(sentence, root.index).some(({ text }) =>
    /^(?:not|n['’]t|never|no)$/i.test(text),
  )
  if (!finite || isDenied) return []
  const isMany = claim.subject.isPlural || claim.subject.isJoined
  const helper = finite.xpos === 'VBD' ? 'did' : isMany ? 'do' : 'does'
  const question = asQuestion('how', helper, side, 'differ from', other, ', according to the article')
  return [
    candidate({
      kind: 'flashcard',
      family: 'contrast',
      stem: `${passage.lead?.text ?? ''}${question}`,
      passage,
      answer: capitalise(answer),
      answerType: 'description',
      answerPlaces: stretch(claim, comma + 1, end),
      claim,
      prior: 0.88,
      namesSource: true,
    }),
  ]
}
