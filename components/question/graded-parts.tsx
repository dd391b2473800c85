import { ProseText } from '@/components/prose/prose-text'
import type { Prose } from '@/lib/question/prose/prose'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { LearnerQuestion, OutcomePart, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import { GradedChoice } from './choice'

/** What was given in each pair, gap or place, and what was right. */
export function GradedParts({ question, outcome }: { question: LearnerQuestion; outcome: QuestionOutcome }) {
  const isLeft = isBlank(outcome.value)
  return (
    <ol className="grid gap-2">
      {outcome.parts.map((part) => (
        <li key={proseWords(part.label)}>
          {question.kind === 'ordering' ? (
            <Place part={part} parts={outcome.parts} isLeft={isLeft} />
          ) : (
            <Given
              part={part}
              label={question.kind === 'matching' ? part.label : `Gap ${proseWords(part.label)}`}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

/** A pair or gap: as it was answered, and below it what would have been right. */
function Given({ part: { given, right, isCorrect, why }, label }: { part: OutcomePart; label: Prose }) {
  const isSame = given !== null && proseWords(given).toLowerCase() === proseWords(right).toLowerCase()
  return (
    <GradedChoice
      badge={null}
      result={isCorrect ? 'chosen-key' : given === null ? 'key' : 'chosen-wrong'}
      note={
        isCorrect ? (
          isSame ? (
            'Your answer, and right'
          ) : (
            `Your answer, and right as well as “${proseWords(right)}”`
          )
        ) : given === null ? (
          'Right answer; you left this open'
        ) : (
          <span className="text-ink">
            Right answer:{' '}
            <b className="font-semibold">
              <ProseText of={right} />
            </b>
          </span>
        )
      }
    >
      <span className="block text-[13px] text-muted">
        <ProseText of={label} />
      </span>
      <ProseText of={given ?? right} />
      <Why>{why}</Why>
    </GradedChoice>
  )
}

/** A place of an order: what belongs there, and where the learner had it. */
function Place({
  part: { label, right, isCorrect, why },
  parts,
  isLeft,
}: {
  part: OutcomePart
  parts: readonly OutcomePart[]
  isLeft: boolean
}) {
  const at = parts.findIndex(({ given }) => given !== null && proseWords(given) === proseWords(right))
  const place = isCorrect
    ? 'In its place'
    : at === -1
      ? 'You left this out'
      : `You had it as number ${at + 1}`
  return (
    <GradedChoice
      badge={proseWords(label)}
      result={isCorrect ? 'chosen-key' : 'other'}
      note={isLeft ? null : isCorrect ? place : <span className="text-incorrect">{place}</span>}
    >
      <span className="sr-only">{proseWords(label)}. </span>
      <ProseText of={right} />
      <Why>{why}</Why>
    </GradedChoice>
  )
}

function Why({ children }: { children: Prose | null }) {
  return (
    children && (
      <span className="mt-1 block text-[15px] text-muted">
        <ProseText of={children} />
      </span>
    )
  )
}
