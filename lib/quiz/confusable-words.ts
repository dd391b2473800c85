import { singular } from './answer-words'

/**
 * Pairs of real words a single letter apart. A slip of the pen is forgiven, but never one that turns the answer into
 * another word. Only pairs that spelling-slip.ts would otherwise let through are listed, each in its singular.
 */
const PAIRS = `
  absorb/adsorb absorbed/adsorbed absorption/adsorption adapt/adopt adapted/adopted adaption/adoption
  adaptive/adoptive addiction/addition angel/angle ballet/bullet bases/basis battle/bottle beach/beech
  berth/birth billet/bullet bitter/butter black/block blight/bright blood/brood bloom/boom boarder/border
  bond/bound bother/brother brain/bran branch/brunch breach/broach bread/broad breadth/breath
  bride/bridge buried/burned calls/cells calves/caves candid/candied cannon/canon canter/center
  canton/carton carbon/carton carter/crater caste/castle castle/cattle casual/causal casually/causally
  cation/caution cause/clause cease/crease cellar/collar censer/censor change/charge changed/charged
  chapter/charter chase/chaste chef/chief choral/coral clover/cover coarse/course coast/cost
  coastal/costal collage/college comic/cosmic compete/complete competed/completed competing/completing
  complement/compliment complementary/complimentary compose/compote concert/convert confirm/conform
  confirmed/conformed consent/content contact/contract contest/context continent/contingent
  convert/covert coral/corral count/court counties/countries country/county crate/create crest/crust
  crises/crisis currant/current dagger/danger daily/dairy dairy/diary dance/dunce decent/descent
  defect/detect defer/deter desert/dessert detection/detention device/devise digest/divest diner/dinner
  discreet/discrete distract/district divide/divine divided/divined dragon/dragoon drain/drawn dram/dream
  draught/drought eclipse/ellipse eject/elect ejected/elected ejection/election elect/erect
  elected/erected election/erection elector/erector exact/exalt excel/expel exercise/exorcise exist/exit
  expand/expend expert/export extant/extent faction/fraction farther/father farther/further faster/foster
  fatal/fetal favor/flavor fever/fewer field/fiend fiend/friend flash/flesh floor/flour flounder/founder
  forage/forge fraction/friction freeze/frieze galleon/gallon gallery/galley gene/genre generic/genetic
  genius/genus giant/grant glacier/glazier globe/glove grace/grave grain/groin grape/grave grass/gross
  gravel/grovel great/greet haven/heaven hoarse/horse holly/holy horse/house hostel/hotel hunger/hunter
  immanent/imminent impart/import incite/invite incited/invited inert/insert inert/invert infect/insect
  infected/injected infection/inflection infection/injection infer/inner infest/ingest infest/invest
  infested/invested ingest/invest inhabit/inhibit inhabited/inhibited injure/inure inland/island
  insect/inset intent/invent intention/invention internal/interval invent/invert invented/inverted
  irrigation/irritation joint/joist kennel/kernel label/libel lance/lane larva/lava larvae/lavae
  laser/loser later/latter lateral/literal launch/lunch lawyer/layer legion/lesion lessen/lesson
  lever/liver local/loyal loser/lower lover/lower magma/magna major/mayor mantel/mantle march/marsh
  margin/martin marital/martial massage/message master/muster matter/mutter meager/merger medal/metal
  medial/medical mental/metal meteor/meter miner/minor modal/model moose/mouse moral/mortal moral/mural
  mucous/mucus naive/native nation/notion national/notional naval/navel neuron/neutron ordinance/ordnance
  parish/perish parity/party peace/place pedal/petal phase/phrase photon/proton planes/planets
  planes/plates planet/plant polar/poplar poplar/popular portion/potion prescribe/proscribe
  prescription/proscription present/prevent presented/prevented price/prince prise/prose project/protect
  pubic/public pulse/purse quiet/quite reactor/redactor reality/realty rebel/revel refuge/refuse
  reign/resign remain/retain remained/retained resolution/revolution revere/reverse river/rover
  rogue/rouge rouse/route salve/slave scarce/scare search/starch sebum/serum sedation/sedition
  shaft/shift shall/shell sheep/sleep shore/store slate/state solder/soldier spare/spore spine/spire
  stable/staple stain/strain stale/state stationary/stationery statue/statute stature/statute steal/steel
  steam/stream stile/style sting/string strife/strike string/strong sulfate/sulfite surrey/survey
  sweat/sweet tact/tract thorough/through though/through timber/timbre tones/tonnes topical/tropical
  topography/typography trace/trade trace/truce track/truck trail/trial trails/traits tumor/tutor
  united/untied valley/volley value/valve vector/victor venal/venial venous/venus verge/verse
  vertex/vortex vertical/vortical villain/villein violent/violet wafer/water wander/wonder whale/while
  white/write woman/women word/world would/wound
`

const confusables = new Set(PAIRS.trim().split(/\s+/))

/** Endings of chemistry that differ by a letter and name another substance: lactose is not lactase. */
const TELLING_ENDINGS = [/(?:ose|ase)$/, /(?:ate|ite|ide)$/, /(?:ane|ene|yne|ine)$/, /(?:anol|anal)$/]

/** True if both are real words of their own, so that one is no misspelling of the other. Lower case, without accents. */
export function areConfusable(a: string, b: string): boolean {
  const [one, other] = [singular(a), singular(b)]
  if (one === other) return false
  if (
    [
      [a, b],
      [one, other],
    ].some((pair) => confusables.has(pair.sort().join('/')))
  )
    return true
  return TELLING_ENDINGS.some((ending) => {
    const [endingOfOne, endingOfOther] = [ending.exec(one)?.[0], ending.exec(other)?.[0]]
    return endingOfOne !== undefined && endingOfOther !== undefined && endingOfOne !== endingOfOther
  })
}

/** Every listed pair, for the test that keeps the list honest. */
export const confusablePairs = (): [string, string][] =>
  [...confusables].map((pair) => pair.split('/') as [string, string])
