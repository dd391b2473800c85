import { childrenOf, tokenAt } from '@/lib/article/language/tree'
import type { Token } from '@/lib/article/language/token'
import type { SourceSentence } from '@/lib/claim/source-sentence'
import { isSaidSo } from './believable-contrary'

/** Words of which one cannot be true where the other is, wherever in a statement they stand. */
const STRICT =
  'increase/decrease increases/decreases increased/decreased increasing/decreasing rise/fall rises/falls ' +
  'rose/fell strengthen/weaken strengthens/weakens strengthened/weakened import/export imports/exports ' +
  'imported/exported ' +
  'improve/worsen improves/worsens improved/worsened accelerate/slow accelerates/slows absorb/emit absorbs/emits attract/repel ' +
  'attracts/repels widen/narrow widens/narrows widened/narrowed upper/lower higher/lower bigger/smaller greater/smaller ' +
  'larger/smaller longer/shorter older/younger earlier/later faster/slower stronger/weaker warmer/colder hotter/colder ' +
  'heavier/lighter deeper/shallower wider/narrower richer/poorer easier/harder cheaper/dearer biggest/smallest largest/smallest highest/lowest ' +
  'longest/shortest fastest/slowest strongest/weakest deepest/shallowest hottest/coldest northern/southern ' +
  'eastern/western north/south east/west northwest/southeast northeast/southwest northward/southward inner/outer internal/external ' +
  'positive/negative maximum/minimum majority/minority ' +
  'legal/illegal inside/outside voluntary/compulsory permanent/temporary rapidly/slowly quickly/slowly ' +
  'high/low strong/weak rural/urban aerobic/anaerobic saturated/unsaturated soluble/insoluble formal/informal active/passive ' +
  'supported/opposed supports/opposes support/oppose approved/rejected accepted/rejected encouraged/discouraged ' +
  'encourages/discourages majority/minority victory/defeat surplus/deficit'
/** The first has the second for its contrary, and the second another one. */
const FIRST_ONLY =
  'reduce/increase reduces/increases reduced/increased declined/rose declines/rises grew/shrank gained/lost activates/inhibits'
/** Words that are contraries only where the whole statement is about them: 'A glacier is rare'. */
const PREDICATE =
  'difficult/easy possible/impossible visible/invisible successful/unsuccessful dangerous/harmless similar/different hot/cold ' +
  'wet/dry rich/poor large/small heavy/light public/private safe/dangerous'

const pairsOf = (list: string): Map<string, string> =>
  new Map(
    list.split(' ').flatMap((pair): [string, string][] => {
      const [first, second] = pair.split('/') as [string, string]
      return [
        [second, first],
        [first, second],
      ]
    }),
  )
const strict = new Map([
  ...FIRST_ONLY.split(' ').map((pair) => pair.split('/') as [string, string]),
  ...pairsOf(STRICT),
])
const predicate = pairsOf(PREDICATE)
/** Words with a second sense or use in which the contrary makes no sense: 'lost in 1871' may be said of a ship, 'a fall' of a river. */
const ONE_WAY =
  /^(?:lost|lose|loses|fall|falls|fell|rose|slow|slows|dearer|rarely|never|emit|emits|lighter|narrow|narrows|outer)$/
const VERB = /^(?:VB|VBZ|VBP|VBD|VBN|VBG|MD)$/
/** What leads out of the statement itself: what is said in there is not what the statement says. */
const LEADS_OUT = /^(?:acl|acl:relcl|advcl|ccomp|parataxis|appos|conj|nmod:poss)$/

/** A word of the main statement and what turns the statement into its contrary. */
export interface Contrary {
  place: number
  word: string
}

/** The word of a sentence whose contrary makes it plainly false; null if there is none, or both stand in it. */
export function contraryOf(sentence: SourceSentence): Contrary | null {
  const found = sentence.tokens.flatMap((token) => {
    const word = isOfStatement(sentence, token) ? contraryWord(sentence, token) : null
    return word === null ? [] : [{ place: token.index, word, rank: rankOf(token) }]
  })
  const held = new Set(sentence.tokens.map(({ text }) => text.toLowerCase()))
  const [best] = found.filter(({ word }) => !held.has(word)).sort((a, b) => a.rank - b.rank)
  return best === undefined ? null : { place: best.place, word: best.word }
}

