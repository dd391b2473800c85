import type { Token } from '@/lib/article/language/token'

/** Words that tellers use for the same sort of event, noun and verb alike; the first names the group. */
const GROUPS = [
  'meeting meet visit trip journey travel tour summit rendezvous',
  'war conflict invasion invade offensive hostility fighting assault',
  'election elect',
  'death die kill assassinate assassination murder execute execution perish',
  'birth bear born',
  'opening open inaugurate inauguration',
  'founding found establish foundation establishment creation create',
  'building build construct construction erect',
  'discovery discover',
  'invention invent',
  'publication publish',
  'wedding marry marriage',
  'signing sign',
  'nationalisation nationalise nationalize nationalization',
  'abolition abolish',
  'coronation crown',
  'resignation resign',
  'eruption erupt',
  'collapse',
  'sinking sink',
] as const

const BEGIN =
  /^(?:begin|beginning|start|launch|commence|commencement|outbreak|onset|escalate|escalation|erupt|break)$/
const END = /^(?:end|ending|finish|conclude|conclusion|cease|ceasefire|armistice|complete|completion)$/

/** Things that happen once to whom they happen. */
const ONCE = new Set(
  'death birth opening founding building discovery invention publication signing nationalisation abolition coronation sinking begin end'.split(
    ' ',
  ),
)

/** Verbs that only say that something was: the event is in their subject. */
export const LIGHT_VERBS =
  /^(?:be|occur|happen|take|come|fall|hold|schedule|begin|start|follow|have|do|arrange|plan)$/

const groupOf = new Map<string, string>(
  GROUPS.flatMap((group) => {
    const members = group.split(' ')
    return members.map((member): [string, string] => [member, members[0]!])
  }),
)

/** The group of an event word, or the word itself in small letters. */
export const eventOf = (lemma: string): string => groupOf.get(lemma.toLowerCase()) ?? lemma.toLowerCase()

/** True if the word alone tells that something happens: it belongs to a group. */
export const isEventWord = (lemma: string): boolean => groupOf.has(lemma.toLowerCase())

/** Which part of an event a word means, or null if none. */
export function phaseOf(lemma: string): 'begin' | 'end' | null {
  if (BEGIN.test(lemma)) return 'begin'
  return END.test(lemma) ? 'end' : null
}

/** True if an event of this group happens once to its theme. */
export const happensOnce = (event: string): boolean => ONCE.has(event)

/** The lemma of a token with 'military operation' and its like told as what they are: wars. */
export function eventLemma(token: Token, before: Token | undefined): string {
  const lemma = token.lemma.toLowerCase()
  return /^(?:operation|action|attack|campaign)$/.test(lemma) && /^military$/i.test(before?.text ?? '')
    ? 'war'
    : lemma
}
