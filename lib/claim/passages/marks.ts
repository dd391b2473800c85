/** '[12]', '[citation needed]', '[1], [2]'. */
const NOTED = String.raw`\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[a-z]{1,2}|n(?:ote)? \d{1,2}|citation needed|nb \d)\]`
const NOTE = String.raw`\s?${NOTED}(?:,\s?${NOTED})*`
/** '(Figure 3.1)', '(see Table 2)', and '()' where a link to one stood. */
const PLACE = String.raw`(?:Figures?|Fig\.|Tables?|Chapters?|Sections?|Equations?|Eq\.|Box|Appendix)\s?[\d.–a-zA-Z-]{0,6}`
const POINTER = String.raw`\s?\((?:(?:see|as (?:shown|seen) in|shown in|refer to)\s)?(?:${PLACE}(?:,? and |, )?){1,3}\)|\s\(\s*(?:and|or|,|;)?\s*\)`
/** '(Lee & Marsh, 2004; Olsen, 2011)', '(U.S. Census 1997)': who found it. A month in it tells when something happened. */
const SOURCE = String.raw`\s\((?:e\.g\.,? |see |cf\. )?(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b)“?\p{Lu}[\p{L}.'’”&, -]{2,70},? (?:\[1[5-9]\d\d\] )?(?:(?:1[89]|20)\d\d[a-z]?|n\.d\.)(?:[,;][^()]{0,160})?\)`

/** The marks in a sentence that say where something was found and nothing of what it tells. */
export const MARKS = new RegExp(`${NOTE}|${POINTER}|${SOURCE}`, 'gu')

export const withoutMarks = (text: string): string => text.replace(MARKS, '')
