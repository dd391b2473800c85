import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '../read-claims'
import { findConflicts } from './find-conflicts'
import type { Conflict } from './statement'

const model = loadLanguageModel()
const conflicts = (a: string, b: string): Conflict[] =>
  findConflicts(
    readClaims(readPlain(a), model, () => {}),
    readClaims(readPlain(b), model, () => {}),
  )
/** Kind and differing words of each conflict. */
const told = (a: string, b: string): string[][] =>
  conflicts(a, b).map((one) => [one.kind, one.a.said, one.b.said])

describe('findConflicts finds', () => {
  it('another year of a thing that happens once', () => {
    expect(
      told(
        'The Tarno Bridge crosses the bay. The Tarno Bridge was opened in May 1931 by the city.',
        'Ships pass below the Tarno Bridge. The Tarno Bridge was inaugurated in 1934.',
      ),
    ).toEqual([['date', 'in May 1931', 'in 1934']])
    expect(
      told(
        'The painter Ilse Brandt was born in Graz in 1861 and died in Vienna.',
        'Ilse Brandt was born in Graz in 1863. She grew up there.',
      ),
    ).toEqual([['date', 'in 1861', 'in 1863']])
  })

  it('another day of the same visit', () => {
    expect(
      told(
        'President Anna Weber visited Lisbon on 4 March 2015.',
        'President Anna Weber visited Lisbon on 6 March 2015.',
      ),
    ).toEqual([['date', 'on 4 March 2015', 'on 6 March 2015']])
  })

  it('another count of the same things', () => {
    expect(
      told(
        'The fire in the Halden Theatre killed 35 people. The theatre was closed.',
        'In Halden, the fire in the Halden Theatre killed 48 people.',
      ),
    ).toEqual([['number', '35 people', '48 people']])
    expect(
      told(
        'The Tarno Bridge is 1,200 metres long.',
        'Today the Tarno Bridge carries trains. The Tarno Bridge is 1,450 metres long.',
      ),
    ).toEqual([['number', '1,200 metres', '1,450 metres']])
  })

  it('before against after', () => {
    expect(
      told(
        'President Weber visited Lisbon shortly before the Portuguese election.',
        'President Weber travelled to Lisbon two days after the Portuguese election.',
      ),
    ).toEqual([
      ['timing', 'shortly before the Portuguese election', 'two days after the Portuguese election'],
    ])
  })

  it('the same day against days before, in whatever words', () => {
    const [conflict] = conflicts(
      'The meeting of Weber with the king of Norway took place in Oslo. The meeting fell on the very day on which Denmark launched its military operation in Jutland.',
      'The visit of Weber to Norway was short. It took place just days before the conflict in Jutland began. The visit took place just days before the conflict in Jutland began.',
    )
    expect(conflict).toMatchObject({
      kind: 'timing',
      b: { said: 'just days before the conflict in Jutland began' },
    })
    expect(conflict?.message).toMatch(/^These articles may disagree: one says “on the very day/)
  })

  it('one changed figure in a sentence that is otherwise nearly the same', () => {
    const sentence = (figure: string, year: string): string =>
      `The old observatory on the hill above Tarno kept ${figure} telescopes under its copper dome until the flood of ${year}.`
    expect(told(sentence('nine', '1931'), sentence('nine', '1934'))).toEqual([['date', '1931', '1934']])
    expect(told(sentence('nine', '1931'), sentence('twelve', '1931'))).toEqual([
      ['number', 'nine telescopes', 'twelve telescopes'],
    ])
    expect(told(sentence('nine', '1931'), sentence('twelve', '1934'))).toEqual([])
    expect(told(sentence('about nine', '1931'), sentence('ten', '1931'))).toEqual([])
  })

  it('passages that are the text at their offsets', () => {
    const [a, b] = [
      'Some words first.\n\nThe Tarno Bridge was opened in 1931.',
      'The Tarno Bridge was opened in 1934.',
    ]
    const [conflict] = conflicts(a!, b!)
    expect(a!.slice(conflict!.a.start, conflict!.a.end)).toBe(conflict!.a.quote)
    expect(b!.slice(conflict!.b.start, conflict!.b.end)).toBe(conflict!.b.quote)
    expect(conflict!.a.quote).toBe('The Tarno Bridge was opened in 1931.')
  })
})

