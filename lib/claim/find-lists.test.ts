import { describe, expect, it } from 'vitest'
import { readMarkdown } from '@/lib/article/read-markdown'
import { readPlain } from '@/lib/article/read-plain'
import type { Article } from '@/lib/article/article'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { findLists } from './find-lists'
import type { FoundList } from './found-list'
import { readClaims } from './read-claims'

const model = loadLanguageModel()
const listsOf = (article: Article): FoundList[] => {
  const lists = findLists(
    article,
    readClaims(article, model, () => {}),
  )
  for (const { start, end, text } of lists.flatMap((list) => [
    ...list.items,
    ...(list.leadIn ? [list.leadIn] : []),
  ]))
    expect(article.text.slice(start, end)).toBe(text)
  return lists
}
const items = (list: FoundList | undefined): string[] | undefined => list?.items.map((item) => item.text)

describe('findLists', () => {
  it('reads list items with the sentence that announces them', () => {
    const [list] = listsOf(
      readMarkdown(
        '# Bees\n\nBees are insects. Three facts are known:\n\n- Food: they eat nectar\n- Home: they live in hives\n- Work: they make honey\n',
      ),
    )
    expect(list).toMatchObject({ form: 'blocks', isOrdered: false, isComplete: true })
    expect(list?.leadIn?.text).toBe('Three facts are known:')
    expect(list?.items.map((item) => item.label)).toEqual(['Food', 'Home', 'Work'])
  })

  it('knows that numbered items have an order', () => {
    const [list] = listsOf(
      readMarkdown('# Tea\n\n## Making tea\n\n1. Boil the water.\n2. Warm the pot.\n3. Add the leaves.\n'),
    )
    expect(list).toMatchObject({ isOrdered: true, topic: 'Making tea' })
    expect(items(list)).toEqual(['Boil the water.', 'Warm the pot.', 'Add the leaves.'])
  })

  it('reads short items behind a colon, and no clause as an item', () => {
    const [list] = listsOf(
      readPlain('The museum keeps four collections: coins, old maps, clocks, and glass from Venice.'),
    )
    expect(items(list)).toEqual(['coins', 'old maps', 'clocks', 'glass from Venice'])
    expect(list?.leadIn?.text).toBe('The museum keeps four collections')
    expect(
      listsOf(readPlain('The farmers had one fear: the rain stopped, the river dried, and the cattle died.')),
    ).toEqual([])
  })

  it('reads nouns joined in a clause, and marks examples as open', () => {
    const [closed] = listsOf(readPlain('In 1901 the company sold copper, timber and wool to Norway.'))
    expect(items(closed)).toEqual(['copper', 'timber', 'wool'])
    expect(closed).toMatchObject({ form: 'enumeration', isComplete: true })
    expect(closed?.enumeration?.claim.subject.head).toBe(3)
    const [open] = listsOf(readPlain('In 1901 the company sold goods such as copper, timber and wool.'))
    expect(open?.isComplete ?? false).toBe(false)
  })

  it('reads ordinals and commands as steps', () => {
    const [reasons] = listsOf(
      readPlain(
        'The plan failed for several reasons. First, the money ran out in May. Second, the workers left the town. Third, the winter came early.',
      ),
    )
    expect(reasons).toMatchObject({ form: 'ordinals', isOrdered: false })
    expect(reasons?.items).toHaveLength(3)
    const [steps] = listsOf(
      readPlain(
        'Wash the rice in cold water until it is clear.\n\nBoil the water in a large pot.\n\nAdd the rice and stir it.\n\nCook the rice for 15 minutes.',
      ),
    )
    expect(steps).toMatchObject({ form: 'steps', isOrdered: true })
    expect(steps?.items).toHaveLength(4)
  })
})
