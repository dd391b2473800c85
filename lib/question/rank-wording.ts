import { contentWords } from './text-overlap'

/** What a ranker looks at, by name. A feature left out is 0. */
export type Features = Record<string, number>

const QUESTION_WORD =
  /(?:^|, )(?:(?:in|on|at|by|for|to|of|from|with|over|about|as|into|against) )?(who|whom|whose|what|which|when|where|why|how)\b/i
const BEST_WORDS = { least: 7, most: 22 }

/** What the wording of a question alone tells of it: lengths, its question word, names, commas, weak verbs, pronouns. */
export function wordingFeatures(stem: string): Features {
  const words = stem.split(/\s+/)
  const count = (pattern: RegExp): number => stem.match(pattern)?.length ?? 0
  const found = QUESTION_WORD.exec(stem)
  const asked = found?.[1]?.toLowerCase() ?? 'nothing'
  return {
    [`asks ${asked}`]: 1,
    'asks after a lead': Number((found?.index ?? 0) > 10),
    'asks after a sentence': Number(/[.!?] (?:\p{Lu}\p{Ll}+,? )?(?:why|how|what)\b/iu.test(stem)),
    'asks what happens': Number(/\bwhat (?:\p{Ll}+ )?happen/iu.test(stem)),
    'asks for a result': Number(/\bwhat (?:is|was|are|were) the (?:result|consequence|effect)/i.test(stem)),
    'asks what is included': Number(/\bwhat (?:do|does|did|can)\b.* include\b/i.test(stem)),
    'asks of the past': Number(/\b(?:who|when|how|why|what|where) (?:did|was|were|had)\b/i.test(stem)),
    'asks of what may be': Number(
      /\b(?:who|when|how|why|what|where) (?:can|could|may|might|will|would)\b/i.test(stem),
    ),
    'stem words': Math.min(1, words.length / 40),
    'stem short': Math.max(0, BEST_WORDS.least - words.length) / BEST_WORDS.least,
    'stem long': Math.min(1, Math.max(0, words.length - BEST_WORDS.most) / 20),
    'stem content words': Math.min(1, contentWords(stem).size / 15),
    'stem names': Math.min(1, count(/(?<=\s)\p{Lu}[\p{L}]+/gu) / 5),
    'stem no name': Number(count(/(?<=\s)\p{Lu}[\p{L}]+/gu) === 0),
    'stem number': Number(/\d/.test(stem)),
    'stem commas': Math.min(1, count(/[,;:–—]/g) / 3),
    'stem brackets': Number(/[()]/.test(stem)),
    'stem quotes': Number(/["“”]/.test(stem)),
    'stem joined': Math.min(1, count(/ (?:and|or) /g) / 2),
    'stem clauses': Math.min(
      1,
      count(/\b(?:that|which|who|because|while|when|after|before|although|if|as)\b/gi) / 4,
    ),
    'stem participles': Math.min(1, count(/\b\p{Ll}{3,}(?:ing|ed)\b/gu) / 4),
    'stem definite nouns': Math.min(1, count(/\bthe \p{Ll}+/gu) / 4),
    'stem bare definite': Number(
      /\bthe \p{Ll}+(?:[?,.]| (?:is|was|were|are|has|had|did|in|at|to|and)\b)/u.test(stem),
    ),
    'stem pronouns': Math.min(1, count(/\b(?:he|she|it|they|his|her|its|their|them|him)\b/gi) / 2),
    'stem vague': Number(
      /\b(?:some|many|several|various|often|more|most|very|things?|way|ways|role|part)\b/i.test(stem),
    ),
    'stem weak verb': Number(
      /\b(?:is|are|was|were|be|has|have|had|do|does|did) (?:what|who|which)|\b(?:have|has|had)\?$/i.test(
        stem,
      ),
    ),
    'stem praise': Number(
      /\b(?:significant|important|key|crucial|vital|unique|major|remarkable|great|best|famous)\b/i.test(stem),
    ),
    'ends on preposition': Number(/\b(?:of|in|on|at|to|for|from|with|by|as|about|over)\?$/.test(stem)),
  }
}
