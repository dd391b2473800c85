import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { listMentions } from '../../noun-phrases'
import { isDetermined } from './determined-gap'
import { introducedGap } from './introduced-name'

const model = loadLanguageModel()

/** The names of persons that stand behind what these are, each with '!' where its sentence determines it. */
const introduced = (text: string): string[] =>
  listMentions(readClaims(readPlain(text), model, () => {})).flatMap((mention) => {
    const gap = introducedGap(mention)
    if (gap === null) return []
    const name = gap.places.map((place) => mention.sentence.tokens[place]!.text).join(' ')
    return [isDetermined(mention.sentence, gap) ? `${name}!` : name]
  })

describe('introducedGap', () => {
  it('takes the name behind what a person is', () => {
    expect(
      introduced(
        'In the 1950s, American anthropologist Julian Holm developed a theory of the harbour of Bergen.',
      ),
    ).toEqual(['Julian Holm!'])
  })

  it('takes nobody who only repeats what is told', () => {
    expect(introduced('The Danish engineer Julian Holm echoed this view of the harbour of Bergen.')).toEqual(
      [],
    )
    expect(
      introduced('Anna Berg and the Danish engineer Julian Holm contend that the harbour of Bergen is deep.'),
    ).toEqual([])
  })

  it('takes no piece of a name, and none of two', () => {
    expect(introduced('In 1904 the Danish engineers Anna Holm and Olga Berg built the bridge.')).toEqual([])
    expect(introduced('In 1904 the Danish engineer Anna von Holm built the bridge of Bergen.')).toEqual([])
  })
})
