import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'

const model = loadLanguageModel()
const definitionsOf = (text: string) => readClaims(readPlain(text), model, () => {}).definitions
const pairsIn = (text: string) =>
  definitionsOf(text).map(({ term, description }) => [term.text, description.text])

describe('findDefinitions', () => {
  it('reads what a thing is, what a term refers to, and what is called so', () => {
    expect(pairsIn('A cooper is a worker who makes and repairs wooden barrels.')).toEqual([
      ['cooper', 'a worker who makes and repairs wooden barrels'],
    ])
    expect(pairsIn('Dendrology refers to the study of wooded plants.')).toEqual([
      ['dendrology', 'the study of wooded plants'],
    ])
    expect(pairsIn('The process by which a seed takes up water is called imbibition.')).toEqual([
      ['imbibition', 'the process by which a seed takes up water'],
    ])
    expect(pairsIn('A change that releases heat is called an exothermic process.')).toEqual([
      ['exothermic process', 'a change that releases heat'],
    ])
  })

  it('ends where a second statement, a remark or examples begin, but not inside of a list', () => {
    expect(
      pairsIn('A ketch is a boat that carries two masts, and sailors have built it for centuries.'),
    ).toEqual([['ketch', 'a boat that carries two masts']])
    expect(pairsIn('Solvents are liquids that dissolve fats and resins, such as ether and alcohol.')).toEqual(
      [['solvents', 'liquids that dissolve fats and resins']],
    )
    expect(pairsIn('Tides are movements that follow a wider range of forces.')).toEqual([])
    expect(pairsIn('Archery is the making, stringing, and shooting of long wooden bows.')).toEqual([
      ['archery', 'the making, stringing, and shooting of long wooden bows'],
    ])
    expect(pairsIn('A pantry is a room that holds bread, dishes, and linen.')).toEqual([
      ['pantry', 'a room that holds bread, dishes, and linen'],
    ])
  })

  it('reads what is put in beside a term, unless it may be another thing or is somebody’s word', () => {
    expect(pairsIn('The fort used circumvallation—a ring of walls built around a town.')).toEqual([
      ['circumvallation', 'a ring of walls built around a town'],
    ])
    expect(pairsIn('One method is imbibition, or the slow uptake of water by a seed.')).toEqual([
      ['imbibition', 'the slow uptake of water by a seed'],
    ])
    expect(pairsIn('A patient may see a doctor, or the nurse who works in the next room.')).toEqual([])
    expect(
      pairsIn('Berg predicted that trade would end in autarky—a state of life without imports.'),
    ).toEqual([])
  })

  it('reads what is so called when something happens, and the field in which a term is used', () => {
    expect(pairsIn('Stagnation occurs when an economy grows at a slow pace for years.')).toEqual([
      ['stagnation', 'when an economy grows at a slow pace for years'],
    ])
    const [definition] = definitionsOf(
      'In forestry, coppicing refers to the cutting of trees down to the stump.',
    )
    expect(definition?.setting).toBe('in forestry')
    expect(definition?.term.text).toBe('coppicing')
  })

  it('takes no judgement, no example, no hedge and no denial for a definition', () => {
    for (const text of [
      'Erosion is a serious problem for farmers who live in the hills.',
      'A ketch is an example of a boat that carries two masts.',
      'A ketch is usually a boat that carries two masts.',
      'A ketch is not a boat that carries three masts.',
      'Harbours are one of the places where ships can shelter.',
      'A keel is the chief element of a boat that is built of oak.',
    ])
      expect(pairsIn(text)).toEqual([])
  })

  it('takes nothing that points outside of itself or only takes up what was told', () => {
    expect(pairsIn('A new law came. The rule is a measure that protects sailors on ships.')).toEqual([])
    expect(pairsIn('A keel is a beam that carries this weight along the hull.')).toEqual([])
    expect(pairsIn('It is a beam that carries the weight of a hull.')).toEqual([])
    expect(pairsIn('Stones of such a size are called boulders.')).toEqual([])
  })

  it('takes nothing that is only said besides, nor what a thing hangs on', () => {
    expect(pairsIn('Hunting is a pastime, however, which gives prominence to men of skill.')).toEqual([])
    expect(pairsIn('Cardiac output is a function of heart rate and stroke volume.')).toEqual([])
  })

  it('takes no second statement for a part of what is said', () => {
    expect(
      pairsIn('The adrenal medulla is the inner layer of the adrenal glands and is important for the heart.'),
    ).toEqual([])
  })

  it('takes no description that does not tell the term from others of its kind', () => {
    expect(pairsIn('A ketch is a large wooden boat.')).toEqual([])
  })

  it('ends a description before what the reader is told to remember', () => {
    expect(
      pairsIn('Ballast is heavy stone that steadies a ship, and remember that stone and iron are not alike.'),
    ).toEqual(pairsIn('Ballast is heavy stone that steadies a ship.'))
    expect(pairsIn('Ballast is heavy stone that steadies a ship.')).toHaveLength(1)
  })

  it('takes no class of words for a term', () => {
    expect(pairsIn('Terms of address are the words that sailors use to speak to officers.')).toEqual([])
  })

  it('takes nothing that is cut in its middle, nor a remark', () => {
    expect(
      pairsIn(
        'Glaciation is the age in which glaciers, particularly those of the north, grow over land and lake.',
      ).map(([, text]) => text),
    ).not.toContain('the age in which glaciers')
    expect(
      pairsIn(
        'Stagnation is a time in which the whole fleet of a port shrinks, wages of all crews fall, and many sailors leave their boats.',
      ),
    ).toEqual([])
    expect(pairsIn('Curing is a craft that dries (that is, salts and smokes) of the northern cod.')).toEqual(
      [],
    )
    expect(pairsIn('Smuggling is a special feature of the northern harbours.')).toEqual([])
    expect(pairsIn('Fishing fleets are the bedrock of any strong northern town.')).toEqual([])
  })

  it('takes no half of a term that stands before what is put in', () => {
    expect(
      pairsIn(
        'Berg used the ability to trade as its base because successful fishing leads to gene flow, or the movement of fish from one sea to another.',
      ).map(([term]) => term),
    ).not.toContain('flow')
  })

  it('takes another name for no description', () => {
    expect(pairsIn('Coopering is a kind of craft that is called cask making.')).toEqual([])
  })
})
