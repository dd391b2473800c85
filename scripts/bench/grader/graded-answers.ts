import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { GradedLine, Grader } from './plain-graders'

export interface HumanGraded extends GradedLine {
  /** The number of its question. */
  number: string
  /** What most of three people said. */
  isRight: boolean
}

const keySchema = z.record(
  z.string(),
  z.union([z.string(), z.object({ q: z.string(), refs: z.array(z.string()) })]),
)

/**
 * The answers of Powergrading (Basu, Jacobs and Vanderwende 2013) that three people graded. `answers` are tab-separated lines of
 * student, question, answer and three grades; `key` is a JSON object of questions and their references by number.
 */
export function readGradedAnswers(answers: string, key: string): HumanGraded[] {
  const questions = keySchema.parse(JSON.parse(readFileSync(key, 'utf8')))
  return readFileSync(answers, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, number = '', answer = '', ...grades] = line.split('\t')
      const question = questions[number]
      if (typeof question !== 'object' || grades.length < 3 || grades[0] === '-1') return []
      const isRight = grades.slice(0, 3).reduce((sum, grade) => sum + Number(grade), 0) >= 2
      return [{ number, question: question.q, refs: question.refs, answer, isRight }]
    })
}

export interface Agreement {
  accuracy: number
  /** Of the answers that people called wrong, the share that passed. */
  falseAccepts: number
  /** Of the answers that people called right, the share that did not. */
  falseRejects: number
  byQuestion: Map<string, number>
}

const share = (count: number, all: number): number => (all === 0 ? 0 : count / all)

/** How a grader agrees with people. Equal answers are judged once. */
export function agreement(lines: readonly HumanGraded[], grade: Grader): Agreement {
  const judged = new Map<string, boolean>()
  const passes = (line: HumanGraded): boolean => {
    const id = `${line.number}\t${line.answer}`
    const known = judged.get(id) ?? grade(line)
    judged.set(id, known)
    return known
  }
  const all = lines.map((line) => ({ ...line, passed: passes(line) }))
  const agreed = (some: typeof all) =>
    share(some.filter((one) => one.passed === one.isRight).length, some.length)
  const [right, wrong] = [all.filter((one) => one.isRight), all.filter((one) => !one.isRight)]
  return {
    accuracy: agreed(all),
    falseAccepts: share(wrong.filter((one) => one.passed).length, wrong.length),
    falseRejects: share(right.filter((one) => !one.passed).length, right.length),
    byQuestion: new Map(
      [...new Set(all.map(({ number }) => number))].map((number) => [
        number,
        agreed(all.filter((one) => one.number === number)),
      ]),
    ),
  }
}
