import type { ContentOf } from '@/lib/question/question'

/** What belongs together or comes first, one part a hint, as long as more than two are left to find. */
export function rightPlaces(content: ContentOf<'matching'> | ContentOf<'ordering'>): string[] {
  if (content.kind === 'ordering') {
    const [first, last] = [content.items[0]!.text, content.items.at(-1)!.text]
    return content.items.length > 3
      ? [`First comes “${first}”.`, `Last comes “${last}”.`]
      : [`First comes “${first}”.`]
  }
  return content.pairs
    .slice(0, Math.max(0, Math.min(2, content.pairs.length - 2)))
    .map(({ left, right }) => `“${right}” belongs to “${left}”.`)
}
