import type { SentOperation } from '@/lib/review/sync-request'

/** How many answers these operations are about: one that was also rated anew or undone counts once. */
export function countUnsent(kept: readonly { operation: SentOperation }[]): number {
  const answerOf = new Map<string, string>()
  for (const { operation } of kept) {
    const before = 'of' in operation ? operation.of : operation.operationId
    answerOf.set(operation.operationId, answerOf.get(before) ?? before)
  }
  return new Set(answerOf.values()).size
}

/** How many answers the server has not seen yet, in a sentence. */
export const describeUnsent = (count: number): string =>
  `${count} ${count === 1 ? 'answer is' : 'answers are'} kept on this device and not sent yet.`
