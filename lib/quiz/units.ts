import { readQuantity } from './read-quantity'

/** Units by what they measure: names and signs, with how many of the first one of them is. Temperatures are not multiples. */
const UNITS: Record<string, [names: string, factor: number][]> = {
  length: [
    ['m metre metres meter meters', 1],
    ['mm millimetre millimetres millimeter millimeters', 1e-3],
    ['cm centimetre centimetres centimeter centimeters', 1e-2],
    ['km kilometre kilometres kilometer kilometers', 1e3],
    ['µm um micrometre micrometres micrometer micrometers', 1e-6],
    ['nm nanometre nanometres nanometer nanometers', 1e-9],
    ['in inch inches', 0.0254],
    ['ft foot feet', 0.3048],
    ['yd yard yards', 0.9144],
    ['mi mile miles', 1609.344],
  ],
  mass: [
    ['g gram grams gramme grammes', 1],
    ['mg milligram milligrams', 1e-3],
    ['kg kilogram kilograms kilogramme kilogrammes kilo kilos', 1e3],
    ['t tonne tonnes', 1e6],
    ['oz ounce ounces', 28.349523125],
    ['lb lbs pound pounds', 453.59237],
  ],
  time: [
    ['s sec secs second seconds', 1],
    ['ms millisecond milliseconds', 1e-3],
    ['min mins minute minutes', 60],
    ['h hr hrs hour hours', 3600],
    ['d day days', 86_400],
    ['week weeks', 604_800],
  ],
  volume: [
    ['l litre litres liter liters', 1],
    ['ml millilitre millilitres milliliter milliliters', 1e-3],
    ['m3 m³', 1e3],
    ['cm3 cm³', 1e-3],
  ],
  area: [
    ['m2 m²', 1],
    ['km2 km²', 1e6],
    ['ha hectare hectares', 1e4],
  ],
  energy: [
    ['j joule joules', 1],
    ['kj kilojoule kilojoules', 1e3],
    ['cal calorie calories', 4.184],
    ['kcal kilocalorie kilocalories', 4184],
  ],
  share: [['% percent', 1]],
}

const known = new Map(
  Object.entries(UNITS).flatMap(([measure, units]) =>
    units.flatMap(([names, factor]) => names.split(' ').map((name) => [name, { measure, factor }] as const)),
  ),
)

/** How many of `to` one of `from` is, for two common units of the same measure: 1000 for km and m; null for others. */
export function unitFactor(from: string, to: string): number | null {
  const [a, b] = [from, to].map((unit) => find(unit))
  return a && b && a.measure === b.measure ? a.factor / b.factor : null
}

/** Small letters, unless the sign in the very same letters is another unit: only 'M' and 'm' as prefixes differ, which none here has. */
const find = (unit: string) => known.get(unit.normalize('NFC').replace(/\.$/, '').trim().toLowerCase())

/** True if two texts are the same quantity in common units: '5 km', '5,000 metres'. Not for bare numbers. */
export function isSameQuantity(a: string, b: string): boolean {
  if (a.length > 60 || b.length > 60) return false
  const [one, other] = [readQuantity(a), readQuantity(b)]
  if (!one?.unit || !other?.unit) return false
  const factor = unitFactor(one.unit, other.unit)
  if (factor === null) return false
  return Math.abs(one.value * factor - other.value) <= 1e-9 * Math.max(1, Math.abs(other.value))
}
