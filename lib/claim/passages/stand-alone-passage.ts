import { countWords } from '@/lib/article/article'
import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import { rememberedOf } from '@/lib/core/remembered'
import type { SourceSentence } from '../source-sentence'
import { isBadEnglish } from './bad-english'
import { namesTitle, needsNoTitle, type Lead } from './lead'
import { leansBack } from './leaning'
import { withoutLinks } from './links'
import { withoutMarks } from './marks'
import { openWords } from './open-words'
import { withSection } from './section-lead'
import { isName, type Story } from './story'
import { isTorn } from './torn-sentence'
import { isUnreal } from './unreal'
import { verbatim, withoutLeading, type Verbatim } from './verbatim'

/** Some consecutive sentences of an article, in its own words, that a reader without the article understands. */
export interface Passage extends Verbatim {
  /** All sentences shown, in reading order, from one block. */
  sentences: readonly SourceSentence[]
  /** The last of them: what the passage is about, and where questions are asked. */
  focus: SourceSentence
  /** The article's title, perhaps with the heading, if it stands before them. */
  lead: Lead | null
}

/** Sentences before the one asked about, and words of all, at most. */
const MOST_BEFORE = 2
export const MOST_WORDS = { alone: 42, together: 56 }
const LEAST_WORDS = 6
/** A text in which a name stands in this share of the sentences is about that name: what names nobody there is only understood with it. */
const NAMED_TOPIC = 0.12
/** A sentence that takes up the one before it by its first word, which cannot simply go. */
const HANGS_ON =
  /^(?:instead|otherwise|so|or|nor|then|the (?:opposite|reverse|contrary) (?:is|was|occurs|happens|holds|applies)|simultaneously|similarly|likewise|for one|for one thing|not surprisingly|not to be \p{L}+|as discussed|as with (?:many|most|all) other|(?:a few|some|several|many|\d+|\p{L}+) (?:years?|months?|weeks?|days?|decades?|centuries) (?:later|earlier|before|after)(?=,)|much (?:improvement|progress|change) (?:lies|lay|came|comes)|next (?:is|are|was|were|came|come)|next(?=,)|as (?:an?|one) (?:\p{L}+ )*example(?=,)|rather|unlike (?:this|these|that|those|others?|the other|it|its|his|her|their|most|earlier|previous|many)|like (?:this|these)|as such|in turn|in exchange|besides|still|yet|again|too|in (?:this|that|these|such|both|either|other|response|return|turn)|by (?:this|that|then)|at (?:this|that|the time|the same time)|for (?:this|that|these)|because of (?:this|that)|due to (?:this|that)|after (?:this|that|which)|since then|until then|even so|on the (?:one|other) hand|also|(?:first|second|third|fourth)(?:ly)?(?=,)|last(?=,)|lastly|subsequently|over the (?:next|following)|here|there(?=,)|one (?:such|of these|reason|example)|another|an? (?:second|third|further|similar)|other|both|neither|the (?:former|latter|other|second|third|last|next|following|same)|some examples|examples|those (?:who|with|that)|within (?:a|an|one|two|three|\d+) (?:years?|months?|weeks?|decades?|days?)(?=,)|such|an interesting fact|the first (?:is|was|were|of)|(?:some|several|certain|many|most) (?:\p{L}+ )?(?:species|strains|genera|types|forms|kinds|members|subtypes|varieties)\b(?! of)|in the (?:first|second|third|last|same))\b/iu
/** 'Was, however, the first', 'described it too': said with a view to what stood before. */
const LEADS_ON =
  /(?:, | )(?:however|on the other hand|for instance|for example|therefore|moreover|nevertheless|likewise|in contrast)[,;.]|\binstead\b(?! of)|\b(?:is|are|was|were) equally\b(?! as)|^(?:\S+ ){1,6}(?:therefore|thus|hence) |\b(?:refused|agreed|complied|follows|followed|ensued), |\b(?:went|goes|go) (?:further|farther)\b|\bthen (?:decided|turned|went|moved|began|became)\b|\b(?:came|come|comes) closest\b|, meanwhile,|\bas discussed\b|\b(?:conditions|factors|topics|concepts) (?:already )?discussed\b|\b(?:years|decades|centuries|months|weeks|days) later\.?$|\b(?:is|are|was|were|has|have|had|can|could|may|will|would|did|does|do) (?:also|instead|therefore|thus|likewise|too)\b|, too,| as well,|\b(?:too|as well|instead|also)\.$|^(?:\S+ ){1,6}also\b(?! (?:known|called|referred|named|spelled))|\b(?:responded|reacted|replied) (?:with|by)\b/i
