import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { hasYear, isOffice } from '../cloze/offices'

/** What holds of anything, or says only that there is more to say. */
const VAGUE =
  /\b(?:as with (?:all|any|every)|a number of|a variety of|various|in many ways|not a new|it is (?:hard|easy|important|clear|difficult)|in some cases|in (?:certain|most|many) cases|in (?:two|three|four|several|many) ways|no longer|diverse group|hand in hand|every facet|(?:its|their|his|her) own|a lot of|after all|(?:was|were) (?:often|usually) \p{L}+s like|(?:includes?|has|have) several|in droves|at all|some (?:\p{L}+ )?(?:do|are|have|were|can) not|need to|hold true|other ways|among other|different ways|different types|certain (?:\p{L}+ )?(?:and|characteristics|traits|ways)|such things|all sorts of|every possible|more than just|looks? (?:much |very )?different|looked (?:much |very )?different|only (?:one|two|three) (?:small )?parts?|wide-ranging|wide (?:range|variety)|(?:a|the) typical|almost an(?:y|ything)|can be based on|and other (?:categories|factors|things|aspects|areas|elements|issues|reasons|sources)|many different|each (?:\p{L}+ ){1,3}has)\b/iu
/** 'A difficult one', 'looked bright', 'has changed greatly', 'there are times when': nobody can be wrong about it. */
const UNFALSIFIABLE =
  /\b(?:easy|difficult|hard|tough|good|bad|long|tricky|complicated|challenging) one\b|\blook(?:s|ed)? (?:bright|bleak|grim|promising|good|bad)\b|\bchang(?:ed|es|ing) (?:greatly|a lot|much|over time|significantly|radically)\b|\beverywhere\b|\bthere (?:are|were) (?:\p{L}+ )?(?:situations|times|cases|instances|moments|occasions)\b|\bof course\b|\bor other \p{L}+ (?:they|that|which|shared)\b|^for (?:some|many|most|others),|^different .* differently\b|\b(?:proved|proves|seemed|seems) (?:especially|particularly|very|quite)\b|\b(?:came|comes) to the attention\b/iu
/** 'During the war, there was a boom': of what, and where? */
const EXISTED =
  /^[^,]{3,60}, there (?:is|are|was|were) (?:an?|some|many|much|several|few) (?:\p{L}+ ){1,3}(?:\p{L}+ly|worldwide|everywhere|nationwide)?[.,]/iu
/** 'A new power emerged': which, is not said. */
const BEGAN = /\ban? new \p{L}+ (?:emerged|arose|appeared|began|was born|came into (?:being|existence))\b/iu
/** A predicate that names no more than a quality or a concern: 'is complex', 'is central to', 'is grounded in'. */
const EMPTY_PREDICATE =
  /\b(?:is|are|was|were|be|been) (?:\p{L}+ly )?(?:complex|diverse|sudden|evident|grounded|central|woven|concerned|interested|involved|committed|aware|intertwined|apparent|different|similar|related|linked|connected|common|rare)\b/iu
/** Words by which somebody sums up or weighs what happened. */
const WEIGHED =
  /\b(?:ultimately|fairly|rather (?!than)|largely|intensively|intricately|already|lackluster|invariably|oftentimes|prides? (?:itself|himself|herself|themselves)|worried|struggled|strived|eye-opening|humiliat\p{L}+|fascinat\p{L}+|naturally|somewhat|relatively|considerable|considerably|dramatic(?:ally)?|ambitious|successful|powerful|eager|particular(?:ly)?|among the most|helps? (?:\p{L}+ ){1,3}to|seismic|enormous(?:ly)?|profoundly)\b/iu
/** Of some or of anybody nothing can be missed. */
const OF_ANYBODY =
  /^(?:(?:two|three|four|five|ten) (?:individuals|people|persons|friends|players)\b|(?:users|patients|participants|members|individuals|victims)\b(?! (?:of|in|with|who))|some|what|several|there (?:is|are|was|were)|any(?:one|body)?|some(?:one|body)|every(?:one|body)|people|an? (?:small|large|great) number)\b|\bsurveyed\b/iu
const COUNTED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|percent|million)\b/iu
const TECHNICAL =
  /\b(?:is|are) (?:called|known as|termed|defined as|composed of|made (?:up )?of|divided into|classified)\b/i

/**
 * True for a statement that tells something which one could get wrong: it names or counts something, says what a thing is, or tells enough of it.
 * What fits any subject ('All cultures are complex') is true whether read or not.
 */
export function isTelling(sentence: SourceSentence): boolean {
  const { text } = sentence
  if (UNFALSIFIABLE.test(text) || EXISTED.test(text) || BEGAN.test(text)) return false
  if (VAGUE.test(text) || EMPTY_PREDICATE.test(text) || WEIGHED.test(text) || OF_ANYBODY.test(text))
    return false
  if (isUndatedHolder(sentence)) return false
  return (
    COUNTED.test(text) ||
    isNamed(sentence) ||
    TECHNICAL.test(text) ||
    isKindOf(sentence) ||
    isListed(sentence)
  )
}

/** 'Olga Berg was the mayor of Bergen': when? */
function isUndatedHolder(sentence: SourceSentence): boolean {
  if (sentence.root < 0 || hasYear(sentence)) return false
  const root = tokenAt(sentence, sentence.root)
  const parts = childrenOf(sentence, root.index)
  return (
    isOffice(root) &&
    parts.some(({ relation }) => relation === 'cop') &&
    !parts.some(({ relation, text }) => relation === 'acl:relcl' || /^(?:first|last|only)$/i.test(text))
  )
}

/** A name, also at the start, where every word has a capital. */
const isNamed = ({ tokens }: SourceSentence): boolean =>
  tokens.some(({ upos, text }) => upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text))

/** Words that say of nothing what it is. */
const NO_KIND =
  /^(?:extension|evolution|part|way|matter|result|reason|role|key|example|lot|number|problem|issue|thing|goal|aim|need|concern|question|challenge|subject|topic|focus|sign|consequence|outcome)$/
/** 'Nucleotides are …', 'is a genus of …': what something is. */
function isKindOf(sentence: SourceSentence): boolean {
  if (sentence.root < 0) return false
  const root = tokenAt(sentence, sentence.root)
  return (
    root.upos === 'NOUN' &&
    !NO_KIND.test(root.lemma) &&
    childrenOf(sentence, root.index).some(({ relation }) => relation === 'cop')
  )
}

/** Three things or more in a row, or three that the statement says of its subject; no row of praise or of verbs in passing. */
const isListed = (sentence: SourceSentence): boolean =>
  sentence.tokens.some(
    ({ index, upos }) =>
      (/^(?:NOUN|PROPN)$/.test(upos) || (index === sentence.root && upos === 'ADJ')) &&
      childrenOf(sentence, index).filter(({ relation }) => relation === 'conj').length >= 2,
  )
