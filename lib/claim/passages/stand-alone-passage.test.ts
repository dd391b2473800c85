import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { ownTitle } from './lead'
import { standAlonePassage, type Passage } from './stand-alone-passage'
import { storyOf } from './story'
import { placeIn } from './verbatim'

const model = loadLanguageModel()

function passagesOf(text: string): (Passage | null)[] {
  const article = readPlain(text)
  const { sentences, mentions } = readClaims(article, model, () => {})
  const story = storyOf(sentences, mentions, ownTitle(article))
  return sentences.map((sentence) => standAlonePassage(sentence, story))
}
const textsOf = (text: string): (string | null)[] => passagesOf(text).map((passage) => passage?.text ?? null)
const lastOf = (text: string): string | null => textsOf(text).at(-1) ?? null

describe('standAlonePassage', () => {
  it('is the sentence itself, word for word, where it says whom and what it means', () => {
    const text = 'The lighthouse of Fastnet, which was built of granite, was first lit in June 1904.'
    expect(textsOf(text)).toEqual([text])
  })

  it('is shown with the heading of its section, where it names nothing of it', () => {
    const gut =
      'Infections of the gut\n\nGiardiasis\n\nGiardiasis is spread by a parasite of the small intestine. Transmission occurs through food or contaminated water.\n\nAmoebiasis\n\nAmoebiasis is spread by another parasite of the colon. Drinking water carries the cysts of the parasite.'
    const shown = textsOf(gut)
    expect(shown).toContain(
      'From “Infections of the gut: Giardiasis”: Transmission occurs through food or contaminated water.',
    )
    expect(shown).toContain(
      'From “Infections of the gut”: Giardiasis is spread by a parasite of the small intestine.',
    )
  })

  it('takes no thing that a court found unlawful for the court', () => {
    expect(lastOf('A court of Bergen found it unlawful in 1904.')).toBeNull()
  })

  it('goes back to the sentence that a word points to', () => {
    const text =
      'In 1897 the engineers of Fastnet replaced the iron tower with a tower of granite. It was completed in 1904 by James Kavanagh.'
    expect(lastOf(text)).toBe(text)
    const law =
      'In 1834 the parliament of Norway passed a law on inland fishing. The law was repealed in 1871.'
    expect(lastOf(law)).toBe(law)
  })

  it.each([
    'In 1904, 83 percent of sailors of Bergen aged 30 to 40 could swim, and 60 percent of those aged 45 to 60.',
    'In 1904 Norway taxed the harbour, changing other trades such as cod fishing.',
  ])('takes for said what words right behind tell: %s', (text) => {
    expect(lastOf(text)).toBe(text)
  })

  it('takes no sentence that talks to its reader in brackets, or is about who wrote of it', () => {
    expect(lastOf('The harbour of Bergen (don’t confuse it with Bergedorf) is 12 metres deep.')).toBeNull()
    expect(
      lastOf('In a 1904 article for the Bergen Times, Anna Holm tells of the ice in the harbour.'),
    ).toBeNull()
    expect(
      lastOf('According to an article by Anna Holm, the harbour of Bergen was dredged in 1904.'),
    ).toBeNull()
  })

  it('takes no sentence that leads on from one that is not shown, nor the marks of an editor', () => {
    expect(
      lastOf('The winter of 1904 did not last long, however; the ice of Bergen broke in March.'),
    ).toBeNull()
    expect(lastOf('The harbour of Bergen is deeper than that of Oslo, for example.')).toBeNull()
    expect(lastOf('The council of Bergen responded with a tax on herring in 1904.')).toBeNull()
    expect(lastOf('Within a year, the council of Bergen had built sixty ships.')).toBeNull()
    expect(lastOf('Next, the dues of the harbour of Bergen are counted by the council.')).toBeNull()
    expect(lastOf('As an extreme example, the harbour of Bergen froze in March 1904.')).toBeNull()
    expect(lastOf('The harbour of Bergen shown in does not freeze in the winter.')).toBeNull()
    expect(lastOf('Those who had no ships moved to Bergen in the winter of 1904.')).toBeNull()
    expect(lastOf('In example B, the merchants of Bergen pay forty crowns.')).toBeNull()
    expect(lastOf('In 1904 the council of Bergen sold sixty ships, as shows.')).toBeNull()
    expect(lastOf('In 1904 the harbour of Bergen cost a whopping forty million.')).toBeNull()
    expect(lastOf('The harbour of Bergen was built by Olga Berg in 1904.[clarification needed]')).toBeNull()
    expect(
      lastOf('In 1897 Olga Berg designed the port of Oslo. Olga Berg also designed the harbour of Bergen.'),
    ).not.toBeNull()
  })

  it('is no sentence from which a figure or its number was lost, and shows no empty brackets', () => {
    expect(lastOf('The tides of the Bergen harbour in Norway are illustrated in .')).toBeNull()
    expect(
      lastOf('The tides of Bergen rise twice a day in spring. shows the height of each tide.'),
    ).toBeNull()
    expect(lastOf('At point Qc the farmers of Norway sell all of their butter.')).toBeNull()
    expect(lastOf('The lighthouse of Fastnet was built of granite () in June 1904.')).toBe(
      'The lighthouse of Fastnet was built of granite in June 1904.',
    )
  })

  it('is not to be had where a word points further back than what is shown', () => {
    expect(lastOf('The announcement was first printed by the editor of the Boston Gazette.')).toBeNull()
    expect(lastOf('He sailed to Valparaíso in 1846 with his brother.')).toBeNull()
    expect(lastOf('The town of Bergen burned in 1702.\n\nIt was rebuilt by Hans Holm in 1705.')).toBeNull()
    expect(lastOf('The command of Oslo and the rivers was their goal.')).toBeNull()
    expect(lastOf('However, some pathogenic species can cause an infection in Bergen.')).toBeNull()
    expect(lastOf('Some pathogenic species can cause an infection in Bergen.')).toBeNull()
    expect(lastOf('On May 18, Denmark declared war on Sweden.')).toBeNull()
    expect(lastOf('Today, Bergen has two harbours and a museum.')).toBeNull()
    expect(lastOf('A similar strategy is used by the parasite Trypanosoma brucei.')).toBeNull()
  })

  it('is not to be had of a subject that nothing names, though it was not told of before', () => {
    expect(lastOf('Some sailors settled on the coast of Bergen.')).toBeNull()
    expect(lastOf('Some Danes settled on the coast of Bergen.')).not.toBeNull()
    expect(lastOf('A lock was built across the Glomma by Olga Berg in 1904.')).toBeNull()
    expect(lastOf('A lock of granite was built across the Glomma by Olga Berg in 1904.')).not.toBeNull()
    expect(lastOf('Typical depths are 30 metres in Norway and 50 metres in Denmark.')).toBeNull()
    expect(lastOf('The idea is for Norway to have ships enough to reach each of the Faroes.')).toBeNull()
    expect(lastOf('The proposal is for Norway to buy the ships of Denmark.')).toBeNull()
  })

  it('is none with a comma between the subject and its verb', () => {
    expect(lastOf('The lighthouse of Fastnet itself, was lit in June 1904.')).toBeNull()
    expect(
      lastOf('Whoever kept the lighthouse of Fastnet on June 5, 1904, would replace Olga Berg.'),
    ).toBeNull()
    expect(lastOf('The lighthouse of Fastnet, a tower of granite, was lit in June 1904.')).not.toBeNull()
  })

  it('is not to be had where a place or a thing is meant that only the text around it tells', () => {
    expect(lastOf('Denmark welcomes the new harbours of the towns in the region.')).toBeNull()
    expect(
      lastOf('In 1902 the port of Bergen bought a crane. In 1904 Olga Berg set up the crane here.'),
    ).toBeNull()
    const pumps = 'Electric pumps are sold in Norway.'
    expect(
      lastOf(`${pumps} Many farmers of Jutland use wells.\n\nThe pumps may only work in summer.`),
    ).toBeNull()
  })

  it('knows the decades, and what a thing is called now', () => {
    for (const text of [
      'Fishing was the main trade of Bergen in the late 1950s.',
      'In 1904 the Danes built a fort in what is now Jutland.',
      'The fort of Bergen, now known as Haakon Hall, was built in 1261.',
    ])
      expect(lastOf(text)).toBe(text)
  })

  it('begins with no word that leads on from what is not shown', () => {
    for (const text of [
      'Another harbour of Bergen was built by Olga Berg in 1904.',
      'The opposite happens when Norway sells its bonds in Bergen.',
      'Some examples are Bergen, the port of Oslo and the towns of Jutland.',
      'The harbour of Bergen was instead sold to Olga Berg in 1904.',
      'An interesting fact, Olga Berg was the first mayor of Bergen in 1904.',
    ])
      expect(lastOf(text)).toBeNull()
  })

  it('leaves out of its first sentence what only joins it to the one before', () => {
    expect(lastOf('Olga Berg also designed the harbour of Bergen in 1904.')).toBe(
      'Olga Berg designed the harbour of Bergen in 1904.',
    )
    expect(lastOf('The harbour of Bergen, however, was closed in 1904 by Olga Berg.')).toBe(
      'The harbour of Bergen was closed in 1904 by Olga Berg.',
    )
    expect(lastOf('Unsurprisingly, the harbour of Bergen was closed in 1904 by Olga Berg.')).toBe(
      'The harbour of Bergen was closed in 1904 by Olga Berg.',
    )
    const known = 'The fort of Bergen, also known as Sverresborg, was built in 1261.'
    expect(lastOf(known)).toBe(known)
    expect(lastOf('There are also two museums on the island of Askøy.')).toBeNull()
  })

  it('does not take another thing of the sentence for what a pronoun stands for', () => {
    expect(lastOf('The bank of Bergen bought it for 300 dollars in 1823.')).toBeNull()
    expect(lastOf('After meeting Henrik Ibsen, he moved to Bergen in 1851.')).toBeNull()
    const bound = 'Henrik Ibsen wrote in 1881 that his plays had been read in Bergen.'
    expect(lastOf(bound)).toBe(bound)
  })

  it('leaves out a leading link and the marks of notes, and nothing else', () => {
    expect(lastOf('However, the bridge of Mostar[12] was rebuilt in 2004 by Turkish masons.[3]')).toBe(
      'The bridge of Mostar was rebuilt in 2004 by Turkish masons.',
    )
  })

  it('writes a name in full where it is met first', () => {
    const [, second] = textsOf(
      'Marie Curie was born in Warsaw in 1867. In 1891 Curie moved to Paris, where Curie studied physics.',
    )
    expect(second).toBe('In 1891 Marie Curie moved to Paris, where Curie studied physics.')
  })

  it('wants a name in a text that is about one', () => {
    const text =
      'The parliament of Norway is called the Storting. In Oslo the Storting has a hall. Since 2005 the Storting has 169 members.\n\nCommittee meetings take place on every Tuesday.'
    expect(textsOf(text).at(-1)).toBeNull()
  })

  it('never shows what speaks of the text itself or to its reader', () => {
    expect(lastOf('In this chapter, the treaty of Kalmar is described in detail.')).toBeNull()
    expect(lastOf('We visited the harbour of Bergen in 1998 with Anna Holm.')).toBeNull()
  })

  it.each([
    'The harbour of Bergen closes at night so that each boat finds its ring ( bottom panel).',
    'The harbour of Bergen pulls each boat towards its ring of iron (Step 3).',
    'A list of the boats of Bergen is given in Appendix K.',
    'The and outer rings of Bergen are alike but for their place.',
    'One observation from is that larger boats of Bergen carry a second mast.',
    'As presented in Boats of the North, the boats of Bergen are built of oak.',
    'The boats of Bergen hold to the rules of 1904 specified above.',
    'The boats of Bergen are tied to rings of iron by hemp ropes (ropes, ).',
    'A mooring is the joining of boats of Bergen that were formerly separate (a).',
    'The rules of 1904 in may be used to tell which boats of Bergen may leave at night.',
    'The captain of Bergen found the weight of the boat by the reverse of this equation.',
    '2. Loading: Next comes the loading of the boats of Bergen.',
  ])('is none where something beside the text is pointed to: %s', (text) => {
    expect(lastOf(text)).toBeNull()
  })

  it('keeps what makes a sentence hold in general only', () => {
    const text = 'In general, the boats of Bergen were built of oak from Denmark.'
    expect(lastOf(text)).toBe(text)
  })
})

describe('placeIn', () => {
  it('finds the words of the article in what is shown, and nothing that was put there', () => {
    const text = 'Marie Curie was born in Warsaw in 1867. However, Curie moved to Paris in 1891.'
    const [, passage] = passagesOf(text)
    if (!passage) throw new Error('the second sentence can stand alone')
    const year = text.indexOf('1891')
    const place = placeIn(passage, { start: year, end: year + 4 })
    expect(place && passage.text.slice(place.start, place.end)).toBe('1891')
    const surname = text.lastIndexOf('Curie')
    expect(placeIn(passage, { start: surname, end: surname + 5 })).toBeNull()
  })
})
