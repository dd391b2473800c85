/**
 * Verbs that tell how two things stand to each other, so that subject and verb determine the object. What somebody once did with many things
 * ('used', 'made', 'took') is not among them.
 */
export const DIRECT_RELATIONS: ReadonlySet<string> = new Set(
  (
    'comprise contain involve require study examine investigate represent symbolize measure detect reflect emphasize stress promote protect regulate ' +
    'govern affect shape secrete invade infect address assess entail accompany resemble precede create produce provide bring spur induce ' +
    'establish convey reduce reveal show separate maintain target express describe explain explore compare evaluate attack store transport catalyze inhibit'
  ).split(' '),
)

/** The same of verbs with a word between them and what they relate to. */
export const RELATIONS = new Map<string, readonly string[]>([
  ['focus', ['on', 'upon']],
  ['concentrate', ['on']],
  ['center', ['on', 'around']],
  ['rely', ['on', 'upon']],
  ['rest', ['on', 'upon']],
  ['draw', ['on', 'upon']],
  ['act', ['as']],
  ['serve', ['as']],
  ['function', ['as']],
  ['manifest', ['as']],
  ['consist', ['of']],
  ['allude', ['to']],
  ['correspond', ['to']],
  ['respond', ['to']],
  ['apply', ['to']],
  ['bind', ['to']],
  ['belong', ['to']],
  ['stand', ['for']],
  ['call', ['for']],
  ['deal', ['with']],
  ['interfere', ['with']],
  ['develop', ['from', 'into']],
  ['evolve', ['from', 'into']],
  ['grow', ['out of', 'into']],
  ['originate', ['in', 'from']],
])

/** The same of passives, by their participle. */
export const PASSIVE_RELATIONS = new Map<string, readonly string[]>([
  ['based', ['on', 'upon']],
  ['built', ['on', 'upon']],
  ['founded', ['on', 'upon']],
  ['grounded', ['in']],
  ['rooted', ['in']],
  ['composed', ['of']],
  ['made', ['of', 'up of']],
  ['comprised', ['of']],
  ['characterized', ['by']],
  ['marked', ['by']],
  ['defined', ['by']],
  ['governed', ['by']],
  ['ruled', ['by']],
  ['driven', ['by']],
  ['dominated', ['by']],
  ['supported', ['by']],
  ['surrounded', ['by']],
  ['followed', ['by']],
  ['accompanied', ['by']],
  ['replaced', ['by', 'with']],
  ['measured', ['in', 'by']],
  ['associated', ['with']],
  ['treated', ['with', 'by']],
  ['diagnosed', ['by', 'from']],
  ['transmitted', ['by', 'through']],
  ['described', ['as']],
  ['spread', ['by']],
  ['separated', ['by', 'from']],
  ['divided', ['into']],
  ['classified', ['into', 'as']],
  ['organized', ['into']],
  ['converted', ['into', 'to']],
  ['derived', ['from']],
  ['attributed', ['to']],
  ['opposed', ['to']],
  ['linked', ['to']],
  ['tied', ['to']],
  ['connected', ['to', 'with']],
  ['concerned', ['with']],
  ['focused', ['on']],
])
