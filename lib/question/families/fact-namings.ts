import { isContiguous, isNominal, subtreeOf, tokenAt } from '@/lib/article/language/tree'
import type { Claim } from '@/lib/claim/claim'
import type { Candidate } from '../candidate'
import { keptUnits } from '../clause-text'
import { askFor } from './fact-stems'

const NAMING = /^(?:call|name|term|dub|nickname|title|entitle|christen|rename)$/
const MOST_WORDS = 6

/** 'The process is called osmosis': what is the process called? */
export function namingQuestions(claim: Claim): Candidate[] {
  const verb = tokenAt(claim.sentence, claim.predicate)
  if (!claim.isPassive || !NAMING.test(verb.lemma)) return []
  const unit = keptUnits(claim).find(
    (other) =>
      /^(?:open-clause|object|complement)$/.test(other.role) && other.places[0] === claim.predicate + 1,
  )
  const head = unit ? tokenAt(claim.sentence, unit.head) : null
  if (!unit?.isAgreed || !head || !isNominal(head) || head.upos === 'PRON') return []
  const places = subtreeOf(claim.sentence, unit.head).filter(
    (place) => unit.places.includes(place) && !/^(?:the|an?)$/i.test(tokenAt(claim.sentence, place).text),
  )
  if (places.length > MOST_WORDS || !isContiguous(places)) return []
  const type = unit.phrase?.type ?? (head.upos === 'PROPN' ? 'name' : 'thing')
  const asking = { words: 'what', places, type, isPlural: false, prior: 0.75 } as const
  return askFor(claim, [unit], asking, { family: head.upos === 'PROPN' ? 'fact' : 'definition' })
}
