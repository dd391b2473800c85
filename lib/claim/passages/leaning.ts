import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '../source-sentence'
import { withoutLeading } from './verbatim'

/** 'That 9 percent is …', 'of those living alone, …': counted in the sentence before. */
const COUNTED_BEFORE =
  /\b(?:that|this|these|those) \d[\d.,]* ?(?:percent|per cent|%|million|billion|thousand|people)|^(?:and |but )?of (?:those|these|them)\b/i
/** 'One straightforward method is to …': of doing what? */
const ONE_OF =
  /^(?:one|an?) (?:\p{L}+ ){0,2}(?:methods?|way|approach|example|reason|option|solution|strategy|technique|measure|practice|answer|explanation|possibility|problem|advantage|disadvantage|benefit|drawback|criticism|consequence|difference|result|challenge|bloc|group|side|camp|faction|half|party) (?:is|included|includes|consisted|was|involves|would be|might be|could be|may be)\b/iu
/** What somebody is 'adamant' about, and whose part it is, was told before. */
const STANCE =
  /\b(?:remain|stay)(?:s|ed|ing)? (?:adamant|unmoved|unconvinced|undeterred|resolute|steadfast|skeptical|sceptical)\b(?! (?:that|about|in|on|of|toward))|\bfor (?:his|her|its|their) part\b/i
/** 'It was actually the first': said against what stood before. 'Internationally, …' stands beside 'at home, …'. */
const SET_AGAINST =
  /^it (?:is|was) (?:actually|really|in fact|indeed)\b|^(?:alternatively|internationally|domestically|nationally|locally|globally|politically|socially|economically|militarily|culturally|legally|personally|ironically|tellingly|curiously|admittedly),|^(?:the|an?) \p{L}+ then \p{Ll}+s\b|, such \p{Ll}+s (?:is|are|was|were|has|have|can|may|will)\b|^to make matters (?:worse|better|more \p{L}+),|^as (?:with|for) (?:\p{L}+ ){1,4}?[\p{L}-]+,|^\p{Lu}\p{L}+s? too\b(?! (?:much|many|few|little|\p{L}+ to))|^[^,.;]{3,40} (?:is|are|was|were) (?:another|one more|yet another)\b|^while an? \p{L}+,|^just (?:like|as) (?:with|in|for)\b|^just as\b.*, so too\b/iu

/** 'The remaining 60 percent', 'of the thousands', 'the alleged crime': of what was told before. */
const REST =
  /\bthe remaining (?:\d|\p{L}+ percent)|^the remaining \p{L}+|^(?:no|yes|well|ok|okay|oh), |^of the (?:hundreds|thousands|dozens|many)\b|\bthe alleged \p{L}+|^apparently\b|\bthe first (?:two|three|few|several|five|ten) (?:years|decades|months|weeks|days)(?=[.,;])|\b(?:is|are|was|were) the exceptions?\b(?! (?:of|to))|\bon-site\b/iu
/** 'The total land area was …', 'The head of state is …': of what? 'Of Norway' or the like would stand behind it. */
const MEASURE_OF_NOTHING =
  /^(?:in [\p{L}\d ]+, )?the (?:\p{L}+ ){0,3}(?:area|population|cost|price|number|amount|size|length|height|width|depth|total|average|ranking|rank|rate|share|value|output|income|budget|distance|temperature|percentage|head of (?:state|government)) (?:is|was|were|are|rose|fell|had|has|reached|stood|grew|increased|decreased)\b/iu
/** 'The court found it unlawful', 'sought to change that by …', 'in later decades': what and when was told before. */
const TOLD_BEFORE =
  /\b(?:found|deemed|declared|ruled|judged|considered) it \p{L}+(?! (?:to|for|that)\b)[ .,]|(?<!, )\bthat(?= by \p{L}+ing\b)|^(?:in|during|over) (?:later|subsequent|following|ensuing|earlier) (?:years|decades|centuries|times)\b|\b(?:for|over|during) the (?:past|last) (?:several|few|two|three|\d+)\b|\blocally (?:known|called|referred)\b|^within (?:days|weeks|months|years|decades)\b|^(?:nearly|almost|about|some|roughly|around|only|just|more than|less than) [\p{L}\d-]+ (?:years|months|weeks|days|decades|centuries) (?:later|earlier|before|after),|^(?:a|the) (?:first|second|third|final) (?:argument|reason|objection|criticism|example|explanation|answer) (?:is|was|holds|rests)\b|\beven (?:more|less|greater|larger|higher|stronger)\b(?![^,;]*\bthan\b)/iu

