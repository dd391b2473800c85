import type { FoundList, ListItem } from '@/lib/claim/found-list'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { capitalise } from '@/lib/claim/render'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { candidate, type Candidate } from '../../candidate'
import { someOverlap } from '../../text-overlap'
import { passageClaim } from './list-claims'
import { COUNTS, joinedByAnd, MAY_GO_ON } from './list-words'

const FEWEST_ITEMS = 3
/** How central what is set out in lines is taken to be, 0 to 1. */
const SCORE = 0.6
const MOST_ITEM_WORDS = 8
const MOST_ITEMS = 6
const LEAD_WORDS = { fewest: 4, most: 26 }
/** Two items that share more words may be one. */
const ALIKE = 0.6
/** What points outside of the sentence, speaks of the text or to its reader. */
const OPEN =
  /\b(?:this|these|those|that|such|it|its|they|their|them|he|his|she|her|we|our|us|you|your|I|let['’]s|another|others?|above|below|next|section|chapter|figure|table|here|questions?|examples?|consider|above-mentioned|also|some|following)\b/i
/** 'The following steps': as many steps as the list has lines. */
const FOLLOWING = /\b(?:the|these) following (?!are\b)(?=(?:[\p{L}-]+ ){0,3}?\p{L}+s\b)/iu
/** 'Symptoms of X include', 'The components of X are', with or without 'the following', and a source in brackets. */
const NAMED =
  /^(.+?) (?:(can|may) )?(include|are|were)(?: the following| as follows)?(?: \([^()]*\d{4}[^()]*\))?:$/i

/**
 * Lists on lines of their own behind a sentence that announces them: 'Indications for X include:' as 'What do indications for X include?', 'Incorporating involves the
 * following phases:' as 'Incorporating involves four phases. What are they?'.
 */
export function announcedLists(read: ArticleClaims): Candidate[] {
  const byStart = new Map(read.sentences.map((sentence) => [sentence.start, sentence]))
  return read.lists.flatMap((list) => {
    const sentence = list.leadIn === null ? undefined : byStart.get(list.leadIn.start)
    // What ends with a colon is no whole sentence; that nothing in it points elsewhere is looked at below.
    const isAnnounced = sentence?.unfit === null || sentence?.unfit === 'unfinished'
    return isAnnounced && list.form === 'blocks' ? ofList(list, sentence) : []
  })
}

function ofList({ items, topic }: FoundList, sentence: SourceSentence): Candidate[] {
  const names = items.map(nameOf)
  const stem = names.some((name) => name === null) ? null : stemOf(sentence.text, items.length)
  if (
    stem === null ||
    items.length < FEWEST_ITEMS ||
    items.length > MOST_ITEMS ||
    someOverlap(names as string[], ALIKE)
  )
    return []
  return [
    candidate({
      kind: 'flashcard',
      family: 'list',
      stem,
      answer: capitalise(joinedByAnd(names as string[])),
      answerType: 'description',
      claim: { ...passageClaim(sentence, topic, SCORE), sentence },
      alsoFrom: items.map((item) => passageClaim(item, topic, SCORE)),
      prior: 0.85,
      namesSource: true,
    }),
  ]
}

/** 'Cultural adjustment. You will …', 'The fission theory—the Moon was …': the words before what is told of them. */
const TOLD_OF = /^([^.:;?!—–]{3,70}?)(?:[.:] (?=\p{Lu})| ?[—–] ?(?=\p{L}))/u

/** What a line names: its label, or all of it if that is short and no sentence; null for any other. */
function nameOf({ label, text }: ListItem): string | null {
  const line = text.replace(/\s+/g, ' ').trim()
  const name = (label ?? TOLD_OF.exec(line)?.[1] ?? line).replace(/[.;,]$/, '').trim()
  const isName =
    /^[\p{L}\p{N}][^:;?!“”"]*$/u.test(name) &&
    !/[.] \p{L}/u.test(name) &&
    name.split(' ').length <= MOST_ITEM_WORDS &&
    !OPEN.test(name)
  return isName ? uncapitalised(name) : null
}

/** 'Weight loss' as 'weight loss'; 'DNA' and 'Hashimoto thyroiditis' as they stand, where a small word behind the capital shows no name. */
const uncapitalised = (name: string): string =>
  /^\p{Lu}[\p{Ll}-]*(?: |$)/u.test(name) && !/ \p{Lu}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name

/** The question for `count` things behind a sentence that announces them; null if it announces no list, or cannot be understood alone. */
function stemOf(text: string, count: number): string | null {
  const told = text.replace(/\s+/g, ' ').trim()
  const words = told.split(' ').length
  const number = COUNTS[count] ?? ''
  if (!/^\p{Lu}.*:$/u.test(told) || words > LEAD_WORDS.most || MAY_GO_ON.test(told)) return null
  const [, named = '', helper, verb = ''] = NAMED.exec(told) ?? []
  if (named !== '' && named.split(' ').length >= LEAD_WORDS.fewest - 1) {
    if (OPEN.test(named) || /[,;]/.test(named) || !/s\b/.test(named)) return null
    const subject = /^\p{Lu}\p{Ll}+s? /u.test(named) ? named.charAt(0).toLowerCase() + named.slice(1) : named
    if (/^(?:are|were)$/i.test(verb)) return `What ${verb.toLowerCase()} ${subject}?`
    return `What ${helper?.toLowerCase() ?? 'do'} ${subject} include?`
  }
  const lead = told.slice(0, -1)
  const counted = FOLLOWING.test(lead) ? lead.replace(FOLLOWING, `${number} `) : lead
  const isCounted =
    number !== '' && new RegExp(`\\b${number} (?:[\\p{L}-]+ ){0,4}?\\p{L}+s\\b`, 'iu').test(counted)
  return isCounted && !OPEN.test(counted) && words >= LEAD_WORDS.fewest
    ? `${counted.replace(/ (?:is|are)$/, '')}. What are they?`
    : null
}
