/** Verbs that join a cause with its effect, either first; the words that may stand before the other, if some are needed. */
export const EFFECT_VERBS = new Map<string, readonly string[]>([
  ['lead', ['to']],
  ['result', ['in', 'from']],
  ['contribute', ['to']],
  ['give', ['rise to']],
  ['depend', ['on', 'upon']],
  ['stem', ['from']],
  ['arise', ['from']],
  ['derive', ['from']],
  ['cause', ['']],
  ['trigger', ['']],
  ['spark', ['']],
  ['provoke', ['']],
])
/** Verbs of which the passive names what brings a thing about; each has one form for past and participle. */
export const BROUGHT_BY =
  /^(?:cause|determine|trigger|influence|produce|prompt|spark|control|regulate|shape|provoke)$/
/** Verbs whose object and clause with 'to' tell what somebody can or must do in consequence. */
export const MAKES_DO =
  /^(?:allow|enable|permit|force|compel|lead|cause|prompt|encourage|require|help|persuade|oblige|drive|push|motivate|induce|teach|order|direct|instruct|ask|tell|invite|urge|expect|warn|tempt|advise|remind|beg|authori[sz]e|empower|challenge|inspire|influence|convince|intend|mean|design)$/