/** 'In a separate survey', 'the resulting treaty', 'the first two, rods and nets': beside or out of what was told before. */
const BESIDE =
  /^in an? (?:separate|similar|related|follow-up|second|later|different) \p{L}+\b(?! (?:to|from))|\bthe (?:resulting|ensuing|aforementioned|above-mentioned)\b|^the (?:first|last|other) (?:two|three|four),|^first (?:is|was|come|comes|came)\b|^the final (?:\p{L}+ )?(?:idea|type|kind|form|step|stage|reason|factor|category|approach|way|point|option|method|example)\b/iu
/** 'A more accurate view is …', 'at still higher temperatures', 'Neighboring Nicaragua …', 'is not the only …': than, beside or in addition to what? */
const THAN_WHAT =
  /^(?:additional \p{Ll}+s\b|an? (?:\p{L}+ )?(?:different|separate|competing|rival|contrasting|opposing|additional|newer|further)\b(?!(?: \p{L}+)? (?:from|to|than))|an? (?:(?:much|far|slightly|somewhat|even) )?(?:more|less|better|larger|smaller|greater|simpler|newer|bigger|stronger|deeper|broader|later|earlier) (?!.*\bthan\b))|\b(?:is|are|was|were) an? (?:much|far) (?:\p{L}+er|more \p{L}+)\b(?!.*\bthan\b)|\bthe then\b|\bnot the only\b|\b(?:at|to|of|by|with|in|even) still (?:\p{L}+er|more|less)\b(?!.*\bthan\b)|\bthe (?:reverse|opposite) (?:process|reaction|effect|direction)\b(?! of)|^neighbou?ring \p{L}+|^the (?:first|second|third|last) (?:suggests?|argues?|holds|states?|says|involves?|concerns?|describes?)\b|\bby (?:contrast|comparison)(?=[.,;])|^on the one hand\b|^next (?:comes?|is|are|was|were)\b/iu
/** 'A substantial number do not recover': of whom? */
const COUNT_OF_NOTHING =
  /^(?:a|an|the) (?:(?:large|small|substantial|significant|vast|great|growing|considerable|high|low) )?(?:number|majority|minority|portion|percentage|proportion|handful)\b(?! (?:of|line|theory|\d|who|that))/iu

/** True for a sentence that leans on one before it by how it is put, though none of its words points there: it cannot stand first. */
export const leansBack = (sentence: SourceSentence): boolean => {
  const text = withoutLeading(sentence.text)
  return (
    COUNTED_BEFORE.test(text) ||
    REST.test(text) ||
    ONE_OF.test(text) ||
    STANCE.test(text) ||
    SET_AGAINST.test(text) ||
    SET_AGAINST.test(sentence.text) ||
    MEASURE_OF_NOTHING.test(text) ||
    TOLD_BEFORE.test(text) ||
    BESIDE.test(text) ||
    THAN_WHAT.test(text) ||
    THAN_WHAT.test(sentence.text) ||
    COUNT_OF_NOTHING.test(text) ||
    opensWithPlace(sentence) ||
    isOneOfUntold(sentence) ||
    endsInBareNoun(sentence) ||
    opensWithIt(sentence) ||
    sentence.tokens.some((token) => insists(sentence, token) || comparesWithOther(sentence, token))
  )
}

/** 'One very old boat was sold', where nothing says which: one of what was told. 'One boat of Bergen', 'one man who …' say it. */
function isOneOfUntold(sentence: SourceSentence): boolean {
  if (!/^one$/i.test(textAt(sentence, 0)) || sentence.root < 0) return false
  const subject = childrenOf(sentence, sentence.root).find(({ relation }) => /^nsubj/.test(relation))
  if (subject === undefined || subject.index === 0 || tokenAt(sentence, sentence.root).upos !== 'VERB')
    return false
  const parts = childrenOf(sentence, subject.index)
  return (
    parts.some(({ index }) => index === 0) &&
    !parts.some(
      ({ relation, upos }) =>
        /^(?:nmod|acl|acl:relcl|appos|compound|conj|flat)$/.test(relation) || upos === 'PROPN',
    )
  )
}

