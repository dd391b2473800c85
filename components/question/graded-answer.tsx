import { ProseText } from '@/components/prose/prose-text'
import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import { GradedChoice, type AnswerResult } from './choice'
import { GradedParts } from './graded-parts'
import { offersOf, type Offer } from './offers'

/** What was answered and what was right, in the places where it was asked. */
export function GradedAnswer({ question, outcome }: { question: LearnerQuestion; outcome: QuestionOutcome }) {
  if (question.kind === 'flashcard') return null
  if (outcome.parts.length > 0) return <GradedParts question={question} outcome={outcome} />
  if (question.kind === 'essay') return <GradedEssay outcome={outcome} />
  const offers = offersOf(question)
  return (
    <ul className="grid gap-2">
      {offers.map((offer, i) => (
        <li key={i}>
          <GradedChoice badge={i + 1} result={resultOf(offer, outcome)}>
            <ProseText of={offer.text} />
          </GradedChoice>
        </li>
      ))}
      {outcome.value?.kind === 'text' && !isBlank(outcome.value) && (
        <li>
          <GradedChoice badge={null} result={outcome.isCorrect ? 'chosen-key' : 'chosen-wrong'}>
            {outcome.value.text}
          </GradedChoice>
        </li>
      )}
      {offers.length === 0 && !outcome.isCorrect && (
        <li>
          <GradedChoice badge={null} result="key">
            <ProseText of={outcome.answer} />
          </GradedChoice>
        </li>
      )}
    </ul>
  )
}

/** An essay as it was written, with its points once there are some. */
function GradedEssay({ outcome: { value, criteria, comment, isPending } }: { outcome: QuestionOutcome }) {
  return (
    <div className="grid gap-4">
      {value?.kind === 'essay' && !isBlank(value) && (
        <blockquote
          aria-label="Your answer"
          className="text-passage rounded-[10px] border border-line bg-card px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-line"
        >
          {value.text}
        </blockquote>
      )}
      {!isPending && (
        <table className="w-full border-collapse text-left text-[15px]">
          <caption className="sr-only">Points</caption>
          <tbody>
            {criteria.map(({ text, points, earned }, at) => (
              <tr key={at} className="border-t border-line">
                <th scope="row" className="py-2 pr-4 font-normal">
                  <ProseText of={text} />
                </th>
                <td className="tabular py-2 text-right whitespace-nowrap">
                  {earned ?? 0} of {points}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {comment && <p className="text-passage whitespace-pre-line">{comment}</p>}
    </div>
  )
}

function resultOf(offer: Offer, outcome: QuestionOutcome): AnswerResult {
  const wasChosen = offer.isChosenIn(outcome.value)
  if (offer.isKeyIn(outcome)) return wasChosen ? 'chosen-key' : 'key'
  return wasChosen ? 'chosen-wrong' : 'other'
}
