/** Texts that somebody may bring to do harm: `make(size)` gives one that grows in step with `size`. */
export interface HostileShape {
  name: string
  /** A size at which work that grows with its square would not end while somebody waits. */
  size: number
  make(size: number): string
}

/** One unit over and over, `length` characters in all. */
const repeated = (unit: string, length: number, name = JSON.stringify(unit)): HostileShape => ({
  name,
  size: Math.floor(length / unit.length),
  make: (size) => unit.repeat(size),
})
const MEGABYTE = 1_000_000

export const plainShapes: HostileShape[] = [
  ...['a', 'a ', 'A b. ', '-', '- ', '- a\n', 'Aa\n\n', 'A: '],
  ...['" ', '> ', 'By A', '| ', 'x\n', ' ', '(', 'Hey guys, '],
].map((unit) => repeated(unit, MEGABYTE))

export const markdownShapes: HostileShape[] = [
  ...['[', '![', '*', '**a ', '_a', '`', '> ', '- ', '<', '<a '],
  ...['](', '[a]: b\n', '# a\n', '1. ', '\\', '&amp', '    a\n', '|', 'a\n> ', '\t'],
].map((unit) => repeated(unit, 120_000))

const WORDS = 'The harbour was built in 1874 and has two long piers.'

export const htmlShapes: HostileShape[] = [
  { name: 'elements in elements', size: 200_000, make: (size) => '<div>'.repeat(size) + WORDS },
  { name: 'inline elements in them', size: 100_000, make: (size) => `<p>${'<b><i>'.repeat(size)}${WORDS}` },
  { name: 'lists in lists', size: 100_000, make: (size) => '<ul><li>'.repeat(size) + WORDS },
  { name: 'tables in tables', size: 50_000, make: (size) => '<table><tr><td>'.repeat(size) + WORDS },
  { name: 'siblings', size: 100_000, make: (size) => '<p>a word</p>'.repeat(size) + WORDS },
  { name: 'comments that never end', size: 200_000, make: (size) => '<!--'.repeat(size) },
  { name: 'tags that never end', size: 300_000, make: (size) => '<a '.repeat(size) },
  { name: 'quotes that never end', size: 150_000, make: (size) => '<a b="'.repeat(size) },
  { name: 'scripts that never end', size: 100_000, make: (size) => '<script>'.repeat(size) },
  { name: 'attributes', size: 150_000, make: (size) => `<p ${'a="b" '.repeat(size)}>${WORDS}` },
  { name: 'closing tags', size: 150_000, make: (size) => '</div>'.repeat(size) + WORDS },
  { name: 'lone brackets', size: 400_000, make: (size) => '< '.repeat(size) + WORDS },
]

/** Main parts of Word files. */
export const wordShapes: HostileShape[] = [
  { name: 'deep nesting', size: 200_000, make: (size) => '<a>'.repeat(size) },
  { name: 'tags that never end', size: 500_000, make: (size) => '<a '.repeat(size) },
  { name: 'attributes', size: 300_000, make: (size) => `<a ${'b="c" '.repeat(size)}/>` },
]

/** Words of questions, in Markdown with formulas. */
export const proseShapes: HostileShape[] = [
  repeated('>', 4000, 'quotes'),
  { name: 'lists', size: 3600, make: staircase },
  repeated('[', 4000, 'brackets'),
  repeated('*a_', 4500, 'stars'),
  { name: 'braces', size: 2000, make: (size) => `$${'{'.repeat(size)}x${'}'.repeat(size)}$` },
  { name: 'roots', size: 300, make: (size) => `$${'\\sqrt{'.repeat(size)}x${'}'.repeat(size)}$` },
]

/** Each line is two characters longer than the one before: so deep that the text is of that size. */
function staircase(size: number): string {
  const lines = Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, at) => `${'  '.repeat(at)}- a`)
  return lines.join('\n')
}

export const tokenShapes: HostileShape[] = [
  repeated("a'", MEGABYTE, 'apostrophes'),
  repeated('x', MEGABYTE, 'one letter'),
]

export const sentenceShapes: HostileShape[] = [
  repeated('x', 20_000, 'one endless word'),
  repeated('🙂🚀', 8000, 'emoji'),
  repeated('Die alte Brücke wurde im Jahr 1953 geschlossen. ', 1920, 'another language'),
  repeated('and the old cat chased a mouse ', 62_000, 'one endless sentence'),
]

export const articleShapes: HostileShape[] = [
  repeated('The canal was long and ', MEGABYTE, 'a megabyte without a full stop'),
  repeated('x', MEGABYTE, 'a megabyte without a space'),
  repeated("a'", MEGABYTE, 'a megabyte of apostrophes'),
  repeated('THE CANAL WAS CLOSED IN JUNE 1967 BY EGYPT. ', 22_000, 'capitals'),
  repeated(
    'Der Kanal wurde im Juni 1967 von der Regierung geschlossen, weil der Krieg begann. ',
    4150,
    'German',
  ),
  repeated('\u{1F600}\uD800 ok. ', 40_000, 'emoji and half characters'),
]

/** Typed answers, graded by their words. */
export const answerShapes: HostileShape[] = [
  repeated('a-1,000 $5 ', 2000),
  repeated('x', MEGABYTE),
  repeated('- ', MEGABYTE),
]

/** Typed answers, graded by their meaning. */
export const explanationShapes: HostileShape[] = ['a', 'not mitochondria ', '/', '\u202e\u200d'].map((unit) =>
  repeated(unit, MEGABYTE),
)

export const numberShapes: HostileShape[] = ['1', '1 ', '1,', '9'].map((unit) => repeated(unit, MEGABYTE))
