import { expect, it } from 'vitest'
import { Judge, placesOf } from '../../lib/question/appraisal/learned-model'
import { foldsOf, learn, type SignedExample } from './sign-model'

const SIGNS = { good: ['stands', 'alone'], bad: ['this', 'leans'] }

/** Examples of which the signs tell half and a feature the rest. */
const examples: SignedExample[] = Array.from({ length: 400 }, (_, i) => {
  const isGood = i % 2 === 0
  const isTold = i % 4 < 2
  return {
    text: `text ${i % 20}`,
    signs: placesOf(new Set(isTold ? SIGNS[isGood ? 'good' : 'bad'] : ['any'])),
    features: { helps: isTold ? 0.5 : Number(isGood) },
    label: isGood ? 1 : 0,
  }
})

it('learns by signs what they tell and by features the rest, and the same each time', () => {
  const model = learn(examples)
  const judge = new Judge(model)
  expect(judge.probability(new Set(SIGNS.good), { helps: 0.5 })).toBeGreaterThan(0.8)
  expect(judge.probability(new Set(SIGNS.bad), { helps: 0.5 })).toBeLessThan(0.2)
  expect(judge.probability(new Set(['any']), { helps: 1 })).toBeGreaterThan(0.8)
  expect(judge.probability(new Set(['any']), { helps: 0 })).toBeLessThan(0.2)
  expect(learn(examples)).toEqual(model)
})

it('leaves out texts whole, as many in each part as in the others', () => {
  const folds = foldsOf(['a', 'b', 'a', 'c', 'd'], 2)
  expect([...folds]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
    ['d', 1],
  ])
})
