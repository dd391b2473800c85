import { tokenAt } from '@/lib/article/language/tree'
import type { Candidate } from '../candidate'
import type { VerifyContext } from './verify-context'

const PAST = /^VBD$/
/** What singles something out without a name: 'the first bleaching event', 'the largest moon'. */
const SINGLE =
  /\b(?:first|last|only|oldest|youngest|largest|smallest|highest|deepest|longest|earliest|greatest|most \p{Ll}+)\b/iu
const TIME_OF_TELLING =
  /\b(?:so far|to date|until now|at present|these days|for now|still|yet|already|no longer|anymore|once again|in the (?:past|last|coming|next) (?:\w+ )?(?:days|weeks|months|years|decades)|for (?:many|several|some) (?:years|decades|months)|(?:after|for|within) (?:several|a few|some) (?:days|weeks|months|years|decades))\b/i
/** Nouns that are somebody's: without 'of …' nobody knows whose. */
const SOMEBODYS =
  /\b(?:supporters|opponents|members|allies|rivals|followers|successors|participants|colleagues|neighbou?rs|proponents|adversaries)\b(?! (?:of|from|in|to|at)\b)/i
const SHARED_DEFINITE =
  /(?:^|\bof )the (?:two|three|four|five|six|seven|eight|nine|ten|\d+) \p{Ll}+\b(?! (?:\p{Ll}+ )?(?:of|that|which|who|in|from)\b)/iu
const ORDER_OF_TELLING =
  /\b(?:the|a) (?:first|second|third|fourth|fifth|last|next|final|other|another) (?:of the|reason|factor|point|example|category|trait|type|kind|issue|problem|question|topic)\b/i

/** What leaves a reader without the article at a loss: when, whose, which of them. */
export function anchorFault(question: Candidate, context: VerifyContext): string | null {
  const stem = question.stem.replace(/["“][^"”]*["”]/g, ' ')
  if (TIME_OF_TELLING.test(stem)) return 'time-of-telling'
  if (ORDER_OF_TELLING.test(stem)) return 'order-of-telling'
  if (SHARED_DEFINITE.test(stem)) return 'which-ones'
  if (isNobodys(stem)) return 'whose'
  // Options that are whole statements say themselves what they are about.
  const shown =
    question.kind === 'mcq' && question.family === 'position' ? `${stem} ${question.answer}` : stem
  return isPast(question) && !isAnchored(shown, context) ? 'past-without-name' : null
}

/** True for 'Supporters noted …'; 'government supporters' and "Khan's supporters" are somebody's. */
function isNobodys(stem: string): boolean {
  const found = SOMEBODYS.exec(stem)
  if (!found) return false
  const before = stem.slice(0, found.index).trim().split(/\s+/).pop() ?? ''
  return (
    before === '' ||
    /^(?:the|some|many|most|that|did|do|what|who|why|which|and|or|by|for|with|to|among)$/i.test(before)
  )
}

/** True if the clause tells of something that happened, once. */
const isPast = ({ claim }: Candidate): boolean =>
  claim.verbPlaces.some((place) => PAST.test(tokenAt(claim.sentence, place).xpos))

/** True if a name, a year or a singling word tells which of all such happenings is meant. */
function isAnchored(stem: string, { article }: VerifyContext): boolean {
  if (/\d{3,4}/.test(stem) || SINGLE.test(stem)) return true
  const words = stem.match(/[\p{L}\p{N}'’.-]+/gu) ?? []
  return words.some((word, i) => {
    if (!/^\p{Lu}/u.test(word)) return false
    const plain = word.replace(/['’]s?$|\.$/, '')
    return i > 0 || article.mentions.capitalWords.has(plain)
  })
}
