import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerShapes } from '@/scripts/testing/hostile-shapes'
import { answerWords } from './answer-words'
import { confusablePairs } from './confusable-words'
import { matchText } from './text-match'

const isRight = (given: string, answer: string, accepted: string[] = [], rivals: string[] = []) =>
  matchText(given, { answer, accepted }, rivals) !== null

describe('matchText accepts', () => {
  it.each([
    ['case', 'MITOCHONDRIA', 'mitochondria'],
    ['accents', 'Cafe de Flore', 'Café de Flore'],
    ['accents', 'Malmo', 'Malmö'],
    ['letters without a base', 'Tromso', 'Tromsø'],
    ['articles', 'the Treaty of Versailles', 'Treaty of Versailles'],
    ['articles', 'Battle of Somme', 'Battle of the Somme'],
    ['articles', 'a monsoon', 'monsoon'],
    ['punctuation', 'greenhouse effect.', 'greenhouse effect'],
    ['punctuation', '“greenhouse effect”', 'greenhouse effect'],
    ['an apostrophe', 'newtons third law', 'Newton’s third law'],
    ['a hyphen', 'co operation', 'co-operation'],
    ['a space', 'green house effect', 'greenhouse effect'],
    ['stops in an abbreviation', 'USA', 'U.S.A.'],
    ['and', 'supply & demand', 'supply and demand'],
    ['number words', 'two million', '2,000,000'],
    ['number words', '2 million', 'two million'],
    ['number words', '2.5 million', '2,500,000'],
    ['number words', 'a hundred and five', '105'],
    ['number words', 'twenty-one', '21'],
    ['years', 'nineteen eighty-four', '1984'],
    ['years', 'nineteen fourteen', '1914'],
    ['ordinals', 'twenty-first', '21st'],
    ['ordinals', '3rd', 'third'],
    ['spaces in thousands', '12 500', '12,500'],
    ['percent', '40%', '40 percent'],
    ['percent', 'forty per cent', '40%'],
    ['currency', '5 million dollars', '$5 million'],
    ['dates', 'July 4th, 1776', '4 July 1776'],
    ['dates', '4 Jul 1776', 'July 4, 1776'],
    ['dates', 'the fourth of July 1776', '4 July 1776'],
    ['dates', '1776-07-04', '4 July 1776'],
    ['dates', '04/07/1776', '4 July 1776'],
    ['dates', '07/04/1776', '4 July 1776'],
    ['dates', 'Sept. 1911', 'September 1911'],
    ['dates', 'Thursday, 4 July', 'July 4'],
    ['units', '5,000 m', '5 km'],
    ['units', '5 kilometers', '5 km'],
    ['units', 'two hours', '120 minutes'],
    ['units', '40 %', '40 percent'],
    ['a minus sign', 'minus five', '−5'],
    ['trailing zeros', '2.50', '2.5'],
    ['a plural', 'volcano', 'volcanoes'],
    ['a plural', 'countries', 'country'],
    ['a plural', 'solar panel', 'Solar panels'],
    ['a missing letter', 'mitocondria', 'mitochondria'],
    ['a letter too many', 'photossynthesis', 'photosynthesis'],
    ['a changed letter', 'photosinthesis', 'photosynthesis'],
    ['swapped letters', 'government polciy', 'government policy'],
    ['a doubled letter in a name', 'Missisippi', 'Mississippi'],
    ['swapped letters in a name', 'Islamabda', 'Islamabad'],
  ])('%s: %j for %j', (_, given, answer) => {
    expect(isRight(given, answer)).toBe(true)
  })

  it('any accepted wording', () => {
    expect(isRight('NYC', 'New York', ['New York City', 'NYC'])).toBe(true)
  })
})

