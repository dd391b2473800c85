import { GAP } from '../gap'
import { contentWords } from '../text-overlap'
import type { FlawRule } from './flaw'

const POINTING =
  /^(?:\W*(?:in|on|at|by|for|with|from|after|before|during|when|while|because|although|as|what|who|where|why|how|which|did|do|does|is|are|was|were|has|have|had|can|could|would|will|should|year)\s+)*(?:it|its|they|them|their|he|him|his|she|her|this|these|those|such|we|our|us)\b(?!\s+called when\b|\s+(?:is|was|takes?|took)\b.*\b(?:that|to|who)\b)/i
const OUTSIDE =
  /\b(?:the former|the latter|as (?:mentioned|described|shown|noted) (?:above|below|earlier|before)|above-mentioned|(?:figure|table) \d|this (?:text|passage|article|section|chapter|paragraph))\b/i

/** The stem points at something that is not there: 'Why did he leave?', 'this section'. */
export const ambiguousOrUnclear: FlawRule = ({ stem }) => {
  const own = stem.replace(/^according to (?:the|this) (?:text|passage|article),?\s*/i, '')
  const isPointing = POINTING.test(own) && !/^(?:this|these|those|such) (?:kinds?|types?|sorts?)\b/i.test(own)
  return isPointing || OUTSIDE.test(own)
    ? {
        code: 'ambiguous-or-unclear',
        severity: 'serious',
        message: 'Who meets this question without the text does not know who or what is meant.',
        fix: 'Name the person or thing instead of “he”, “it” or “this”.',
      }
    : null
}

const MOST_WORDS = 50
const MOST_SENTENCES = 2

export const gratuitousInformation: FlawRule = ({ stem }) => {
  const words = stem.split(/\s+/).length
  const sentences = stem.split(/[.?!]["”’)]*\s+(?=\p{Lu})/u).length
  return words > MOST_WORDS || (sentences > MOST_SENTENCES && words > MOST_WORDS * 0.6)
    ? {
        code: 'gratuitous-information',
        severity: 'minor',
        message: 'The question says more than one needs to answer it.',
        fix: 'Leave out what the answer does not depend on.',
      }
    : null
}

/** A multiple choice with a gap inside its stem; a cloze is made that way and is none. */
export const fillInTheBlank: FlawRule = ({ kind, stem }) =>
  kind !== 'cloze' && /_{2,}|\[blank\]|…{2,}|\.{4,}/i.test(stem)
    ? {
        code: 'fill-in-the-blank',
        severity: 'minor',
        message: 'A gap makes the reader try every option in the sentence.',
        fix: 'Ask a whole question, or make it a gap question.',
      }
    : null

const ABSOLUTE =
  /\b(?:always|never|completely|absolutely|totally|inevitabl[ey]|impossible|every single|nobody|everybody|everyone)\b/i

export const absoluteTerm: FlawRule = ({ kind, stem, options }) => {
  const where = kind === 'tf' ? [stem] : options
  const found = where.map((text) => ABSOLUTE.exec(text)?.[0]).find((word) => word !== undefined)
  return found === undefined
    ? null
    : {
        code: 'absolute-term',
        severity: 'minor',
        message: `“${found}” makes a statement look wrong, whether it is or not.`,
        fix: 'Leave the word out, or say exactly in which cases it holds.',
      }
}

const VAGUE =
  /\b(?:usually|often|sometimes|frequently|seldom|rarely|occasionally|possibly|somewhat|fairly|quite|a few|some people|a lot|various)\b/i

export const vagueTerm: FlawRule = ({ stem, options }) => {
  const found = [stem, ...options].map((text) => VAGUE.exec(text)?.[0]).find((word) => word !== undefined)
  return found === undefined
    ? null
    : {
        code: 'vague-term',
        severity: 'minor',
        message: `How much is “${found.toLowerCase()}”? Readers will understand it differently.`,
        fix: 'Say how much or how often, or who says so.',
      }
}

const ASKING = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i
const REQUEST =
  /^(?:name|list|give|describe|explain|define|state|match|put|order|complete|choose|select|arrange)\b/i

/** The stem asks nothing that could be answered with the options covered: 'Which is true?', 'The canal:'. */
export const unfocusedStem: FlawRule = ({ kind, stem }) => {
  const own = stem.trim()
  if (kind === 'tf' || kind === 'cloze' || kind === 'flashcard') return null
  const isOpen =
    /^(?:which|what)(?: one)?(?: of (?:the following|these))?(?: statements?)?(?: (?:is|are) (?:true|correct|right|false))?\?$/i
  const asks = ASKING.test(own) || REQUEST.test(own) || /\?["”’]?$/.test(own) || own.includes(GAP)
  return isOpen.test(own) || !asks || contentWords(own).size < 1
    ? {
        code: 'unfocused-stem',
        severity: 'serious',
        message: 'With the options covered, one cannot tell what is asked.',
        fix: 'Ask a whole question: who, what, when, why?',
      }
    : null
}

const NEGATIVE = /\b(?:not|except|neither|nor|cannot|never|least likely|incorrect)\b|n['’]t\b/gi

/** A question for what is not so. In capitals the word is hard to overlook, and the flaw a small one. */
export const negativeStem: FlawRule = ({ kind, stem }) => {
  if (kind === 'flashcard') return null
  const found = stem.replace(/["“][^"”]*["”]/g, ' ').match(NEGATIVE) ?? []
  const isPlain = found.length > 0 && !found.every((word) => word === word.toUpperCase())
  if (found.length === 0) return null
  return {
    code: 'negative-stem',
    severity: isPlain && found.length > 1 ? 'serious' : 'minor',
    message:
      found.length > 1 ? 'Two denials in one question are hard to follow.' : 'A denial is easily overlooked.',
    fix: isPlain
      ? 'Ask for what is so, or write the word in capitals: NOT.'
      : 'Ask for what is so, if you can.',
  }
}
