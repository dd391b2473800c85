import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from './source-sentence'

const POINTING = /^(?:this|these|those|such|another|latter|aforementioned|above|same|respective)$/i
/** Times and places reckoned from the telling: what they mean cannot be told. */
const RELATIVE_TIME =
  /^(?:today|tonight|yesterday|tomorrow|meanwhile|ago|later|earlier|soon|afterwards|afterward|here|there|then|so|henceforth|previously|subsequently|recently|now|nowadays|currently|presently)$/i
/** Those of them that a statement can do without: 'she later founded a school' → 'she founded a school'. */
const SEQUENCE =
  /^(?:then|meanwhile|later|soon|afterwards|afterward|subsequently|thereafter|previously|earlier|now|currently|presently|nowadays)$/i
const LINKING =
  /^(?:also|however|furthermore|moreover|therefore|thus|hence|additionally|consequently|accordingly|nevertheless|nonetheless|instead|indeed|similarly|likewise|besides|too|overall|fortunately|unfortunately|interestingly|surprisingly|finally|lastly|notably|importantly|ultimately|naturally|unsurprisingly|clearly|certainly|conversely|specifically|still|well)$/i
const ADDRESSED = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/i

/** Words that always point outside: demonstratives, 'the latter', times reckoned from the telling. */
export function isUnboundWord(sentence: SourceSentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]
  const before = sentence.tokens[token.index - 1]?.text.toLowerCase() ?? ''
  const word = token.text.toLowerCase()
  if (token.upos === 'ADV' && RELATIVE_TIME.test(word)) {
    if (/^(?:later|earlier)$/.test(word) && next?.text.toLowerCase() === 'than') return false
    if (word === 'so') return false
    return !(word === 'there' && token.relation === 'expl')
  }
  if (token.xpos === 'EX') return false
  if (/^(?:this|these|those)$/.test(word)) return token.upos === 'PRON' && !isSaidWhich(next)
  if (word === 'that') return token.xpos === 'DT' && token.upos === 'PRON' && next?.text !== 'of'
  if (/^others?$/.test(word)) {
    const noun = token.head < 0 ? token : tokenAt(sentence, token.head)
    const isBound =
      noun.relation === 'conj' ||
      next?.text.toLowerCase() === 'than' ||
      /^(?:each|one|and|or|than|unlike|to|among)$/.test(before)
    return !isBound
  }
  if (/^ones?$/.test(word))
    return (
      token.upos !== 'NUM' &&
      token.relation !== 'det' &&
      !/^(?:of|who|that|in|which|another)$/i.test(next?.text ?? '') &&
      before !== 'no'
    )
  if (word === 'such') return next?.text !== 'as' && next?.text !== 'a' && next?.text !== 'an'
  if (word === 'same')
    return (
      !hasTwoSubjects(sentence) &&
      !sentence.tokens.some((other) => other.index > token.index && other.text === 'as')
    )
  return (
    POINTING.test(word) &&
    (/^(?:ADJ|PRON)$/.test(token.upos) ||
      (word === 'another' && token.head >= 0 && tokenAt(sentence, token.head).relation !== 'conj'))
  )
}

/** 'those who …', 'those with …': what follows says which. */
const isSaidWhich = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.upos === 'ADP' || /^(?:who|that|which|whose)$/i.test(next.text) || /^VB[NG]$/.test(next.xpos))

/** 'X and Y study the same thing': the same as each other. */
const hasTwoSubjects = (sentence: SourceSentence): boolean =>
  sentence.root >= 0 &&
  childrenOf(sentence, sentence.root).some(
    (child) =>
      /^nsubj/.test(child.relation) &&
      (/^NNP?S$/.test(child.xpos) ||
        childrenOf(sentence, child.index).some((below) => below.relation === 'conj')),
  )

/** 'then', 'later', 'now', alone on a verb: they only say how the telling goes on. 'Ten years later' and 'later than' say more. */
export function isSequence(sentence: SourceSentence, token: Token): boolean {
  if (token.relation !== 'advmod' || token.upos !== 'ADV' || !SEQUENCE.test(token.text) || token.head < 0)
    return false
  const isAlone = childrenOf(sentence, token.index).every((child) => child.upos === 'PUNCT')
  const isComparison = /^(?:than|by)$/i.test(textAt(sentence, token.index + 1))
  return isAlone && !isComparison && /^(?:VERB|AUX)$/.test(tokenAt(sentence, token.head).upos)
}

/** True for the first and second person outside quotation marks. */
export function isAddressed(sentence: SourceSentence, token: Token): boolean {
  if (!ADDRESSED.test(token.text) || !/^(?:PRON|DET)$/.test(token.upos)) return false
  const marks = sentence.tokens.filter(
    (other) => other.index < token.index && /^["“”]$|^``$|^''$/.test(other.text),
  )
  return marks.length % 2 === 0
}

/** 'both leaders', 'neither side': two that were named before. 'Both X and Y' names them itself. */
export function isBothOfThem(sentence: SourceSentence, token: Token): boolean {
  if (/^two$/i.test(token.text))
    return (
      token.relation === 'nummod' &&
      sentence.tokens[token.index - 1]?.text.toLowerCase() === 'the' &&
      sentence.tokens[token.index + 1]?.index === token.head &&
      /^(?:NNS)$/.test(sentence.tokens[token.index + 1]?.xpos ?? '') &&
      !/^(?:of|in|that|who)$/.test(textAt(sentence, token.index + 2))
    )
  if (!/^(?:both|neither|either|each)$/i.test(token.text) || /^(?:cc|cc:preconj)$/.test(token.relation))
    return false
  if (/^each$/i.test(token.text)) return false
  if (token.head < 0 || token.upos === 'PRON') return token.upos === 'PRON'
  const noun = tokenAt(sentence, token.head)
  const isNamed =
    noun.upos === 'PROPN' ||
    childrenOf(sentence, noun.index).some((child) => /^(?:conj|nmod|acl|acl:relcl)$/.test(child.relation))
  return token.index < noun.index && !isNamed
}

/** 'also', 'however' and their like, which join a sentence to the one before and can go. */
export function isLinking(sentence: SourceSentence, token: Token): boolean {
  if (
    !LINKING.test(token.text) ||
    !/^(?:ADV|CCONJ|SCONJ|INTJ)$/.test(token.upos) ||
    token.relation === 'mark'
  )
    return false
  if (/^(?:still|well|clearly|certainly)$/i.test(token.text) && token.index > 0) return false
  if (/^too$/i.test(token.text) && /^(?:ADJ|ADV)$/.test(sentence.tokens[token.index + 1]?.upos ?? ''))
    return false
  const isPart = childrenOf(sentence, token.index).some((child) => child.upos !== 'PUNCT')
  const isPair = /^also$/i.test(token.text) && sentence.tokens[token.index - 1]?.text.toLowerCase() === 'but'
  return !isPart && !isPair
}
