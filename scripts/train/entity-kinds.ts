import type { TreebankSentence } from './conllu'

/** Every tenth document of GUM is kept out of the training (train.py does the same). */
export const HELD_OUT = 10

const MARK = /\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)/g

/** The kind of each mention at the word that heads it, 'none' elsewhere; of two mentions with one head the shorter counts. */
export function headKinds(sentence: TreebankSentence): string[] {
  const kinds = sentence.words.map(() => 'none')
  const mentions = mentionsOf(sentence).sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { start, end, kind } of mentions) {
    const isInside = (place: number): boolean => place >= start && place <= end
    for (let place = start; place <= end; place++) {
      if (isInside(sentence.heads[place]!)) continue
      kinds[place] = kind
      break
    }
  }
  return kinds
}

function mentionsOf(sentence: TreebankSentence): { start: number; end: number; kind: string }[] {
  const open = new Map<string, { start: number; kind: string }[]>()
  const mentions: { start: number; end: number; kind: string }[] = []
  sentence.entityMarks.forEach((marks, place) => {
    for (const [, opened, kind, isClosed, closed] of marks.matchAll(MARK)) {
      if (opened && isClosed) mentions.push({ start: place, end: place, kind: kind! })
      else if (opened) open.set(opened, [...(open.get(opened) ?? []), { start: place, kind: kind! }])
      else {
        const begun = open.get(closed!)?.pop()
        if (begun) mentions.push({ ...begun, end: place })
      }
    }
  })
  return mentions
}
