import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Definition } from '@/lib/claim/definitions/definition'
import { capitalise } from '@/lib/claim/render'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from '../../candidate'
import { asQuestion } from '../../clause-text'
import type { DistractorPool } from '../../distractors/distractor-pool'
import { wrongDefined } from '../../distractors/wrong-defined'
import { contentWords } from '../../text-overlap'
import { sentenceAsClaim, USUAL_SCORE } from '../passage-claim'

const WRONG_OPTIONS = 3
/** Words whose first letters are the same, this many, say nearly the same: 'segregation' and 'segregated'. */
const SHARED_LETTERS = 6

/** A description with no more words that mean something says little beside one that repeats the term. */
const FEW_TELLING = 6
/** What became of a thing is not what it is. */
const TELLS_STORY = /\b(?:has|have) (?:become|been|grown|led|made)\b/i
/** 'Tokenism happens when …', with what happens. */
const HAPPENS = /^(.+?) (?:happens|occurs|arises) when /
const DEFINES_AGAIN =
  /\b(?:can|may) also (?:refer|mean|be (?:defined|used|described))|\balso (?:refers|means|defined)\b|\banother (?:way to define|definition|meaning)\b/i

/**
 * Each definition as a question for its term ('What is the term for …?'), with options where the article gives good ones, and as a card that asks
 * for the description. Where both share a word, only the description is asked for, and nothing if the description says little more than the term.
 */
export function termQuestions(read: ArticleClaims, pool: DistractorPool): Candidate[] {
  const scores = new Map<number, number>()
  for (const { sentence, score } of read.claims)
    scores.set(sentence.id, Math.max(score, scores.get(sentence.id) ?? 0))
  const askable = read.definitions.filter((definition) => !isGivenAway(definition))
  const defined = new Set(askable.map(({ term }) => term.text))
  return read.definitions.flatMap((definition) => {
    const { sentence, term, description, form, setting } = definition
    // Both are shown as they stand, so that little hangs on the tree.
    const claim = {
      ...sentenceAsClaim(sentence, read.mentions.surnames, scores.get(sentence.id) ?? USUAL_SCORE),
      confidence: 1,
    }
    const made = { family: 'definition' as const, claim, namesSource: true }
    const asked = candidate({
      ...made,
      kind: 'short',
      stem: stemOf(definition),
      answer: term.text,
      answerType: 'name',
      answerPlaces: term.places,
      // Other words than the article's may be as good a name for what it only describes.
      prior: form === 'is' || form === 'aside' ? 0.78 : 0.85,
    })
    const wrongOptions = wrongDefined(asked, definition, askable, WRONG_OPTIONS, pool)
    const card = candidate({
      ...made,
      kind: 'flashcard',
      stem: asQuestion(
        commaBehind(setting),
        term.isPlural ? 'what are' : `what is ${determinerOf(definition, read)}`,
        term.text,
      ),
      answer: capitalise(description.text),
      answerType: 'description',
      answerPlaces: description.places,
      prior: 0.85,
    })
    const choice: Candidate = { ...asked, kind: 'mcq', wrongOptions, prior: 0.95 }
    // Beside a phrase that the article only uses, whoever knows the kind of thing knows the answer.
    const isAmongTerms = wrongOptions.every(({ text }) => defined.has(text))
    const options = wrongOptions.length === WRONG_OPTIONS && isAmongTerms ? [choice] : []
    if (isSameKind(definition)) return []
    if (isDefinedTwice(definition, read) || TELLS_STORY.test(description.text)) return []
    if (isGivenAway(definition))
      return form === 'when' || isCircular(definition) || repeatsModifier(definition) ? [] : [card]
    if (form === 'when') return [...options, asked]
    if (!isNamedBy(definition)) return [card]
    return [...options, ...(isTellingEnough(definition) ? [asked] : []), card]
  })
}

