import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { openWords } from '../passages/open-words'
import type { Story } from '../passages/story'
import type { SourceSentence } from '../source-sentence'
import type { Definition, DefinitionForm } from './definition'
import { readDescription } from './read-description'
import { readTerm } from './read-term'

/** Words before a definition that change nothing of it. */
const LINKS =
  /^(?:finally|however|thus|therefore|similarly|likewise|moreover|furthermore|lastly|first|second|third|next|also|specifically|technically|strictly speaking|simply put|broadly|generally speaking|again|by contrast|in contrast|conversely|meanwhile)$/i
const PRESENT = /^(?:VBZ|VBP)$/
const NAMING = /^(?:called|termed|named|dubbed|labeled|labelled)$/i

/** Between the term and what it is said to be. */
interface Frame {
  form: DefinitionForm
  /** Last place of the first part, first place of the second. */
  before: number
  after: number
}

/** The definitions of an article's sentences, in reading order: at most one a sentence. */
export function findDefinitions(story: Story): Definition[] {
  return story.sentences.flatMap((sentence) => {
    const found = sentence.unfit === null && sentence.root >= 0 ? definitionIn(sentence, story) : null
    return found === null ? [] : [found]
  })
}

function definitionIn(sentence: SourceSentence, story: Story): Definition | null {
  const frame = frameOf(sentence)
  if (frame === null || isDenied(sentence)) return null
  const first = startOf(sentence)
  const end = sentence.tokens.length - (/^[.!]$/.test(sentence.tokens.at(-1)!.text) ? 2 : 1)
  const open = new Set<number>()
  // 'We' of a text that tells what is so in general are all of us.
  for (const { place, why } of openWords(sentence, [], story, null)) if (why !== 'reader') open.add(place)
  const isOpen = (place: number): boolean => open.has(place)
  const isNaming = frame.form === 'called'
  const term = isNaming
    ? readTerm(sentence, frame.after, endOfName(sentence, frame.after, end))
    : readTerm(
        sentence,
        isTermWord(sentence, first) ? first + 2 : first,
        endOfSubject(sentence, first, frame.before),
      )
  const description = isNaming
    ? readDescription(sentence, first, frame.before, isOpen, true)
    : readDescription(sentence, frame.after, end, isOpen, frame.form === 'means')
  if (term === null || description === null) return null
  return { sentence, form: frame.form, term, description }
}

/** What parts a term from its description, by the main verb; null if the sentence defines nothing. */
function frameOf(sentence: SourceSentence): Frame | null {
  const { tokens } = sentence
  const root = tokenAt(sentence, sentence.root)
  const text = (place: number): string => tokens[place]?.text.toLowerCase() ?? ''
  const be = childrenOf(sentence, root.index).find(
    (child) => /^(?:cop|aux:pass)$/.test(child.relation) && PRESENT.test(child.xpos) && child.lemma === 'be',
  )
  if (PRESENT.test(root.xpos)) {
    if (root.lemma === 'refer' && text(root.index + 1) === 'to') return frame('means', root.index, 2)
    return /^(?:mean|denote)$/.test(root.lemma) ? frame('means', root.index, 1) : null
  }
  if (be === undefined) return null
  if (be.relation === 'cop') return be.index < root.index ? frame('is', be.index, 1) : null
  if (root.index !== be.index + 1) return null
  if (text(root.index) === 'defined' && text(root.index + 1) === 'as') return frame('means', be.index, 3)
  if (NAMING.test(root.text)) return frame('called', be.index, 2)
  if (text(root.index) === 'known' && text(root.index + 1) === 'as') return frame('called', be.index, 3)
  return text(root.index) === 'referred' && text(root.index + 2) === 'as'
    ? frame('called', be.index, 4)
    : null
}

const frame = (form: DefinitionForm, place: number, length: number): Frame => ({
  form,
  before: place - 1,
  after: place + length,
})

/** Where the sentence's own words begin: behind 'Finally,' and its like. */
function startOf({ tokens }: SourceSentence): number {
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > 2) return 0
  const words = tokens.slice(0, comma).map(({ text }) => text)
  return LINKS.test(words.join(' ')) ? comma + 1 : 0
}

/** 'The term X refers to …'. */
const isTermWord = ({ tokens }: SourceSentence, first: number): boolean =>
  /^the$/i.test(tokens[first]?.text ?? '') &&
  /^(?:term|word|phrase|concept)$/i.test(tokens[first + 1]?.text ?? '') &&
  tokens[first + 2]?.upos !== 'ADP'

/** The last place of a name that a sentence ends with, or that a mark or a reason follows. */
function endOfName({ tokens }: SourceSentence, from: number, end: number): number {
  const stop = tokens.findIndex(
    ({ index, text }) =>
      index > from &&
      index <= end &&
      /^(?:[,;:—–(-]|because|since|for|as|and|or|by|in|when|if|after|from|on)$/.test(text),
  )
  if (stop < 0) return end
  // 'Called monocytes and macrophages', 'called X, or Y': two names.
  return /^(?:and|or|by|in|on|for|from|when|if)$/.test(tokens[stop]!.text) ? -1 : stop - 1
}

/** The last place of a subject without another name between commas: 'rituals, also called rites, are …'. */
function endOfSubject({ tokens }: SourceSentence, from: number, to: number): number {
  const comma = tokens.findIndex(({ index, text }) => index > from && index < to && text === ',')
  const isAlias =
    comma > 0 &&
    tokens[to]?.text === ',' &&
    /^(?:also|sometimes|often|commonly)$/.test(tokens[comma + 1]!.text)
  return isAlias ? comma - 1 : to
}

const isDenied = (sentence: SourceSentence): boolean =>
  childrenOf(sentence, sentence.root).some(
    ({ text, relation }) =>
      /^(?:advmod|aux)/.test(relation) &&
      /^(?:not|n['’]t|never|no|may|might|can|could|would|should|often|sometimes|usually|also|commonly|frequently|generally|now|today|once)$/i.test(
        text,
      ) &&
      tokenAt(sentence, sentence.root).upos !== 'VERB',
  )
