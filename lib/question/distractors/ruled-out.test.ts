import { describe, expect, it } from 'vitest'
import { rulesOthersOut } from './ruled-out'

describe('rulesOthersOut', () => {
  it.each([
    ['year', 'The mayor was defeated in his bid for another term in 1904.'],
    ['year', 'Anna Holm was inaugurated as governor in 1904.'],
    ['date', 'In March 1904, President Holm dismissed the council of Bergen.'],
    ['year', 'The lighthouse of Fastnet is scheduled for repair in 2031.'],
    ['year', 'The new ferry will cross the fjord of Bergen in 2031.'],
    ['person', 'In 1904, the council confirmed Anna Holm’s nominee, Olga Berg, as a judge.'],
    ['percent', 'Holm received 51 percent of the votes to Berg’s 48 percent.'],
  ] as const)('holds where a %s has no rivals: %s', (type, passage) => {
    expect(rulesOthersOut(type, passage)).toBe(true)
  })

  it.each([
    ['year', 'The lighthouse of Fastnet was lit in 1904.'],
    ['year', 'By the will of Anna Holm, the school of Bergen was built in 1904.'],
    ['percent', 'In Bergen, 48 percent of the boats were built of oak.'],
    ['number', 'The mayor was elected by 48 captains of Bergen.'],
  ] as const)('fails where a %s may have been otherwise: %s', (type, passage) => {
    expect(rulesOthersOut(type, passage)).toBe(false)
  })
})
