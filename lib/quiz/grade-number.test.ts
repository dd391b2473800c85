import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentOf } from '@/lib/question/question'
import { numberShapes } from '@/scripts/testing/hostile-shapes'
import { gradeNumber } from './grade-number'
import { readQuantity } from './read-quantity'

describe('readQuantity', () => {
  it.each([
    ['12', 12, ''],
    ['−3.5 °C', -3.5, '°C'],
    ['1,234.5 km', 1234.5, 'km'],
    ['1.234,5 km', 1234.5, 'km'],
    ['1 234,5', 1234.5, ''],
    ['1,500', 1500, ''],
    ['1,5', 1.5, ''],
    ['1.500', 1.5, ''],
    ['1,234,567 people', 1_234_567, 'people'],
    ['.5', 0.5, ''],
    ['1.2e3', 1200, ''],
    ['1.2 × 10^3 m', 1200, 'm'],
    ['6 x 10-2', 0.06, ''],
    ['3/4', 0.75, ''],
    ['1 1/2 cups', 1.5, 'cups'],
    ['$5', 5, '$'],
    ['-€2.50', -2.5, '€'],
    ['two hundred km', 200, 'km'],
    ['40%', 40, '%'],
    ['9.81 m/s2', 9.81, 'm/s2'],
  ])('reads %j as %f with %j', (text, value, unit) => {
    expect(readQuantity(text)).toEqual({ value, unit })
  })

  it.each(['', 'many', '3 or 4', '5-10', '5/0', '1.2.3', '1,23,4', '12 34', '--5', 'NaN', 'Infinity'])(
    'does not take %j for one number',
    (text) => expect(readQuantity(text)).toBeNull(),
  )

  it('reads back whatever number it is given', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(readQuantity(String(value))?.value).toBeCloseTo(value, 6)
      }),
    )
  })

  it.each(numberShapes)('ends on what is typed: $name', ({ size, make }) => {
    expect(readQuantity(make(size))).toBeNull()
  })
})

const question = (over: Partial<ContentOf<'numeric'>> = {}): ContentOf<'numeric'> => ({
  kind: 'numeric',
  stem: 'How long is the river?',
  value: 1230,
  tolerance: 10,
  toleranceIn: 'unit',
  unit: { text: 'km', isAsked: true, others: [{ text: 'm', factor: 0.001 }] },
  ...over,
})

describe('gradeNumber', () => {
  it('takes in both ends of the tolerance, and nothing beyond', () => {
    for (const right of ['1220 km', '1240km', '1,230 KM', '1230000 m']) {
      expect(gradeNumber(question(), right).share, right).toBe(1)
    }
    for (const wrong of ['1219.9 km', '1240.1 km', '-1230 km']) {
      expect(gradeNumber(question(), wrong).share, wrong).toBe(0)
    }
    const tenths = question({ value: 0.3, tolerance: 0.1, unit: null })
    expect(gradeNumber(tenths, '0.2').share).toBe(1)
    expect(gradeNumber(tenths, '0.4').share).toBe(1)
  })

  it('takes a tolerance in percent of the value', () => {
    const percent = question({ value: -200, tolerance: 5, toleranceIn: 'percent', unit: null })
    expect(gradeNumber(percent, '-190').share).toBe(1)
    expect(gradeNumber(percent, '-189').share).toBe(0)
  })

  it('gives half for a right number without the unit that was asked for, and nothing for another unit', () => {
    expect(gradeNumber(question(), '1230')).toEqual({
      share: 0.5,
      isCorrect: false,
      why: 'The number is right, but its unit is missing.',
    })
    expect(gradeNumber(question(), '1230 miles')).toMatchObject({
      share: 0,
      why: expect.stringContaining('miles'),
    })
    expect(gradeNumber(question({ unit: { text: 'km', isAsked: false, others: [] } }), '1230').share).toBe(1)
  })

  it('minds the case of a unit where it tells two apart', () => {
    const power = question({
      value: 1,
      tolerance: 0,
      unit: { text: 'MW', isAsked: true, others: [{ text: 'mW', factor: 1e-9 }] },
    })
    expect(gradeNumber(power, '1 MW').share).toBe(1)
    expect(gradeNumber(power, '1 mW').share).toBe(0)
    expect(gradeNumber(power, '1 mw').share).toBe(0)
  })

  it('says that words are no number', () => {
    expect(gradeNumber(question(), 'quite long').why).toContain('could not be read')
  })
})
