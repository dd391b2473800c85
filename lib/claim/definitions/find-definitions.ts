import { childrenOf, findChild, tokenAt } from '@/lib/article/language/tree'
import { openWords } from '../passages/open-words'
import type { Story } from '../passages/story'
import type { SourceSentence } from '../source-sentence'
import type { Definition, DefinitionForm } from './definition'
import { findAside } from './find-aside'
import { readDescription, readWhen } from './read-description'
import { readTerm } from './read-term'

/** Words before a definition that change nothing of it. */
const LINKS =
  /^(?:finally|however|thus|therefore|similarly|likewise|moreover|furthermore|lastly|first|second|third|next|also|specifically|technically|strictly speaking|simply put|broadly|generally speaking|again|by contrast|in contrast|conversely|meanwhile)$/i
const PRESENT = /^(?:VBZ|VBP)$/
const NAMING = /^(?:called|termed|named|dubbed|labeled|labelled)$/i

/** What happens is told by a clause: 'drift occurs when …'. */
const OCCURRING = /^(?:occur|happen|arise|exist)$/
/** 'In fact', 'in contrast': no field in which a term is used. */
const NO_FIELD =
  /^(?:fact|contrast|addition|turn|particular|general|short|essence|practice|reality|theory|effect|sum|part|response|return|time|word|case|example|summer|winter|spring|morning)$/

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
  // Few sentences define anything: their open words are looked for when the first is asked about.
  let open: ReadonlySet<number> | null = null
  const isOpen = (place: number): boolean => (open ??= openPlaces(sentence, story)).has(place)
  return statedIn(sentence, isOpen) ?? putIn(sentence, isOpen)
}

/** The places whose meaning stands elsewhere. 'We' of a text that tells what is so in general are all of us. */
const openPlaces = (sentence: SourceSentence, story: Story): ReadonlySet<number> =>
  new Set(
    [...openWords(sentence, [], story, null)]
      .filter(({ why }) => /^(?:pronoun|pointer|ellipsis)$/.test(why))
      .map(({ place }) => place),
  )

/** What the sentence as a whole states to be the meaning of a term. */
function statedIn(sentence: SourceSentence, isOpen: (place: number) => boolean): Definition | null {
  const frame = frameOf(sentence)
  if (frame === null || isDenied(sentence)) return null
  const { form, before, after } = frame
  const { first, setting } = startOf(sentence)
  const end = sentence.tokens.length - (/^[.!]$/.test(sentence.tokens.at(-1)!.text) ? 2 : 1)
  const term =
    form === 'called'
      ? readTerm(sentence, after, endOfName(sentence, after, end))
      : readTerm(
          sentence,
          isTermWord(sentence, first) ? first + 2 : first,
          endOfSubject(sentence, first, before),
        )
  if (term === null) return null
  // 'Bacteria are …': the verb tells that there are many.
  const isMany = form !== 'called' && tokenAt(sentence, before + 1).xpos === 'VBP'
  const description =
    form === 'called'
      ? readDescription(sentence, first, before, isOpen, true)
      : form === 'when'
        ? readWhen(sentence, after, end, isOpen)
        : readDescription(sentence, after, end, isOpen, form === 'means')
  return description === null
    ? null
    : { sentence, form, setting, term: isMany ? { ...term, isPlural: true } : term, description }
}

/** What is put in beside a term to say what it is. */
function putIn(sentence: SourceSentence, isOpen: (place: number) => boolean): Definition | null {
  const aside = findAside(sentence)
  // 'Marx predicted that … communism—a state …': said by somebody.
  if (aside === null || findChild(sentence, sentence.root, 'ccomp') !== null) return null
  const term = readTerm(sentence, aside.term.first, aside.term.last)
  const { first, last } = aside.description
  const description = readDescription(sentence, first, last, isOpen, false)
  const isOfNumber = description !== null && term?.isPlural === isPluralAt(sentence, description.head)
  return term && description && isOfNumber
    ? { sentence, form: 'aside', setting: '', term, description }
    : null
}

const isPluralAt = (sentence: SourceSentence, place: number): boolean =>
  /^NNP?S$/.test(tokenAt(sentence, place).xpos)

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
    if (OCCURRING.test(root.lemma) && text(root.index + 1) === 'when') return frame('when', root.index, 1)
    return /^(?:mean|denote)$/.test(root.lemma) ? frame('means', root.index, 1) : null
  }
  if (be === undefined) return null
  if (be.relation === 'cop' && text(be.index + 1) === 'when') return frame('when', be.index, 1)
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

/** Where the sentence's own words begin: behind 'Finally,' and its like, and behind 'In economics,', which is kept. */
function startOf({ tokens }: SourceSentence): { first: number; setting: string } {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const before = tokens.slice(0, Math.max(0, comma))
  const words = before.map(({ text }) => text).join(' ')
  if (comma > 0 && LINKS.test(words)) return { first: comma + 1, setting: '' }
  const [opener, ...field] = before
  const isField =
    /^in$/i.test(opener?.text ?? '') &&
    field.length <= 3 &&
    field.at(-1)?.upos === 'NOUN' &&
    field.every(({ upos }) => /^(?:NOUN|ADJ)$/.test(upos)) &&
    !NO_FIELD.test(field.at(-1)!.lemma)
  return isField ? { first: comma + 1, setting: `in ${words.slice(3)}` } : { first: 0, setting: '' }
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
