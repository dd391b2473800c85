import type { LearnerQuestion, QuestionOutcome } from '@/lib/quiz/learner-question'
import { isBlank } from '@/lib/quiz/is-blank'
import { GradedChoice, type AnswerResult } from './choice'
import { isChosen, offersOf, type Offer } from './offers'

/** What was answered and what was right, in the places where it was asked. */
export function GradedAnswer({ question, outcome }: { question: LearnerQuestion; outcome: QuestionOutcome }) {
  if (question.kind === 'flashcard') return null
  const offers = offersOf(question)
  return (
    <ul className="grid gap-2">
      {offers.map((offer, i) => (
        <li key={i}>
          <GradedChoice badge={i + 1} result={resultOf(offer, outcome)}>
            {offer.text}
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
            {outcome.answer}
          </GradedChoice>
        </li>
      )}
    </ul>
  )
}

function resultOf(offer: Offer, outcome: QuestionOutcome): AnswerResult {
  const wasChosen = isChosen(outcome.value, offer)
  if (offer.isKey(outcome)) return wasChosen ? 'chosen-key' : 'key'
  return wasChosen ? 'chosen-wrong' : 'other'
}
