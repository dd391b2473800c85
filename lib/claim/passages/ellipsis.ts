import type { Token } from '@/lib/article/language/token'
import { childrenOf, textAt, tokenAt } from '@/lib/article/language/tree'
import type { SourceSentence } from '../source-sentence'

const QUANTIFIERS =
  /^(?:some|many|most|several|few|all|others|another|none|each|both|one|two|three|four|five|neither|either|more|less|half)$/i
/** Persons and groups that are somebody's, or of some event: nobody knows whose. */
const SOMEBODYS =
  /^(?:supporter|opponent|critic|member|ally|rival|follower|successor|predecessor|participant|colleague|proponent|adversary|official|author|researcher|analyst|organizer|organiser|investigator|negotiator|survivor|witness)$/

/** 'Most were killed', 'one was a duke', 'critics argued': of whom is told before. */
export function isEllipsis(sentence: SourceSentence, token: Token): boolean {
  if (token.upos === 'NOUN' && SOMEBODYS.test(token.lemma) && /^NNS?$/.test(token.xpos)) {
    const parts = childrenOf(sentence, token.index)
    const next = textAt(sentence, token.index + 1)
    return (
      /^nsubj/.test(token.relation) &&
      !/^(?:of|from|in|at|to|who|such|like|for)$/i.test(next) &&
      !parts.some((part) =>
        /^(?:compound|nmod|nmod:poss|acl|acl:relcl|amod|appos|det|flat|nummod)$/.test(part.relation),
      )
    )
  }
  if (/^(?:another|one)$/i.test(token.text) && /^(?:one|no)$/i.test(textAt(sentence, token.index - 1)))
    return false
  if (isBareSuperlative(sentence, token) || isBareCount(sentence, token)) return true
  if (!QUANTIFIERS.test(token.text) || !/^(?:nsubj|nsubj:pass|obj)$/.test(token.relation)) return false
  return (
    /^(?:PRON|DET|NUM|ADJ)$/.test(token.upos) &&
    !childrenOf(sentence, token.index).some((part) => /^(?:nmod|acl|acl:relcl)$/.test(part.relation)) &&
    !/^(?:of|who)$/i.test(textAt(sentence, token.index + 1))
  )
}

/** 'The loudest came from Bergen': the loudest of what? */
const isBareSuperlative = (sentence: SourceSentence, { index, xpos, relation }: Token): boolean =>
  xpos === 'JJS' &&
  /^nsubj/.test(relation) &&
  /^the$/i.test(textAt(sentence, index - 1)) &&
  !/^(?:of|in|to|who|that|which)$/i.test(textAt(sentence, index + 1))

/** 'Bergen built forty-six.' */
const isBareCount = (sentence: SourceSentence, { index, upos, relation, text }: Token): boolean =>
  upos === 'NUM' &&
  relation === 'obj' &&
  !/^(?:\d{4}|one)$/i.test(text) &&
  /^[.,;]$/.test(textAt(sentence, index + 1)) &&
  !/^(?:[$€£¥]|to|-|–)$/.test(textAt(sentence, index - 1))

/** 'Typical speeds are …': of what is told before. */
const MEASURED = /^(?:typical|usual|common|normal|average|maximum|minimum|standard|typically)$/i

/** 'Some settlers landed', 'A bridge was built', 'Typical speeds are': a subject of which nothing says whose, or which one, it is. */
export function isUnnamedSubject(sentence: SourceSentence, token: Token): boolean {
  if (token.upos !== 'NOUN' || !/^nsubj/.test(token.relation) || token.head !== sentence.root) return false
  const parts = childrenOf(sentence, token.index)
  if (parts.some((part) => /^(?:nmod|nmod:poss|acl|acl:relcl|appos|compound|flat)$/.test(part.relation)))
    return false
  const [first] = parts
  const isBare = parts.length <= 1
  if (parts.some((part) => MEASURED.test(part.text))) return first?.upos !== 'DET'
  const isHappening = [
    tokenAt(sentence, sentence.root),
    ...childrenOf(sentence, sentence.root).filter(({ relation }) => /^aux/.test(relation)),
  ].some(({ xpos }) => xpos === 'VBD')
  return isHappening && isBare && first?.relation === 'det' && /^(?:some|several|an?)$/i.test(first.text)
}