/** 'Anna Holm was the author.': of what was told before. */
function endsInBareNoun(sentence: SourceSentence): boolean {
  if (sentence.root < 0) return false
  const root = tokenAt(sentence, sentence.root)
  const parts = childrenOf(sentence, root.index)
  return (
    root.xpos === 'NN' &&
    sentence.tokens[root.index + 1]?.text === '.' &&
    parts.some(({ relation }) => relation === 'cop') &&
    parts.some(({ relation, text }) => relation === 'det' && /^the$/i.test(text)) &&
    !parts.some(({ relation }) =>
      /^(?:amod|compound|nmod|nmod:poss|acl|nummod|obl|csubj|advcl)$/.test(relation),
    )
  )
}

/** 'There he was buried': where? 'There are', 'there lived' announce what is. */
const opensWithPlace = ({ tokens: [first, second] }: SourceSentence): boolean =>
  /^there$/i.test(first?.text ?? '') && /^(?:NOUN|PROPN|DET|PRON)$/.test(second?.upos ?? '')

/** 'It is transparent to light', 'It is a medium that …': no 'it' that announces a clause, as in 'It is known that …'. */
function opensWithIt(sentence: SourceSentence): boolean {
  const [first] = sentence.tokens
  if (!/^it$/i.test(first?.text ?? '') || sentence.root < 0 || first!.head !== sentence.root) return false
  const root = tokenAt(sentence, sentence.root)
  const parts = childrenOf(sentence, root.index)
  const isCopular = parts.some(({ relation }) => relation === 'cop')
  const isIndefinite = parts.some(({ relation, text }) => relation === 'det' && /^an?$/i.test(text))
  return (
    isCopular &&
    ((root.upos === 'NOUN' && isIndefinite) ||
      (root.upos === 'ADJ' && !parts.some((part) => isAnnounced(sentence, part))))
  )
}

/** A clause behind 'it is …'; 'to infrared light', which may be read for one, has no infinitive behind its 'to'. */
const isAnnounced = (sentence: SourceSentence, { relation, xpos, index }: Token): boolean =>
  /^(?:csubj|ccomp|xcomp|advcl|acl)/.test(relation) &&
  (xpos === 'VB' || !/^to$/i.test(textAt(sentence, index - 1)))

/** 'What did make a difference', 'the law does help': said against a 'did not' before. No question and no 'so did he go'. */
function insists({ tokens }: SourceSentence, { index, text, upos }: Token): boolean {
  const isStill =
    tokens[index + 1]?.upos === 'ADV' && !/^(?:not|n['’]t|never)$/i.test(tokens[index + 1]!.text)
  const next = tokens[index + (isStill ? 2 : 1)]
  const last = tokens[index - 1]?.text ?? ''
  return (
    index > 0 &&
    upos === 'AUX' &&
    /^(?:do|does|did)$/i.test(text) &&
    next?.xpos === 'VB' &&
    !/^(?:so|nor|neither|as|than|only|how|why|when|where)$/i.test(last)
  )
}

/** 'The larger effort was made': larger than one told before. 'The brighter part of Mizar' is one of two that everybody can tell apart. */
function comparesWithOther(sentence: SourceSentence, { index, xpos, text, relation, head }: Token): boolean {
  if (
    xpos !== 'JJR' ||
    relation !== 'amod' ||
    head < 0 ||
    /^(?:upper|lower|higher|latter|former|outer|inner)$/i.test(text)
  )
    return false
  if (!/^the$/i.test(textAt(sentence, index - 1))) return false
  const noun = tokenAt(sentence, head)
  return (
    /^nsubj/.test(noun.relation) &&
    !/^(?:of|than|between|in)$/i.test(textAt(sentence, noun.index + 1)) &&
    !sentence.tokens.some(({ text: word }) => /^than$/i.test(word)) &&
    !childrenOf(sentence, noun.index).some(({ relation: other }) => other === 'acl:relcl')
  )
}
