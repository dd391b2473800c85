import { splitTitleLead } from '@/lib/article/title-lead'
import { KNOWN_SHORT_FORMS } from '@/lib/claim/acronyms'
import { rememberedOf } from '@/lib/core/remembered'
import { isJudgement } from './platitude-fault'
import type { Candidate } from '../candidate'
import { GAP } from '../question'
import { isTopicName } from './answer-fault'
import { flawFault } from './flaw-fault'
import { optionFault } from './option-fault'
import { uniquenessFault } from './uniqueness-fault'
import type { VerifyContext } from './verify-context'

const NAMES = /^(?:person|country|organisation|place|name|thing|group|people)$/

/**
 * Why a question on a passage must not be asked; null if it may. A passage is the article's own words and can be understood alone, so nothing is
 * asked of its grammar, its hedges or its references: only whether the answer is worth asking for, the only one, and among options of its kind.
 */
export function passageFault(question: Candidate, context: VerifyContext): string | null {
  return plainPassageFault(question, context) ?? optionFault(question, context) ?? flawFault(question)
}

/** The same by the rules that look at no options. */
export function plainPassageFault(question: Candidate, context: VerifyContext): string | null {
  if (question.kind === 'cloze' && !question.isTyped) return 'only-chosen'
  if (isJudgement(question.stem.replace(/["“][^"”]*["”]/g, ' '))) return 'judgement'
  if (question.kind !== 'tf' && NAMES.test(question.answerType) && isTopic(question.answer, context))
    return 'answer-is-topic'
  if (isNameAsTerm(question, context)) return 'name-as-term'
  if (hasOpenShortForm(question, context)) return 'short-form'
  if (COUNTED_ON.test(splitTitleLead(question.stem).rest)) return 'counted-on'
  if (isUnnamedAct(question.stem)) return 'unnamed-act'
  return uniquenessFault(question, context)
}

/** 'Second, rules cannot violate …': of what is counted, the first is not shown, or pads what is asked. */
const COUNTED_ON = /(?:^|[.!?] )(?:second|third|fourth|fifth|final|last)(?:ly)?, /i

/** 'The Act set up …': which one, only the article told. */
const isUnnamedAct = (stem: string): boolean =>
  /\b[Tt]he Act\b(?! (?:of|on|to) )/.test(stem) &&
  !/(?!The )\b\p{Lu}[\p{L}’'-]+ Act\b|\bAct (?:of|on|to) /u.test(stem)

const CLASS_WORD =
  / (?:Islands?|River|City|County|Lake|Town|Kingdom|Empire|Mountains?|Valley|Sea|Republic|District|Province|Family|Park)$/

/** True for the article's topic, and for the topic with its class: 'Socotra Island' in an article on Socotra. */
const isTopic = (answer: string, context: VerifyContext): boolean =>
  isTopicName(answer, context) ||
  (CLASS_WORD.test(answer) && isTopicName(answer.replace(CLASS_WORD, ''), context))

/** True for a word that the article writes with a capital inside its sentences, where it is asked for as a term: 'Kavex (term) is a shop …'. */
const isNameAsTerm = ({ kind, answer, answerType, stem }: Candidate, { article }: VerifyContext): boolean =>
  kind !== 'tf' &&
  answerType === 'thing' &&
  stem.includes(`${GAP} (term)`) &&
  /^\p{Lu}\S*$/u.test(answer) &&
  article.mentions.capitalWords.has(answer)

const SHORT_FORM = /(?<![\p{L}\p{N}(-])\p{Lu}{3,5}s?(?![\p{L}\p{N})-])/gu

/** True for a passage with a short form that the article explains elsewhere, where what it stands for could not be put in ('socioeconomic position (SEP)'). */
const hasOpenShortForm = ({ passage }: Candidate, context: VerifyContext): boolean =>
  (passage?.text.match(SHORT_FORM) ?? []).some(
    (short) => explainedIn(context).has(short) && !passage!.text.includes(`(${short})`),
  )

/** The short forms that stand in brackets behind what they stand for, but those that everybody knows. */
const explainedIn = rememberedOf(
  ({ article }: VerifyContext): ReadonlySet<string> =>
    new Set(
      article.sentences
        .flatMap(({ text }) => [...text.matchAll(/\p{Ll} \((\p{Lu}{3,5}s?)\)/gu)].map(([, short]) => short!))
        .filter((short) => !KNOWN_SHORT_FORMS.test(short)),
    ),
)