function contraryWord(sentence: SourceSentence, token: Token): string | null {
  const { text } = token
  // A capital inside a sentence is a name's: 'North Sea', 'the High Court'.
  if (token.upos === 'PROPN' || (token.index > 0 && /^\p{Lu}/u.test(text)) || isInName(sentence, token))
    return null
  const low = text.toLowerCase()
  const quantity = quantityContrary(sentence, token)
  if (quantity !== null) return quantity
  if (ONE_WAY.test(low) && !isRoot(sentence, token)) return null
  // 'Most commonly' is a superlative: nobody says 'most rarely'.
  if (
    /^(?:commonly|frequently|often|usually)$/.test(low) &&
    /^(?:most|more)$/i.test(sentence.tokens[token.index - 1]?.text ?? '')
  )
    return null
  const word = strict.get(low) ?? (isRoot(sentence, token) ? predicate.get(low) : undefined)
  if (word === undefined || !fitsItsClass(sentence, token, low)) return null
  return word
}

/** 'More people' → 'fewer people', 'more heat' → 'less heat', 'more likely' → 'less likely', 'most towns' → 'few towns'. */
function quantityContrary(sentence: SourceSentence, token: Token): string | null {
  const { index } = token
  const next = sentence.tokens[index + 1]
  const last = sentence.tokens[index - 1]?.text ?? ''
  if (next === undefined) return null
  if (/^(?:more|less)$/i.test(token.text)) return degreeContrary(sentence, token, next, last)
  if (/^most$/i.test(token.text) && index === 0 && next.xpos === 'NNS') return 'few'
  return null
}

function degreeContrary(sentence: SourceSentence, token: Token, next: Token, last: string): string | null {
  if (
    /^(?:than|and|or|no|not|any|once)$/i.test(next.text) ||
    /^(?:no|not|any|once|even|much|far|one)$/i.test(last)
  )
    return null
  const isThan = sentence.tokens.some((other) => other.index > token.index && /^than$/i.test(other.text))
  if (!isThan && !/^likely$/i.test(next.text)) return null
  if (/^less$/i.test(token.text)) return /^(?:JJ|RB)$/.test(next.xpos) ? 'more' : null
  const counted = sentence.tokens.slice(next.index, next.index + 3).find(({ upos }) => upos === 'NOUN')
  if (/^(?:JJ|RB)$/.test(next.xpos)) {
    // 'More foreign ships': less foreign ones, or fewer of them?
    const isTwofold = counted?.xpos === 'NNS' && counted.index === next.index + 1
    return isTwofold ? null : 'less'
  }
  return counted?.xpos === 'NNS' ? 'fewer' : 'less'
}

