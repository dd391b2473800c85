import { NAME_PARTICLES } from '@/lib/article/language/lexicon/names'
import { nameWords } from './same-name'

/** Two names that the article gives to one thing. */
export type Alias = readonly [string, string]

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:of|the|${NAME_PARTICLES}|\p{Lu}[\p{L}\p{N}.'’-]*))* ?`
const CALLED = String.raw`(?:(?:also|better|later|formerly|originally|commonly|then|now|once|previously|sometimes) )?(?:known|called|named|titled|styled|nicknamed|referred to|renamed)(?: simply)?(?: as)?`
/** 'X, known as Y', 'X (born Y)', 'X, or Y', 'X (Y)', 'X was proclaimed Y'. The cue is in every text that the pattern matches, and sooner looked for. */
const PATTERNS: readonly { cue: RegExp; pattern: RegExp }[] = [
  {
    cue: /known|called|named|titled|styled|referred to/,
    pattern: new RegExp(
      String.raw`(${NAME})(?:\([^()]{0,40})?[,(]? ?(?:who |which )?(?:is |was |were |are |became )?${CALLED} ["“']?(${NAME})`,
      'gu',
    ),
  },
  {
    cue: /born|né/,
    pattern: new RegExp(String.raw`(${NAME})[,(] ?(?:[^()]{0,60}[;,] ?)?(?:born|né|née) (${NAME})`, 'gu'),
  },
  { cue: /\(/, pattern: new RegExp(String.raw`(${NAME})\((${NAME})\)`, 'gu') },
  {
    cue: /, (?:or|alias|i\.e\.) /,
    pattern: new RegExp(String.raw`(${NAME}), (?:or|alias|i\.e\.) (${NAME})`, 'gu'),
  },
  {
    cue: /proclaimed|crowned|declared| the (?:name|title)/,
    pattern: new RegExp(
      String.raw`(${NAME})[^.;]{0,60}(?:proclaimed|crowned|declared|(?:took|received|adopted|assumed|given|bore) the (?:name|title)(?: of)?)(?: himself| herself| as)? (${NAME})`,
      'gu',
    ),
  },
]

/** The pairs of names that sentences introduce as names of one thing. */
export const findAliases = (texts: readonly string[]): Alias[] =>
  texts.flatMap((text) =>
    PATTERNS.filter(({ cue }) => cue.test(text)).flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map((match): Alias => [match[1]!.trim(), match[2]!.trim()]),
    ),
  )

/** True if the article says that both names are one's, itself or by way of a third name. */
export function areAliases(a: string, b: string, aliases: readonly Alias[]): boolean {
  const known = [a]
  for (const name of known)
    for (const [one, other] of aliases) {
      const next = isSame(one, name) ? other : isSame(other, name) ? one : null
      if (next === null || known.some((seen) => seen === next)) continue
      if (isSame(next, b)) return true
      known.push(next)
    }
  return false
}

/** True if all words of the shorter name are words of the longer. */
function isSame(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  return short.length > 0 && short.every((word) => long.includes(word))
}
