import { tokenAt } from '@/lib/article/language/tree'
import type { FoundList, ListItem } from './found-list'
import { trimmed } from './block-lists'
import type { SourceSentence } from './source-sentence'

const FEWEST_ITEMS = 3
const MOST_ITEM_WORDS = 14
const ORDINALS = [
  /^(?:first|firstly|first of all|to begin with|the first)\b/i,
  /^(?:second|secondly|next|then|the second)\b/i,
  /^(?:third|thirdly|next|then|after that|the third|finally|lastly)\b/i,
  /^(?:fourth|fourthly|next|then|after that|the fourth|finally|lastly)\b/i,
  /^(?:fifth|fifthly|the fifth|finally|lastly)\b/i,
]
/** Words that show commands to be steps in time. */
const IN_TIME =
  /\b(?:then|until|next|once|after|before|when|finally|now|again|for \d[\d\s–-]* ?(?:seconds?|minutes?|hours?|days?))\b/i

/** What follows a colon as a list of short items: 'three parts: A, B, and C.' */
export function colonList(sentence: SourceSentence): FoundList | null {
  const colon = sentence.text.indexOf(': ')
  if (colon < 0 || sentence.text.indexOf(': ', colon + 1) >= 0 || sentence.unfit === 'question') return null
  const from = sentence.start + colon + 1
  const parts = splitItems(sentence.text.slice(colon + 1))
  if (parts === null) return null
  const items = parts.map((part): ListItem => {
    const passage = trimmed(sentence.text, { start: colon + 1 + part.start, end: colon + 1 + part.end })
    return {
      text: passage.text,
      start: passage.start + sentence.start,
      end: passage.end + sentence.start,
      label: null,
      places: [],
    }
  })
  const hasVerb = sentence.tokens.some(
    (token) => token.start >= from && /^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos),
  )
  if (hasVerb) return null
  return {
    leadIn: { text: sentence.text.slice(0, colon), start: sentence.start, end: sentence.start + colon },
    items,
    isOrdered: false,
    isComplete: !/\b(?:etc|and so on|and others|and more)\b/i.test(sentence.text),
    form: 'colon',
    topic: sentence.topic,
    enumeration: null,
  }
}

/** The ranges between commas (or semicolons, if there are any) and before the last 'and' or 'or'; null if these are no list. */
function splitItems(text: string): { start: number; end: number }[] | null {
  if (/[()"“”]/.test(text)) return null
  const mark = text.includes(';') ? /;\s+(?:(?:and|or)\s+)?/g : /,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/g
  const end = text.replace(/[.\s]+$/, '').length
  const parts: { start: number; end: number }[] = []
  let start = 0
  let last = ''
  for (const match of text.slice(0, end).matchAll(mark)) {
    parts.push({ start, end: match.index })
    start = match.index + match[0].length
    last = match[0]
  }
  parts.push({ start, end })
  const words = parts.map(
    (part) => text.slice(part.start, part.end).trim().split(/\s+/).filter(Boolean).length,
  )
  const isList = parts.length >= FEWEST_ITEMS && /\b(?:and|or)\b/.test(last)
  return isList && words.every((count) => count > 0 && count <= MOST_ITEM_WORDS) ? parts : null
}

/** 'First, … Second, … Third, …': sentences numbered one after the other, others between them allowed. */
export function ordinalLists(sentences: readonly SourceSentence[]): FoundList[] {
  const lists: FoundList[] = []
  let run: SourceSentence[] = []
  const close = (): void => {
    if (run.length >= FEWEST_ITEMS) lists.push(listOf(run, 'ordinals', sentences[run[0]!.id - 1] ?? null))
    run = []
  }
  for (const sentence of sentences) {
    const last = run.at(-1)
    if (last && (sentence.topic !== last.topic || sentence.id - last.id > 6)) close()
    if (ORDINALS[0]!.test(sentence.text)) {
      close()
      run = [sentence]
    } else if (run.length > 0 && ORDINALS[run.length]?.test(sentence.text)) run.push(sentence)
  }
  close()
  return lists
}

/**
 * The steps of a text that tells by commands what to do: the first sentence of each paragraph that begins with one. Only where most
 * paragraphs of a section do, and the words show that one is done after the other.
 */
export function stepLists(sentences: readonly SourceSentence[]): FoundList[] {
  const openers = sentences.filter(
    (sentence, i) => sentences[i - 1]?.block !== sentence.block && sentence.tokens.length > 2,
  )
  const sections = new Map<string | null, SourceSentence[]>()
  for (const sentence of openers) {
    const section = sections.get(sentence.topic)
    if (section) section.push(sentence)
    else sections.set(sentence.topic, [sentence])
  }
  return [...sections.values()].flatMap((section) => {
    const steps = section.filter((sentence) => sentence.blockKind === 'paragraph' && isCommand(sentence))
    const inTime = steps.filter((sentence) => IN_TIME.test(sentence.text))
    const areSteps =
      steps.length >= FEWEST_ITEMS + 1 && steps.length * 2 >= section.length && inTime.length >= 2
    return areSteps ? [listOf(steps, 'steps', null)] : []
  })
}

/** True if a sentence begins with a verb in its plain form that has no subject: 'Preheat the oven.' */
export function isCommand(sentence: SourceSentence): boolean {
  if (sentence.root < 0) return false
  const root = tokenAt(sentence, sentence.root)
  const first = sentence.tokens.find((token) => token.upos !== 'ADV' && token.upos !== 'PUNCT')
  const below = (sentence.children[root.index] ?? []).map((place) => tokenAt(sentence, place))
  return (
    first === root &&
    /^VB[P]?$/.test(root.xpos) &&
    root.text.toLowerCase() === root.lemma &&
    !below.some((child) => /^(?:nsubj|expl|aux|cop)/.test(child.relation))
  )
}

function listOf(
  sentences: readonly SourceSentence[],
  form: 'ordinals' | 'steps',
  before: SourceSentence | null,
): FoundList {
  const announces = before !== null && before.block === sentences[0]!.block
  return {
    leadIn: announces ? { text: before.text, start: before.start, end: before.end } : null,
    items: sentences.map(({ text, start, end }) => ({ text, start, end, label: null, places: [] })),
    isOrdered: form === 'steps',
    isComplete: true,
    form,
    topic: sentences[0]!.topic,
    enumeration: null,
  }
}
