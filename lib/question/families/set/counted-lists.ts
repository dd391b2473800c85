import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { capitalise, renderPlaces } from '@/lib/claim/render'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { candidate, type Candidate } from '../../candidate'
import { someOverlap } from '../../text-overlap'
import { sentenceAsClaim, USUAL_SCORE } from '../passage-claim'
import { COUNTS, joinedByAnd, MAY_GO_ON } from './list-words'

const MOST_ITEM_WORDS = 9
const LEAST_LEAD_WORDS = 5
const MOST_LEAD_WORDS = 26
/** Two items that share more words may be one. */
const ALIKE = 0.7
/** What points outside of the sentence or speaks of the text. */
const OPEN =
  /\b(?:this|these|those|that|such|it|its|they|their|them|he|his|she|her|we|our|us|you|your|I|others?|another|following|above|below|section|chapter|figure|discuss(?:ed)?|here|first|second|last|additional|further|remaining|above-mentioned|also|two more|three more)\b/i

/**
 * 'Blood has four parts: A, B, C and D.': 'Blood has four parts. What are they?' Only where as many things stand behind the colon (or 'are') as the
 * number before it says, so that the list is surely whole.
 */
export function countedLists(read: ArticleClaims): Candidate[] {
  return read.sentences.flatMap((sentence) => {
    const isUnderstood = read.passages.get(sentence.id)?.sentences.length === 1
    const found = isUnderstood && sentence.unfit === null && sentence.root >= 0 ? listIn(sentence) : null
    if (found === null) return []
    const scores = read.claims.filter((claim) => claim.sentence === sentence).map(({ score }) => score)
    const claim = sentenceAsClaim(sentence, read.mentions.surnames, Math.max(USUAL_SCORE, ...scores))
    return [
      candidate({
        kind: 'flashcard',
        family: 'list',
        stem: found.stem,
        answer: capitalise(joinedByAnd(found.items)),
        answerType: 'description',
        claim: { ...claim, confidence: 1 },
        prior: 0.85,
        namesSource: true,
      }),
    ]
  })
}

/** The question and the items of a sentence that counts and lists; null if it does not, or not alone. */
function listIn(sentence: SourceSentence): { stem: string; items: string[] } | null {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  const be = tokens.find(
    ({ relation, xpos, head }) => relation === 'cop' && /^(?:VBP)$/.test(xpos) && head === sentence.root,
  )
  const mark = colon >= 0 ? colon : (be?.index ?? -1)
  if (mark < 1) return null
  const places = tokens.map(({ index }) => index)
  const lead = renderPlaces(sentence, places.slice(0, mark))
  const rest = renderPlaces(sentence, places.slice(mark + 1)).replace(/\.$/, '')
  const items = itemsOf(rest)
  const count = COUNTS[items.length] ?? ''
  const words = lead.split(' ').length
  // 'As shown in , …': a figure that stood there is lost.
  if (/\s[,;.]/.test(lead)) return null
  if (count === '' || OPEN.test(lead) || MAY_GO_ON.test(`${lead} ${rest}`) || words > MOST_LEAD_WORDS)
    return null
  if (items.some((item) => !isItem(item)) || someOverlap(items, ALIKE) || hasFiniteVerb(sentence, mark))
    return null
  const named = new RegExp(`^the ${count} (?:\\p{L}[\\p{L}’'-]* ?)+$`, 'iu')
  if (colon < 0)
    return named.test(lead) && words >= 3
      ? { stem: `What are ${lead.charAt(0).toLowerCase()}${lead.slice(1)}?`, items }
      : null
  const isCounted = new RegExp(`\\b${count} (?:[\\p{L}-]+ ){0,3}\\p{L}+s\\b`, 'iu').test(lead)
  const isStatement = words >= LEAST_LEAD_WORDS && /^(?:NOUN|PROPN)$/.test(tokenAt(sentence, mark - 1).upos)
  return isCounted && isStatement ? { stem: `${lead}. What are they?`, items } : null
}

/** The items between commas or semicolons and before the last 'and'. */
const itemsOf = (text: string): string[] =>
  text.split(text.includes(';') ? /;\s+(?:and\s+)?/ : /,\s+(?:and\s+)?|\s+and\s+/).map((item) => item.trim())

const isItem = (item: string): boolean =>
  /^[\p{L}\p{N}][^:;()"“”?!—–]*$/u.test(item) &&
  item.split(' ').length <= MOST_ITEM_WORDS &&
  !OPEN.test(item) &&
  !/^(?:or|but|which|who|so)\b/i.test(item)

/** True if behind the mark somebody does something: no list of things. */
const hasFiniteVerb = (sentence: SourceSentence, mark: number): boolean =>
  sentence.tokens.some(
    ({ index, xpos }) =>
      index > mark &&
      /^(?:MD|VBZ|VBP|VBD)$/.test(xpos) &&
      childrenOf(sentence, index).some(({ relation }) => /^nsubj/.test(relation)),
  )
