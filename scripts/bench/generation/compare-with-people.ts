import { isSameAnswer, plainAnswer, rougeL, sharedWords } from './answer-match'
import type { AskedQuestion, Passage } from './human-questions'
import { surfaceFlaws } from './surface-flaws'

/** How a system's questions stand beside those of people on the same passages. Shares are 0 to 1; NaN where there is nothing to share. */
export interface Comparison {
  perPassage: number
  /** Mean over passages: the share of the people's answers that the system asks for, word for word. */
  recall: number
  /** Mean over passages with questions: the share of the system's answers that people ask for, word for word. */
  precision: number
  /** Mean ROUGE-L of wh-questions with the questions that people asked for much the same answer. */
  wording: number
  /** Share of questions with something wrong to see. */
  flawed: number
  /** Share of answers that stand in their own evidence, of those that have evidence. */
  anchored: number
}

/** From this F1 on, two answers are much the same. */
const MUCH_THE_SAME = 0.5

/** Compares the questions of a system, at most `most` a passage, with those of people. True-or-false has no answer to compare. */
export function compareWithPeople(
  passages: readonly Passage[],
  ask: (passage: Passage) => readonly AskedQuestion[],
  most: number,
): Comparison {
  const all: AskedQuestion[] = []
  const recalls: number[] = []
  const precisions: number[] = []
  const wordings: number[] = []
  const anchors: number[] = []
  for (const passage of passages) {
    const asked = ask(passage).slice(0, most)
    all.push(...asked)
    anchors.push(...asked.flatMap((question) => anchorOf(question, passage)))
    const { human } = passage
    const answerable = asked.filter(({ kind }) => kind !== 'tf')
    const isAsked = (answers: string[]): boolean =>
      answers.some((answer) => answerable.some((question) => isSameAnswer(question.answer, answer)))
    recalls.push(mean(human.map(({ answers }) => Number(isAsked(answers)))))
    const known = human.flatMap(({ answers }) => answers)
    if (answerable.length > 0)
      precisions.push(
        mean(answerable.map(({ answer }) => Number(known.some((other) => isSameAnswer(answer, other))))),
      )
    for (const { stem, answer } of answerable.filter((question) => !/_{2,}/.test(question.stem))) {
      const alike = human.filter(({ answers }) =>
        answers.some((other) => sharedWords(answer, other) >= MUCH_THE_SAME),
      )
      if (alike.length > 0)
        wordings.push(
          rougeL(
            stem,
            alike.map(({ question }) => question),
          ),
        )
    }
  }
  return {
    perPassage: all.length / passages.length,
    recall: mean(recalls),
    precision: mean(precisions),
    wording: mean(wordings),
    flawed: mean(all.map((question) => Number(surfaceFlaws(question).length > 0))),
    anchored: mean(anchors),
  }
}

const anchorOf = ({ evidence, answer }: AskedQuestion, { text }: Passage): number[] =>
  evidence === undefined
    ? []
    : [Number(plainAnswer(text.slice(evidence.start, evidence.end)).includes(plainAnswer(answer)))]

const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? Number.NaN : figures.reduce((sum, figure) => sum + figure, 0) / figures.length