const isDenied = (sentence: SourceSentence): boolean =>
  childrenOf(sentence, sentence.root).some(({ text }) => /^(?:not|never|n['’]t|no|neither|nor)$/i.test(text))

const SIDE =
  /^(?:part|half|third|quarter|side|end|edge|border|boundary|coast|shore|bank|slope|wall|wing|tip|corner|entrance|gate|section|portion|suburb|area|region|province|district|front|approach|branch|arm)$/

/** Verbs are exchanged as verbs, 'before' and 'after' where a time or an event stands behind them. */
function fitsItsClass(sentence: SourceSentence, token: Token, low: string): boolean {
  const last = sentence.tokens[token.index - 1]?.text.toLowerCase() ?? ''
  const next = sentence.tokens[token.index + 1]?.text.toLowerCase() ?? ''
  if (/^(?:not|never|no|n't|neither|nor|without)$/.test(last) || isDenied(sentence)) return false
  if (!isSaidSo(sentence, token, low, last, next)) return false
  if (/^(?:before|after|above|below|inside|outside)$/.test(low)) {
    const isCounted = /^(?:soon|shortly|long|immediately|just|day|year|years|days|months|named)$/.test(last)
    const isDefinite =
      /^(?:the|\d{3,4}s?)$/.test(next) || /^\p{Lu}/u.test(sentence.tokens[token.index + 1]?.text ?? '')
    return !isCounted && isDefinite && token.upos === 'ADP' && token.relation === 'case'
  }
  if (/^(?:north|south|east|west|northwest|southeast|northeast|southwest)$/.test(low))
    return next === 'of' && !/^(?:and|or|,)$/.test(last)
  // 'Western medicine' is a thing of its own, 'the western coast' a side of one.
  if (/^(?:northern|southern|eastern|western)$/.test(low))
    return token.relation === 'amod' && SIDE.test(next.replace(/s$/, ''))
  if (
    /^(?:high|low|strong|weak|permanent|temporary|rural|urban|positive|negative|internal|external|voluntary|compulsory|aerobic|anaerobic|saturated|unsaturated|soluble|insoluble|formal|informal|active|passive)$/.test(
      low,
    )
  )
    return (
      (token.relation === 'amod' || isRoot(sentence, token)) && !/^(?:-|school|court|tide|income)$/.test(next)
    )
  if (/^(?:early|late)$/.test(low)) return true
  // 'Closer ties' have no farther ones.
  if (/^(?:closer|farther)$/.test(low)) return next === 'to' || next === 'from'
  if (/(?:er|est)$/.test(low))
    return (
      /^JJ|^RB/.test(token.xpos) &&
      !/^(?:the|no)$/.test(last === 'the' ? '' : last) &&
      !/^(?:and|or|,|education|house|court|class)$/.test(next)
    )
  if (/ly$|^(?:always|never|often)$/.test(low)) return token.upos === 'ADV'
  if (/^(?:majority|minority|maximum|minimum)$/.test(low))
    return token.upos === 'NOUN' || token.upos === 'ADJ'
  const isVerb = VERB.test(token.xpos)
  return strict.has(low) && /^(?:upper|lower|inner|outer|northward|southward)$/.test(low)
    ? token.relation === 'amod'
    : isVerb
      ? !/^(?:by|to be)$/.test(next) && takesItsRole(sentence, token)
      : isRoot(sentence, token)
}

/** 'Failed to', 'allowed for', 'lost to': what follows fits one of the two only. */
const takesItsRole = (sentence: SourceSentence, token: Token): boolean => {
  const next = sentence.tokens[token.index + 1]?.text.toLowerCase() ?? ''
  return (
    !/^(?:to|for|out|up|down|off|away|from|on|that)$/.test(next) &&
    /^(?:root|conj|xcomp|acl|advcl)$/.test(token.relation)
  )
}

const isRoot = (sentence: SourceSentence, token: Token): boolean => token.index === sentence.root

/** True if the word belongs to the main statement, and to no clause or aside in it. */
function isOfStatement(sentence: SourceSentence, token: Token): boolean {
  let at = token
  for (let step = 0; at.head >= 0 && step < sentence.tokens.length; step++) {
    if (LEADS_OUT.test(at.relation)) return false
    at = tokenAt(sentence, at.head)
  }
  const isQuoted =
    (sentence.text.slice(0, token.start - sentence.start).match(/["“”]/g)?.length ?? 0) % 2 === 1
  return at.index === sentence.root && !isQuoted && !hasConjunct(sentence, token)
}

/** 'Northern and western', 'rose and fell'. */
const hasConjunct = (sentence: SourceSentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some((child) => child.relation === 'conj' && child.upos === token.upos)

const isInName = (sentence: SourceSentence, token: Token): boolean =>
  token.index === 0 && /^\p{Lu}/u.test(sentence.tokens[1]?.text ?? '')

/** What the statement turns on comes first: its verb, then what it compares, then the rest. */
const rankOf = ({ upos, xpos }: Token): number =>
  upos === 'VERB' ? 0 : /^(?:JJR|RBR|JJS|RBS)$/.test(xpos) ? 1 : 2
