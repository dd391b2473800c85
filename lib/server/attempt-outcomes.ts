import 'server-only'
import type { StoredResponse } from '@/lib/db/attempts'
import { listEvidenceTexts, type AskedVersion, type EvidenceText } from '@/lib/db/attempt-questions'
import type { AttemptSnapshot } from '@/lib/quiz/attempt'
import type { Passage, QuestionOutcome } from '@/lib/quiz/learner-question'
import { makeOutcome } from '@/lib/quiz/outcome'
import { makePassage } from '@/lib/quiz/passage'
import type { Verdict } from '@/lib/quiz/verdict'

const PASSAGES_MAX = 3

/**
 * The outcomes of those positions whose verdict is given, and of no other: the verdict is what makes an outcome due.
 * Nor do their passages show what answers a question that is still open.
 * `readerId` is whoever looks at them; they get a link only into articles of their own.
 */
export async function showOutcomes(given: {
  snapshot: AttemptSnapshot
  versions: readonly AskedVersion[]
  responses: readonly StoredResponse[]
  verdicts: ReadonlyMap<number, Verdict>
  readerId: string
}): Promise<Map<number, QuestionOutcome>> {
  const { snapshot, versions, responses, verdicts, readerId } = given
  const due = [...verdicts.keys()].flatMap(
    (position) => versions[position]?.evidence.slice(0, PASSAGES_MAX) ?? [],
  )
  const texts = await listEvidenceTexts(
    due.map((evidence) => evidence.revisionId),
    readerId,
  )
  const isGraded = (position: number) =>
    verdicts.has(position) || responses.some((response) => response.position === position && response.verdict)
  const open = versions.flatMap((version, position) => (isGraded(position) ? [] : version.evidence))
  return new Map(
    [...verdicts].map(([position, verdict]) => {
      const [version, item] = [versions[position], snapshot.items[position]]
      if (!version || !item) throw new Error('An attempt has a verdict on a question that it does not have.')
      const outcome = makeOutcome({
        content: version.content,
        notes: version,
        item,
        value: responses.find((response) => response.position === position)?.value ?? null,
        verdict,
        passages: passagesOf(version, texts, open),
      })
      return [position, outcome]
    }),
  )
}

/** The passages of the evidence of a question whose answer is due. */
export function passagesOf(
  version: AskedVersion,
  texts: ReadonlyMap<string, EvidenceText>,
  open: AskedVersion['evidence'],
): Passage[] {
  return version.evidence.slice(0, PASSAGES_MAX).flatMap((evidence) => {
    const text = texts.get(evidence.revisionId)
    const hidden = open.filter((other) => other.revisionId === evidence.revisionId)
    return text ? [makePassage(text, evidence, hidden)] : []
  })
}