describe('matchText refuses', () => {
  it.each([
    ['a list of guesses', 'nucleus/mitochondria/ribosome', 'mitochondria'],
    ['a list of guesses', 'mitochondria or nucleus', 'mitochondria'],
    ['a list of guesses', 'nucleus, mitochondria', 'mitochondria'],
    ['a negation', 'not mitochondria', 'mitochondria'],
    ['nothing', '', 'mitochondria'],
    ['blanks', '   ', 'mitochondria'],
    ['an article alone', 'the', 'the monsoon'],
    ['another number', '1915', '1914'],
    ['another number', '1941', '1914'],
    ['another number', '20 million', '2 million'],
    ['another number', 'eighty', 'eight'],
    ['another number', 'thirteen', 'thirty'],
    ['a number for its ordinal', 'fourth', 'four'],
    ['another date', '5 July 1776', '4 July 1776'],
    ['another date', 'July 1776', '4 July 1776'],
    ['another date', '4 June 1776', '4 July 1776'],
    ['another date', '1776', '4 July 1776'],
    ['another date', '31/02/1777', '4 July 1776'],
    ['another date', '4 July 1776 or 1777', '4 July 1776'],
    ['another quantity', '5 m', '5 km'],
    ['another quantity', '5 kg', '5 km'],
    ['another quantity', '5', '5 km'],
    ['the other sign', '5', '-5'],
    ['a decimal point lost', '25', '2.5'],
    ['digits run together', '35', '3, 5'],
    ['another name', 'Gambia', 'Zambia'],
    ['another name', 'Iraq', 'Iran'],
    ['another name', 'Johnson', 'Johnston'],
    ['another name', 'Andersen', 'Anderson'],
    ['another name', 'Steven', 'Stevens'],
    ['another name', 'Austria', 'Australia'],
    ['another name', 'Niger', 'Nigeria'],
    ['another word', 'effect', 'affect'],
    ['another word', 'casual', 'causal'],
    ['another word', 'neuron', 'neutron'],
    ['another word', 'protons', 'photons'],
    ['another word', 'adsorption', 'absorption'],
    ['another word', 'moral', 'morale'],
    ['another substance', 'lactase', 'lactose'],
    ['another substance', 'nitrite', 'nitrate'],
    ['another substance', 'ethanal', 'ethanol'],
    ['another process', 'meiosis', 'mitosis'],
    ['a slip in a short word', 'cet', 'cat'],
    ['two slips', 'mitocondira', 'mitochondria'],
    ['a slip in each of two words', 'goverment polcy', 'government policy'],
    ['a part', 'oxide', 'carbon dioxide'],
    ['the other letter', 'vitamin B', 'vitamin A'],
    ['the letter left out', 'vitamin', 'vitamin A'],
    ['another language', 'C', 'C++'],
    ['another language', 'C#', 'C++'],
    ['another sign', '-', '+'],
  ])('%s: %j for %j', (_, given, answer) => {
    expect(isRight(given, answer)).toBe(false)
  })

  it('a slip that is the right answer to another question', () => {
    expect(isRight('transmision', 'transmission')).toBe(true)
    expect(isRight('gastrulation', 'gasrulation', [], ['gastrulation'])).toBe(false)
    expect(isRight('meristem cell', 'meristom cell', [], ['meristem'])).toBe(false)
  })

  it('one of two real words for the other, every listed pair both ways', () => {
    for (const [a, b] of confusablePairs()) {
      expect(isRight(a, b), `${a} for ${b}`).toBe(false)
      expect(isRight(b, a), `${b} for ${a}`).toBe(false)
    }
    expect(confusablePairs().length).toBeGreaterThan(250)
  })
})

describe('matchText, in general', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

  it('always accepts the answer itself, in any case and with stray spaces', () => {
    fc.assert(
      fc.property(phrase, (answer) => {
        expect(isRight(`  ${answer.toUpperCase()} `, answer)).toBe(true)
      }),
    )
  })

  it('accepts any text that is the answer, letter for letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
        (answer) => {
          expect(isRight(answer, answer)).toBe(true)
        },
      ),
    )
  })

  it('never accepts a list of several different answers', () => {
    fc.assert(
      fc.property(phrase, phrase, fc.constantFrom('/', ', ', ' or ', '; '), (answer, other, separator) => {
        expect(isRight(`${answer}${separator}${other}${separator}zebra`, answer)).toBe(false)
      }),
    )
  })

  it('never accepts another whole number, however it is written', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (a, b) => {
        fc.pre(a !== b)
        expect(isRight(String(a), String(b))).toBe(false)
        expect(isRight(a.toLocaleString('en'), b.toLocaleString('en'))).toBe(false)
        expect(isRight(a.toLocaleString('en'), String(a))).toBe(true)
      }),
    )
  })

  it('never fails on hostile texts, nor takes one for another answer', () => {
    const hostile = [
      '\0',
      '\u202emonsoon',
      'mon\u200dsoon!',
      '👩‍👩‍👧',
      '\ud800',
      '１９１４?',
      'x'.repeat(1e6),
      '- '.repeat(5e5),
    ]
    for (const text of hostile) {
      expect(isRight(text, 'glacier', ['1914'], ['delta']), JSON.stringify(text.slice(0, 20))).toBe(
        text.startsWith('１'),
      )
      expect(isRight('glacier', text.slice(0, 300))).toBe(false)
    }
  })

  it('says how it agreed', () => {
    expect(matchText('mitocondria', { answer: 'mitochondria', accepted: [] })).toEqual({
      how: 'slip',
      wanted: 'mitochondria',
    })
    expect(matchText('x', { answer: 'y', accepted: [] })).toBeNull()
  })

  it.each(answerShapes)('ends on a long answer: $name', ({ size, make }) => {
    expect(isRight(make(size), 'monsoon')).toBe(false)
  })
})

describe('answerWords', () => {
  it.each([
    ['The Café-Bar', ['cafe', 'bar']],
    ['$5 million', ['5000000', 'dollar']],
    ['C++', ['c++']],
    ['40%', ['40', 'percent']],
    ['two thousand and twenty-two', ['2022']],
    ['twenty twenty-two', ['2022']],
    ['one, two', ['1', '2']],
    ['1914–1918', ['1914', '1918']],
    ['twelve hundred', ['1200']],
    ['123456789012345678', ['123456789012345678']],
    ['हिन्दी', ['हिन्दी']],
  ])('%j gives %j', (text, words) => expect(answerWords(text)).toEqual(words))
})
