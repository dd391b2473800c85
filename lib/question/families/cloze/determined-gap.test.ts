import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { readClaims } from '@/lib/claim/read-claims'
import { listMentions } from '../../noun-phrases'
import { isDetermined } from './determined-gap'
import { nameGap } from './name-gaps'

/** The names of a text that its sentence determines. */
const determined = (text: string): string[] =>
  listMentions(readClaims(readPlain(text), loadLanguageModel(), () => {})).flatMap((mention) => {
    const gap = nameGap(mention)
    return gap !== null && isDetermined(mention.sentence, gap)
      ? [gap.places.map((place) => mention.sentence.tokens[place]!.text).join(' ')]
      : []
  })

describe('isDetermined', () => {
  it('holds for who did something and for those by whom it was done', () => {
    expect(
      determined('In 1904, Martha Kavanagh drew the first complete map of the coast of Greenland.'),
    ).toContain('Martha Kavanagh')
    expect(
      determined('The first map of the Greenland coast was drawn by Martha Kavanagh in 1904.'),
    ).toContain('Martha Kavanagh')
    expect(determined('In 1904 the king appointed Martha Kavanagh as the head of the survey.')).toContain(
      'Martha Kavanagh',
    )
  })

  it('holds for the place where something is, and for none beside the point', () => {
    expect(
      determined('The Danish Polar Institute is headquartered in Aalborg near the old harbour.'),
    ).toContain('Aalborg')
    expect(determined('The captain bought a ship from a merchant of Aalborg in 1904.')).not.toContain(
      'Aalborg',
    )
  })

  it('fails for persons whom something only concerns, and for names that have another', () => {
    expect(determined('In 1904 the survey was paid for out of the fortune of Martha Kavanagh.')).toEqual([])
    expect(
      determined('The railway to Aalborg was destroyed during World War II by its own workers.'),
    ).not.toContain('World War II')
  })

  it('fails for the holder of an office whom no year tells', () => {
    expect(determined('Martha Kavanagh was among those who called for a new harbour in Aalborg.')).toEqual([])
    expect(determined('Martha Kavanagh was the mayor of the old harbour town of Aalborg.')).toEqual([])
    expect(
      determined('In 1904 Martha Kavanagh was the mayor of the old harbour town of Aalborg in Denmark.'),
    ).toContain('Martha Kavanagh')
  })
})