/** Marks of whoever edited the page, pieces of formulas and lists of sources: no prose to be read. */
const RESIDUE =
  /\[[^\]\d]*\]|\blicensed under\b|`|\S {2,}\S|\bet al\b|\((?:1[89]|20)\d\d[a-z]\)|^See |\bto be discussed\b|\((?:see|cf)\b|\([^)]*\b(?:the case|this|these|those|above|below|vol|pp?)\b[^)]*\)|\p{L}\d+ (?:and|or|[=+<>−-]) |[=<>≤≥√∑|]|\d ?[×x] ?10\d{1,3}\b|\((?:do not|don['’]t|remember|note|recall|imagine|keep in mind|notice)\b|\( \p{L}|\([^)]*\b(?:panel|step \d+|arrows?)\b[^)]*\)|\bappendix [a-z]\b|, \)|\s\([a-d]\)(?=[ .,;])|(?:^|[.?!] )\d{1,2}\. \p{L}/iu
/** 'Strong coping skills—Families who …': the label of a list's item before what it tells. */
const LABELLED = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,4}—\p{Lu}/u
/** Where a figure or its number stood before the page was made plain: 'as shown in .', 'depicts a cell.', 'at point Qc'. */
const LOST_FIGURE =
  /\s\.(?:\s|$)|[\p{Ll}\d]{3,}\. \p{Ll}{3,}|^\p{Ll}{2,} |\b(?:points?|curves?|panels?|lines?|quantity|price) [A-Z][a-z]?\d?\b(?! \p{Lu})|\b(?:on|in|from) the (?:figure|graph|diagram|table)\b|\b(?:illustrated|shown|seen|depicted|given|listed|described) (?:in|by|on|at) (?:does|do|did|is|are|was|were|shows?|has|have|can|will)\b|\b(?:in|by|from|on) (?:may|can|must|should) be\b|\b(?:in|from|by) is that\b|\b[Tt]he (?:and|or|is|are|was|were) \p{Ll}|\b[Aa]s (?:shows|illustrates|depicts)\b|\b[Xx][- ]axis\b|\b(?:graph|table|diagram|chart|map|curve|photo|image) (?:in )?(?:illustrates|shows|has|represents|depicts)\b|\b(?:[Ee]xample|[Cc]ase|[Tt]echnology|[Ff]irm|[Ff]actory|[Pp]lant|[Pp]roducer|[Ss]tudent|[Ss]ample|like) [A-Z]\b(?! \p{Lu})| (?:v|vs|cf|No|Nos|Op|Vol|pp?|Fig|Dr|Mr|Mrs|St)\.$|,\.$/u
/** 'According to an article by Ann Holm': who wrote it is beside the point. */
const OF_A_WRITER =
  /\baccording to an? (?:article|story|post|piece|column|essay) (?:by|in|from)\b|^in an? (?:\d{4} )?(?:article|story|post|piece|column|essay) (?:for|by|in|published)\b/i
/** 'A study of Holm looked at the harbours': what it found is not told. */
const ONLY_LOOKED_AT =
  /\b(?:study|studies|survey|report|paper|research|researchers?|experiment)\b[^,;]{0,80}\b(?:looked at|look at|examined?|investigated?|explored?|focused on|addressed|studied|compared)\b(?!.*\b(?:and|which|that) (?:found|showed|concluded|discovered))/i
/** 'There are flights from Sana'a': where there are is not said. */
const EXISTS = /^(?:there (?:is|are|was|were)\b|it (?:is|was) )/i
/** 'The market itself, was opened in 1835': a comma between a subject and its verb. */
const SPLIT_SUBJECT =
  /^(?!(?:in|on|at|near|among|behind|under|above|beside|beyond|from) )(?:[^,;:"“]|, (?=[12]\d{3},)){3,90}, (?:is|was|were|are|has|had|would|will) (?!\p{L}+, )/iu
/** Words that cry out how large a figure is, and so tell which one is meant. */
const CRIES = /\b(?:whopping|staggering|mind-boggling|jaw-dropping|eye-popping|paltry|measly)\b/i
/** 'Answered five questions submitted by e-mail', 'spoke with Ann Holm about her boats': how an interview was held, not what was said in it. */
const OF_INTERVIEW =
  /\b(?:answer|respond|repl)\w* (?:to )?(?:\p{L}+ )?questions (?:submitted|posed|asked|sent|put) |\b(?:interviewed|spoke (?:with|to)|talked (?:with|to)|sat down with)\b[^.;]{3,160}\babout\b/iu
const OF_THE_TEXT =
  /\b(?:this (?:article|section|chapter|paper|book|module|passage|text|figure|table|page|equation|activity|lesson|exercise)|(?:figure|table|chapter|section|appendix|equation) \d+|see (?:below|above|also|figure|table)|(?:shown|described|discussed|listed|mentioned|pictured|noted|given|seen|specified|outlined|presented|introduced|explained|defined|cited|named|identified) (?:above|below|earlier|in (?:the )?(?:figure|table|chapter))|^as (?:presented|discussed|described|explained|outlined|shown|noted) in|(?:on|in) the (?:figure|graph|diagram|chart|table)\b|can be (?:viewed|watched|downloaded|read|found) (?:on|at|here)\b|as (?:follows|mentioned|noted)|already (?:mentioned|described|discussed)|listed between|the following|click|http|as you (?:have read|know|learned|saw|can see)|earlier in the|(?:previous|next|last|later|earlier|another|following|preceding) (?:chapter|section|module|unit)s?|(?:previous|preceding|earlier) (?:examples?|paragraphs?|sentences?)|the \p{L}+ on the (?:left|right) (?:is|are|was|shows?|has|the)\b|^students (?:will|should)\b|(?:we|as) (?:have )?discussed in|chapter (?:discusses|explains|describes|covers|explores)|(?:this|our) textbook|(?:discussed|described|explained|covered|explored|examined) (?:in (?:more |greater )?detail|more fully|at length)|www\.|link to learning|learning objectives)\b/iu

/**
 * The least stretch of sentences that ends with `sentence` and can be understood alone: the sentence itself, or with up to two before it of
 * its block. Null if some word stays open, or if it is no plain statement. The words are the article's own; only citation marks and a leading
 * 'However,' are left out, and a person's name stands in full where it is met first.
 */
export function standAlonePassage(sentence: SourceSentence, story: Story): Passage | null {
  if (!isPlain(sentence) || isTorn(sentence, story.sentences[sentence.id - 1])) return null
  if (isUnreal(sentence, story)) return null
  for (let count = 0; count <= MOST_BEFORE; count++) {
    const sentences = stretchOf(sentence, count, story)
    if (sentences === null) return null
    const lead = leadFor(sentences, story)
    if (lead !== undefined) {
      const shown = withSection(lead, sentences, story)
      const told = verbatim(sentences, story.mentions, shown?.text ?? '')
      return told === null ? null : { ...told, sentences, focus: sentence, lead: shown }
    }
  }
  return null
}

/** A sentence behind so many of its block; null if they are too long together or one of them cannot be shown. */
function stretchOf(sentence: SourceSentence, count: number, story: Story): readonly SourceSentence[] | null {
  const first = sentence.id - count
  if (first < 0) return null
  const sentences = story.sentences.slice(first, sentence.id + 1)
  const isUnfit = (other: SourceSentence): boolean =>
    !isTelling(other) ||
    other.block !== sentence.block ||
    isOfInvented(other, story) ||
    isTorn(other, story.sentences[other.id - 1])
  if (sentences.some(isUnfit)) return null
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0)
  return words > (count === 0 ? MOST_WORDS.alone : MOST_WORDS.together) ? null : sentences
}

/** Sentences behind a name that is made up which may still be of its bearer. */
const GOES_ON = 3

/** True for a sentence with a name that is made up, and for figures without a name right behind one: 'The bank has $10 million.' */
export function isOfInvented(sentence: SourceSentence, { invented, sentences }: Story): boolean {
  if (invented.size === 0) return false
  const isMadeUp = ({ tokens }: SourceSentence): boolean => tokens.some(({ text }) => invented.has(text))
  if (isMadeUp(sentence)) return true
  return (
    /\d/.test(sentence.text) &&
    !sentence.tokens.some(({ upos }) => upos === 'PROPN') &&
    sentences
      .slice(Math.max(0, sentence.id - GOES_ON), sentence.id)
      .some((other) => other.block === sentence.block && isMadeUp(other))
  )
}

/**
 * What must stand before a stretch so that it can be understood alone: nothing (null) where it names the title itself, or the article's title;
 * undefined if that does not help.
 */
function leadFor(sentences: readonly SourceSentence[], story: Story): Lead | null | undefined {
  const { lead } = story
  const isClear = (shown: Lead | null): boolean => isUnderstood(sentences, story, shown)
  if (lead === null || needsNoTitle(sentences, lead))
    return isClear(null) ? null : isClear(lead) ? lead : undefined
  return isClear(lead) || (namesTitle(sentences, lead) && isClear(null)) ? lead : undefined
}

/** True if nothing keeps a stretch from being understood alone: neither how it opens, nor that it names nothing, nor an open word. */
function isUnderstood(sentences: readonly SourceSentence[], story: Story, lead: Lead | null): boolean {
  const [first] = sentences
  if (first !== undefined && opensOnwards(first)) return false
  if (lead === null && !isAnchored(sentences, story)) return false
  return sentences.every((sentence, i) => !hasOpenWord(sentence, sentences.slice(0, i), story, lead))
}

/** True for a sentence that takes up what stood before it. */
export const opensOnwards = (sentence: SourceSentence): boolean =>
  HANGS_ON.test(withoutLeading(sentence.text)) ||
  HANGS_ON.test(sentence.text) ||
  leansBack(sentence) ||
  LEADS_ON.test(withoutLinks(sentence))

/** What was found of a sentence behind so many others, with the title or without: several stretches begin with the same sentences. */
const openOf = rememberedOf((_story: Story) => new Map<string, boolean>())

function hasOpenWord(
  sentence: SourceSentence,
  before: readonly SourceSentence[],
  story: Story,
  lead: Lead | null,
): boolean {
  const known = openOf(story)
  const key = `${sentence.id} ${before.length} ${lead !== null}`
  let isOpen = known.get(key)
  if (isOpen === undefined) {
    isOpen = !openWords(sentence, before, story, lead).next().done
    known.set(key, isOpen)
  }
  return isOpen
}

/** True for a sentence that may be asked about: a whole statement in the article's own voice. */
export const isPlain = (sentence: SourceSentence): boolean =>
  isWhole(sentence) &&
  countWords(sentence.text) >= LEAST_WORDS &&
  isOfProse(sentence) &&
  !SPLIT_SUBJECT.test(sentence.text) &&
  !CRIES.test(sentence.text) &&
  !OF_A_WRITER.test(sentence.text) &&
  !ONLY_LOOKED_AT.test(sentence.text) &&
  !OF_INTERVIEW.test(sentence.text) &&
  !isOrder(sentence) &&
  !isBadEnglish(sentence)

/** 'To learn more, see Harbours', 'consider the port of Bergen': said to the reader, and neither true nor false. */
function isOrder(sentence: SourceSentence): boolean {
  if (sentence.root < 0 || tokenAt(sentence, sentence.root).xpos !== 'VB') return false
  return !childrenOf(sentence, sentence.root).some(({ relation }) =>
    /^(?:nsubj|aux|expl|csubj|cop)/.test(relation),
  )
}

/** True for a sentence with a finite verb. One that the parser could not make out is still the article's own, and nothing is cut from it. */
const isWhole = ({ unfit, tokens }: SourceSentence): boolean =>
  unfit === null ||
  (unfit === 'fragment' &&
    tokens.some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) &&
    !/^VBP?$/.test(tokens[0]?.xpos ?? ''))

/** True for a sentence that may stand before it. */
export const isTelling = (sentence: SourceSentence): boolean =>
  (isWhole(sentence) || sentence.unfit === 'too-short') && isOfProse(sentence) && !isBadEnglish(sentence)

/** True for prose that tells of its matter and not of the text itself, once its marks are taken out. */
const isOfProse = rememberedOf(({ text }: SourceSentence): boolean => {
  const plain = withoutMarks(text)
  return !OF_THE_TEXT.test(plain) && !RESIDUE.test(plain) && !LABELLED.test(plain) && !LOST_FIGURE.test(plain)
})

/** True if a name says what is told of, or if it is told of things in general, in a text that is not about one name. */
export function isAnchored(sentences: readonly SourceSentence[], story: Story): boolean {
  const names = sentences.flatMap(({ tokens }) => tokens.filter((token) => isName(token, story)))
  const isNamed = names.some(({ text }) => text === story.topic)
  if (story.topicShare >= NAMED_TOPIC && !isNamed && sentences.every(({ text }) => EXISTS.test(text)))
    return false
  if (names.length > 0) return true
  if (story.topicShare >= NAMED_TOPIC) return sentences.every(isDefinition)
  return !sentences.some(isPast)
}

/** 'A glacier is …', 'Antigens are …'. */
function isDefinition(sentence: SourceSentence): boolean {
  if (sentence.root < 0 || isPast(sentence)) return false
  const below = childrenOf(sentence, sentence.root)
  const subject = below.find((child) => /^nsubj/.test(child.relation))
  const isIndefinite =
    subject !== undefined &&
    !childrenOf(sentence, subject.index).some((child) => /^(?:the|this|these|its|their)$/i.test(child.text))
  return isIndefinite && below.some((child) => child.relation === 'cop')
}

/** True if the main verb tells of what happened. */
const isPast = (sentence: SourceSentence): boolean =>
  sentence.root >= 0 &&
  [tokenAt(sentence, sentence.root), ...childrenOf(sentence, sentence.root)].some(
    (token) => token.xpos === 'VBD',
  )
