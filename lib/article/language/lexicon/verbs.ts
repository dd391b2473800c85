const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Verbs whose clause tells what somebody says or thinks. */
export const REPORT_VERBS = words(
  'argue say claim maintain suggest believe report state note warn estimate emphasize emphasise insist contend assert allege think predict ' +
    'fear hope deny add explain conclude acknowledge admit announce declare propose stress tell write describe observe feel hold assume expect ' +
    'doubt suspect speculate caution complain agree recommend remark comment mention worry testify reason theorize hypothesize urge demand ' +
    'point concede counter respond reply indicate reveal recognize recognise',
)

/** Verbs that tell somebody's stand on something, even without a clause. */
export const STANCE_VERBS = words(
  'criticize criticise praise laud welcome condemn oppose support defend reject denounce endorse favor favour accuse blame express voice view ' +
    'see regard applaud challenge dispute question call oppose back advocate urge demand condemn deny dismiss',
)

/** Modals, adverbs and verbs by which a text says less than it is sure. */
export const HEDGES = words(
  'may might could likely unlikely probably possibly perhaps reportedly allegedly arguably apparently seemingly potentially presumably ' +
    'supposedly purportedly maybe appear seem plausible probable conceivably ostensibly evidently rumored rumoured alleged purported supposed ' +
    'would should plausibly doubtful uncertain unclear possible',
)

/** Participles that report without a source: 'is believed to', 'was seen as'. */
export const UNSOURCED_REPORTS = words(
  'believed thought considered expected said reported estimated alleged rumored rumoured seen viewed regarded perceived supposed assumed ' +
    'described interpreted claimed argued suggested hoped feared known',
)

/** Pairs that turn a statement into its opposite; both directions hold. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
  (
    'increase:decrease increased:decreased increases:decreases increasing:decreasing rise:fall rose:fell rises:falls rising:falling ' +
    'strengthen:weaken strengthened:weakened strengthens:weakens higher:lower highest:lowest larger:smaller largest:smallest more:less ' +
    'most:least best:worst better:worse early:late earlier:later success:failure ' +
    'successful:unsuccessful accepted:rejected accept:reject accepts:rejects allowed:forbade allow:prevent allows:prevents ' +
    'positive:negative warm:cold warmer:colder hot:cold fast:slow faster:slower rapidly:slowly ' +
    'quickly:slowly easy:difficult easier:harder common:rare rich:poor wealthy:poor cheap:expensive above:below inside:outside north:south ' +
    'northern:southern eastern:western internal:external domestic:foreign public:private ancient:modern older:newer wide:narrow ' +
    'broad:narrow deep:shallow long:short longer:shorter high:low maximum:minimum majority:minority gained:lost gain:lose won:lost ' +
    'supported:opposed support:oppose supports:opposes praised:criticized criticized:praised defended:condemned welcomed:condemned ' +
    'included:excluded includes:excludes expanded:shrank expand:shrink expands:shrinks reduced:increased reduce:increase reduces:increases ' +
    'raised:lowered raise:lower visible:invisible permanent:temporary similar:different ' +
    'stable:unstable active:passive natural:artificial legal:illegal greater:smaller dangerous:harmless safe:dangerous'
  )
    .split(' ')
    .flatMap((pair) => {
      const [a, b] = pair.split(':') as [string, string]
      return [
        [b, a],
        [a, b],
      ] as [string, string][]
    })
    .reverse(),
)
