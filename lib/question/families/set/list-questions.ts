import type { Claim } from '@/lib/claim/claim'
import type { FoundList, ListItem } from '@/lib/claim/found-list'
import { candidate, type Candidate } from '../../candidate'
import { clearWords } from '../../clause-text'
import { GAP } from '../../gap'
import { contentWords, someOverlap } from '../../text-overlap'
import { wholeSentence } from '../told-sentence'
import { COUNTS, joinedByAnd } from './list-words'

const [FEWEST_ITEMS, MOST_ITEMS] = [3, 5]
const MOST_ITEM_WORDS = 7
const FEWEST_STEM_WORDS = 4
/** Two items that share more words are told by one another. */
const ALIKE = 0.5

/**
 * 'Disorders of the immune system can result in _____, _____ and _____. Name all three.': the sentence as it stands, with a gap for each thing
 * that it lists. Lists that may go on ('such as') are not asked for, nor those that are the subject, of which the sentence then says nothing.
 */
export function listQuestions({ items, enumeration, isComplete }: FoundList): Candidate[] {
  const count = COUNTS[items.length]
  if (enumeration === null || !isComplete || items.length < FEWEST_ITEMS || items.length > MOST_ITEMS)
    return []
  const { claim, head } = enumeration
  if (claim.subject.places.includes(head) || claim.isNegated || wholeSentence(claim) === null) return []
  const texts = items.map((item) => clearWords(claim, item.places, new Set(item.places)))
  const stem = withGaps(claim, items)
  if (stem === null || texts.some((text) => text === null || text.split(' ').length > MOST_ITEM_WORDS))
    return []
  const told = texts as string[]
  if (contentWords(stem.replaceAll(GAP, ' ')).size < FEWEST_STEM_WORDS || someOverlap(told, ALIKE)) return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'list',
      stem: `${stem}. Name all ${count}.`,
      answer: joinedByAnd(told),
      answerType: 'description',
      claim,
      prior: 0.85,
      namesSource: true,
    }),
  ]
}

/** The whole sentence with a gap for each item; null if the list is not the only thing of its kind that it tells. */
function withGaps(claim: Claim, items: readonly ListItem[]): string | null {
  const gaps = items.map(({ places }) => ({ first: places[0]!, last: places.at(-1)!, text: GAP }))
  const isInGap = (place: number): boolean => gaps.some((gap) => gap.first <= place && place <= gap.last)
  const references = {
    ...claim.references,
    edits: [...claim.references.edits.filter((edit) => !isInGap(edit.first)), ...gaps],
  }
  return wholeSentence({ ...claim, references })
}