/** No 'the' before a term with which a sentence begins without it: 'Net worth is …'. */
const determinerOf = ({ term }: Definition, { sentences }: ArticleClaims): string =>
  term.determiner === 'the' && sentences.some(({ text }) => text.startsWith(`${capitalise(term.text)} `))
    ? ''
    : term.determiner

/** True if the article says otherwise elsewhere what the term is: 'The term can also refer to …', 'another way to define it', 'it happens when …'. */
function isDefinedTwice({ sentence, form, term }: Definition, { sentences }: ArticleClaims): boolean {
  const name = term.text.toLowerCase()
  const again = (text: string): boolean => {
    const small = text.toLowerCase()
    const happens = form !== 'when' && HAPPENS.exec(small)?.[1] === name
    return happens || (DEFINES_AGAIN.test(text) && small.includes(name))
  }
  return sentences.some(({ text, id }) => id !== sentence.id && again(text))
}

/** 'Legal structure: the legal status of a firm': a word that narrows the term, told again in few words. */
function repeatsModifier({ sentence, term, description }: Definition): boolean {
  const told = contentWords(description.text)
  const modifiers = term.places
    .filter((place) => place !== term.head)
    .map((place) => tokenAt(sentence, place).text)
  return (
    told.size <= FEW_TELLING &&
    modifiers.some((word) => [...contentWords(word)].some((root) => told.has(root)))
  )
}

/** 'What is the term for a tax on imports?', 'In law, what is it called when …?' */
const stemOf = ({ form, setting, description }: Definition): string =>
  asQuestion(
    commaBehind(setting),
    form === 'when' ? 'what is it called' : 'what is the term for',
    description.text,
  )

const commaBehind = (setting: string): string => (setting === '' ? '' : `${setting},`)

/** True if nobody would give another name: the text gives it as the name, or a clause of its own tells which of its kind is meant. */
const isTellingEnough = ({ sentence, form, description: { head, places } }: Definition): boolean =>
  form === 'means' ||
  form === 'called' ||
  childrenOf(sentence, head).some(({ relation, index }) => /^acl/.test(relation) && places.includes(index))

/** True if 'the term for' the description is what the article gives: in its number, and no name written large ('MDMA'). */
function isNamedBy({ sentence, term, description }: Definition): boolean {
  const head = tokenAt(sentence, description.head)
  const isPlural = /^(?:NNS|NNPS)$/.test(head.xpos) || /^(?:those|people)$/i.test(head.text)
  return (
    !/^\p{Lu}{2}/u.test(term.text) &&
    !/^those$/i.test(head.text) &&
    (isPlural === term.isPlural || !term.isPlural)
  )
}

/** True if the description holds every word of the term in the same form: 'marketing data: data on marketing'. */
const isCircular = ({ term, description }: Definition): boolean => {
  const told = contentWords(description.text)
  return [...contentWords(term.text)].every((word) => told.has(word))
}

/** 'A link is a linkage of two chains': the kind that a bare term is said to be of is the term over again. */
function isSameKind({ sentence, term, description }: Definition): boolean {
  const kind = tokenAt(sentence, description.head).lemma.toLowerCase()
  return !term.text.includes(' ') && kind.length >= SHARED_LETTERS && areKin(term.text.toLowerCase(), kind)
}

/** True if a word of the term, or one that begins like it, stands in the description. */
export const isGivenAway = ({ term, description }: Pick<Definition, 'term' | 'description'>): boolean =>
  shareWord(term.text, description.text)

/** True if a word of one text begins as a word of the other does, or stands in it. */
export function shareWord(one: string, other: string): boolean {
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
      (word) => !/^(?:that|which|with|from|such|this|their|have)$/.test(word),
    )
  const told = words(other)
  return words(one).some((word) => told.some((own) => areKin(word, own)))
}

const areKin = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const length = Math.min(SHARED_LETTERS, short.length - (short.length > 4 ? 1 : 0))
  return (
    long.startsWith(short.slice(0, length)) || (short.length >= SHARED_LETTERS - 1 && long.includes(short))
  )
}
