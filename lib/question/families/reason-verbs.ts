/** Verbs that join a cause with its effect; the preposition before the effect, if one is needed. */
export const EFFECT_VERBS = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['contribute', 'to'],
  ['give', 'rise to'],
  ['cause', ''],
  ['trigger', ''],
  ['spark', ''],
  ['provoke', ''],
])
/** Verbs whose object and clause with 'to' tell what somebody can or must do in consequence. */
export const MAKES_DO =
  /^(?:allow|enable|permit|force|compel|lead|cause|prompt|encourage|require|help|persuade|oblige|drive|push|motivate|induce|teach|order|direct|instruct|ask|tell|invite|urge|expect|warn|tempt|advise|remind|beg|authori[sz]e|empower|challenge|inspire|influence|convince|intend|mean|design)$/