describe('findConflicts is silent about', () => {
  it.each([
    ['rounding', 'The reef of Moro holds about 40 species.', 'The reef of Moro holds 41 species.'],
    ['round numbers', 'The reef of Moro holds 1,500 species.', 'The reef of Moro holds 1,487 species.'],
    ['bounds', 'The fire in Halden killed more than 30 people.', 'The fire in Halden killed 35 people.'],
    ['upper bounds', 'Up to 60 people died in the Halden fire.', '35 people died in the Halden fire.'],
    ['units', 'The Tarno Bridge is 1,200 metres long.', 'The Tarno Bridge is 3,937 feet long.'],
    ['different things', 'The Tarno Bridge was opened in 1931.', 'The Tarno Tunnel was opened in 1956.'],
    ['parts', 'The Tarno Bridge was opened in 1931.', 'The second Tarno Bridge was opened in 1956.'],
    ['different events', 'The Tarno Bridge was opened in 1931.', 'The Tarno Bridge was reopened in 1946.'],
    ['places', 'Brandt founded a school in Graz in 1890.', 'Brandt founded a school in Linz in 1895.'],
    [
      'fiscal years',
      'In fiscal 2021, Norda Steel earned $5 million.',
      'In 2021, Norda Steel earned $7 million.',
    ],
    ['times', 'Tarno had 40,000 inhabitants in 1950.', 'Tarno had 90,000 inhabitants in 2010.'],
    ['one of several visits', 'Anna Weber visited Lisbon in 2015.', 'Anna Weber visited Lisbon in 2018.'],
    [
      'a year and its month',
      'The Tarno Bridge was opened in 1931.',
      'The Tarno Bridge was opened in May 1931.',
    ],
    ['bounds of dates', 'The Tarno Bridge was opened by 1935.', 'The Tarno Bridge was opened in 1931.'],
    ['what is denied', 'The fire in Halden did not kill 48 people.', 'The fire in Halden killed 35 people.'],
    [
      'what is unsure',
      'The Tarno Bridge was probably opened in 1930.',
      'The Tarno Bridge was opened in 1931.',
    ],
    [
      'what somebody else says',
      'Critics claimed that the fire in Halden killed 80 people.',
      'The fire in Halden killed 35 people.',
    ],
    [
      'anchors that differ',
      'Weber visited Lisbon two days after the Portuguese election.',
      'Weber visited Lisbon shortly before the Portuguese referendum of the unions, after the war.',
    ],
    [
      'beginning and end',
      'Weber visited Lisbon two days before the war in Spain began.',
      'Weber visited Lisbon shortly after the war in Spain ended.',
    ],
    [
      'hours before on the same day',
      'Weber visited Lisbon on the very day the war in Spain began.',
      'Weber visited Lisbon hours before the war in Spain began.',
    ],
    [
      'restrictions',
      'The old observatory on the hill kept nine large telescopes under its dome.',
      'The old observatory on the hill kept only seven other large telescopes under its dome.',
    ],
    ['seasons', 'The Norda season began in March 2019.', 'The Norda season began in April 2021.'],
  ])('%s', (_, a, b) => {
    const topic = 'People have long written about this matter.'
    expect(told(`${topic} ${a}`, `${topic} ${b}`)).toEqual([])
    expect(told(`${topic} ${b}`, `${topic} ${a}`)).toEqual([])
  })

  it('a value that the other article gives as well', () => {
    expect(
      told(
        'The Tarno Bridge was opened in 1931.',
        'The Tarno Bridge was opened in 1929 to walkers. The Tarno Bridge was opened in 1931 to trains.',
      ),
    ).toEqual([])
  })
})
