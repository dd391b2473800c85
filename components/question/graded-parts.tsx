import type { LearnerQuestion, OutcomePart, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import { GradedChoice } from './choice'

/** What was right in each pair, gap or place, with what was given instead. */
export function GradedParts({ question, outcome }: { question: LearnerQuestion; outcome: QuestionOutcome }) {
  const isOrder = question.kind === 'ordering'
  const isLeft = isBlank(outcome.value)
  return (
    <ol className="grid gap-2">
      {outcome.parts.map((part) => (
        <li key={part.label}>
          <GradedChoice
            badge={part.label}
            result={isLeft ? 'key' : part.isCorrect ? 'chosen-key' : 'part-wrong'}
            note={isLeft ? null : isOrder ? placeNote(part, outcome.parts) : givenNote(part)}
          >
            {question.kind === 'matching' && (
              <span className="block text-[13px] text-muted">{part.label}</span>
            )}
            {isOrder && <span className="tabular mr-2 text-muted">{part.label}</span>}
            {part.right}
            {part.why && <span className="mt-1 block text-[15px] text-muted">{part.why}</span>}
          </GradedChoice>
        </li>
      ))}
    </ol>
  )
}

function givenNote({ isCorrect, given, right }: OutcomePart): string {
  if (given === null) return 'You left this open'
  if (!isCorrect) return `Your answer: ${given}`
  return given.toLowerCase() === right.toLowerCase()
    ? 'Your answer, and right'
    : `Your answer, “${given}”, is right, too`
}

/** Where the learner had put what belongs to a place. */
function placeNote({ isCorrect, right }: OutcomePart, parts: readonly OutcomePart[]): string {
  const at = parts.findIndex(({ given }) => given === right)
  return isCorrect ? 'In its place' : at === -1 ? 'You left this out' : `You had it as number ${at + 1}`
}
