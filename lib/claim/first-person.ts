import type { SourceSentence } from './source-sentence'

const FIRST = /^(?:I|we|We|our|Our|my|My|us|ours|myself|ourselves|me)$/

/** Words by which one speaks of himself alone. */
const ALONE = /^(?:I|my|My|myself|me)$/
/** What a text that says 'we' and never 'I' says in its own cause; a textbook's 'we' sees, knows and calls. */
const IN_OWN_CAUSE =
  /\b[Ww]e (?:\p{Ll}+ly )?(?:must|should|shall|want|need|demand|welcome|thank|urge|call (?:on|for|upon)|hope|pledge|promise|support|oppose|condemn|reaffirm|remain|stand|stress|are (?:committed|proud|determined|grateful|convinced|here))\b|\b[Oo]ur (?:\p{Ll}+ )?(?:nation|country|people|government|party|city|town|citizens|children|troops|enemies|customers|team|company|members|friends|allies|delegation|commitment)\b/u
/** From this share of sentences with 'I' on, 'we' is the same voice. */
const OWN_VOICE = 0.03

/** The share of sentences in which somebody speaks of himself outside of quotation marks, 0 to 1: little in textbooks, whose 'we' is everybody, a third in speeches. */
export function firstPersonShare(sentences: readonly SourceSentence[]): number {
  const read = sentences.filter(({ tokens }) => tokens.length > 0)
  if (read.length === 0) return 0
  const spoken = read.filter((sentence) => isSpoken(sentence, FIRST))
  const isOwnVoice = read.filter((sentence) => isSpoken(sentence, ALONE)).length / read.length >= OWN_VOICE
  const own = isOwnVoice ? spoken : spoken.filter(({ text }) => IN_OWN_CAUSE.test(text))
  return own.length / read.length
}

/** True if one of these words stands in a sentence outside of quotation marks. */
function isSpoken({ tokens, unfit }: SourceSentence, words: RegExp): boolean {
  let isQuoted = false
  return (
    unfit !== 'quotation' &&
    tokens.some(({ text, upos }) => {
      if (/^["“”]$/.test(text)) isQuoted = text === '“' || (text === '"' && !isQuoted)
      return !isQuoted && upos !== 'PROPN' && upos !== 'NUM' && words.test(text)
    })
  )
}
