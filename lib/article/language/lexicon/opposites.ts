/** 'a:b' pairs as a map in both directions, 'a>b' in one; of a word in two pairs the first counts. */
function opposites(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const pair of pairs.split(/\s+/)) {
    const [a, b] = pair.split(/[:>]/) as [string, string]
    if (!map.has(a)) map.set(a, b)
    if (!map.has(b) && pair.includes(':')) map.set(b, a)
  }
  return map
}

/** Verb forms that turn a statement into its opposite and take the same objects. */
export const OPPOSITE_VERBS = opposites(
  'increase:decrease increased:decreased increases:decreases increasing:decreasing rise:fall rose:fell rises:falls rising:falling ' +
    'strengthen:weaken strengthened:weakened strengthens:weakens strengthening:weakening bolster:weaken bolstered:weakened ' +
    'undermined:strengthened undermine:strengthen undermining:strengthening deepen:loosen deepened:loosened deepening:loosening ' +
    'heightened:reduced intensified:eased improve:worsen improved:worsened improves:worsens improving:worsening ' +
    'enhance:diminish enhanced:diminished enhances:diminishes reduced:increased reduce:increase reduces:increases reducing:increasing ' +
    'raised:lowered raise:lower raises:lowers expanded:shrank expand:shrink expands:shrinks gained:lost gain:lose won:lost ' +
    'accepted:rejected accept:reject accepts:rejects approved:rejected approve:reject allowed:forbade allow:forbid allows:forbids ' +
    'supported:opposed support:oppose supports:opposes praised:criticized criticized:praised criticised:praised lauded:criticized ' +
    'defended:condemned welcomed:condemned emphasized:downplayed emphasizes:downplays highlighted:downplayed underscored:downplayed ' +
    'complicate:simplify complicates:simplifies ' +
    'included:excluded includes:excludes protect:endanger protects:endangers protected:endangered prioritize:neglect ' +
    'unite:divide opened:closed arrived:departed escalating:easing',
)

/** Adjectives and adverbs for two ends of one scale. */
export const OPPOSITE_QUALITIES = opposites(
  'higher:lower highest:lowest larger:smaller largest:smallest greater:smaller more:less most:least best:worst better:worse ' +
    'early:late earlier:later successful:unsuccessful positive:negative warm:cold warmer:colder hot:cold fast:slow faster:slower ' +
    'rapidly:slowly quickly:slowly poorly:well easy:difficult easier:harder common:rare rich:poor wealthy:poor cheap:expensive ' +
    'above:below inside:outside north:south northern:southern eastern:western internal:external domestic:foreign public:private ' +
    'ancient:modern older:newer wide:narrow broad:narrow deep:shallow long:short longer:shorter high:low maximum:minimum ' +
    'visible:invisible permanent:temporary similar:different stable:unstable active:passive natural:artificial legal:illegal ' +
    'dangerous:harmless safe:dangerous complex:simple strong:weak stronger:weaker central>marginal major:minor ' +
    'reliable:unreliable important:unimportant critical:supportive optimistic:pessimistic peaceful:violent ' +
    'official:unofficial formal:informal urban:rural heavy:light dry:wet dark:bright thick:thin neutral:partisan ' +
    'bilateral:multilateral ill-timed:well-timed growing>shrinking long-standing>recent long-term:short-term increased:reduced ' +
    'heightened:reduced rising:falling increasing:decreasing escalating:easing',
)

/** Nouns for two ends of one scale. */
export const OPPOSITE_NOUNS = opposites(
  'stability:instability increase:decrease rise:fall growth:decline success:failure majority:minority maximum:minimum ' +
    'strength:weakness independence:dependence escalation:de-escalation advantage:disadvantage surplus:shortage ' +
    'expansion:contraction approval:rejection willingness:unwillingness ability:inability optimism:pessimism',
)
