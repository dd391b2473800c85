import type { SourceSentence } from '../source-sentence'

/** Where the splitter took the stop of a short form for the end: 'Minneapolis-St.', 'Roe v.' */
const ENDS_SHORT = /(?:^|[\s-])(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Gen|Col|Capt|Rev|vs|v|Fig|Eq|approx|est)\.$/
/** 'Shown in .', 'in (Lee, 2004)', 'why did it rise? suggests': a link or a picture stood there that reading has lost. */
const LOST = /\s[.,;:](?:\s|$)|\b(?:in|on|by|from|see|of|to|with) \(|[?!] \p{Ll}|^(?:In|See|From|On) ,/u
/** 'A Winter in Bergen (1904), Holm argues': the end of a title that a colon cut in two. */
const CUT_TITLE =
  /^(?!(?:In|With|By|Through|Since|After|Before|For|From) )[^,.]{5,90} \((?:1[5-9]|20)\d\d\), \p{Lu}/u
/** 'A Winter in Bergen: How the ice came', 'Ann Holm: In 1904, …': a title or a heading that runs on into the sentence. */
const HEADED = /^[^.,;:()“”"]{4,80}: \p{Lu}/u
/** '— Holm, on the ice': who said what stands beside a picture. */
const CAPTION = /^[—–-] ?\p{L}/u
/** Words of statutes and charters, which point into the paper itself. */
const OF_A_CHARTER =
  /\b(?:herein(?:after|before)?|hereby|hereto|hereunder|hereunto|thereof|thereto|thereunto|aforesaid|heretofore|whereof|witnesseth)\b/i

/** True for a sentence that lost a piece when its text was read or cut, so that what is left says less than its author did. */
export function isTorn(sentence: SourceSentence, before: SourceSentence | undefined): boolean {
  const { text, tokens, root } = sentence
  if (
    ENDS_SHORT.test(text) ||
    LOST.test(text) ||
    CUT_TITLE.test(text) ||
    OF_A_CHARTER.test(text) ||
    CAPTION.test(text)
  )
    return true
  if (HEADED.test(text) && !hasVerbBefore(sentence, text.indexOf(':'))) return true
  if (root === 0 && tokens[0]?.xpos === 'VBZ') return true
  return (
    before !== undefined &&
    before.block === sentence.block &&
    (ENDS_SHORT.test(before.text) ||
      (before.text.endsWith('!') && (before.text.split(' ').length < 5 || tokens[1]?.text === ',')))
  )
}

const hasVerbBefore = ({ tokens, start }: SourceSentence, end: number): boolean =>
  tokens.some((token) => token.start - start < end && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos))
