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
