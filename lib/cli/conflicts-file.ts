import { readArticleOfAnyLength } from '@/lib/article/read-article'
import { findConflicts } from '@/lib/claim/conflicts/find-conflicts'
import type { Conflict } from '@/lib/claim/conflicts/statement'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from './load-model'
import { readArticleFile } from './read-article-file'

/** Prints where two files may disagree; gives the exit status: 0 if both were read, whatever was found, 1 if not. */
export async function conflictsOfFiles(files: readonly [string, string], isJson: boolean): Promise<number> {
  const a = await readArticleFile(files[0], readArticleOfAnyLength)
  const b = await readArticleFile(files[1], readArticleOfAnyLength)
  if (!a || !b) return 1
  const model = loadLanguageModel()
  const [claimsOfA, claimsOfB] = [a, b].map((article) => readClaims(article, model, () => {}))
  const conflicts = findConflicts(claimsOfA!, claimsOfB!)
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ a: files[0], b: files[1], conflicts }, null, 2)}\n`
      : conflictList(conflicts, files),
  )
  return 0
}

/** The conflicts as text for a person: what may disagree, with both passages. */
export function conflictList(conflicts: readonly Conflict[], [a, b]: readonly [string, string]): string {
  if (conflicts.length === 0) return 'Nothing was found on which these articles disagree.\n'
  const entries = conflicts.map((conflict, i) =>
    [
      `${i + 1}. [${conflict.kind}] ${conflict.message}`,
      `   ${a} ${conflict.a.start}-${conflict.a.end}: “${conflict.a.quote}”`,
      `   ${b} ${conflict.b.start}-${conflict.b.end}: “${conflict.b.quote}”`,
    ].join('\n'),
  )
  return `${entries.join('\n\n')}\n`
}
