import { capitalise } from '@/lib/claim/render'
import { shuffled, type Random } from '@/lib/core/random'
import type { Candidate } from './candidate'
import { difficultyOf } from './difficulty'
import { explain } from './explain'
import type { ContentOf, GeneratedQuestion, QuestionContent } from './question'

const MOST_ACCEPTED = 30

/** A verified candidate as a question with its evidence. Throws if the evidence is not found where it should stand. */
export function finish(question: Candidate, score: number, text: string, random: Random): GeneratedQuestion {
  const { sentence, attribution, modality } = question.claim
  const quote = text.slice(sentence.start, sentence.end)
  if (quote !== sentence.text || quote === '')
    throw new Error(`Evidence of “${question.stem}” is not where it should be.`)
  return {
    content: contentOf(question, random),
    notes: {
      family: question.family,
      evidence: [{ start: sentence.start, end: sentence.end, quote }],
      attribution: attribution?.source ?? null,
      modality,
      explanation: explain(question).slice(0, 2000),
      topic: sentence.topic,
      difficulty: difficultyOf(question),
      score,
    },
  }
}

function contentOf(question: Candidate, random: Random): QuestionContent {
  const { kind, stem } = question
  switch (kind) {
    case 'mcq':
      return choices(question, random)
    case 'tf':
      return { kind, stem, truth: question.answer === 'True', correction: question.correction }
    case 'flashcard':
      return { kind, stem, answer: question.answer }
    case 'cloze':
      return { kind, stem, answer: question.answer, accepted: acceptedOf(question) }
    case 'short':
      return { kind, stem, answer: capitalise(question.answer), accepted: acceptedOf(question) }
  }
}

function choices(question: Candidate, random: Random): ContentOf<'mcq'> {
  const key = { text: question.answer, whyWrong: null }
  const options = shuffled([key, ...question.wrongOptions], random).map((option, i) => ({
    id: String.fromCharCode(97 + i),
    option,
  }))
  return {
    kind: 'mcq',
    stem: question.stem,
    options: options.map(({ id, option }) => ({
      id,
      text: capitalise(option.text),
      whyWrong: option.whyWrong,
    })),
    keyId: options.find(({ option }) => option === key)!.id,
  }
}

/** Other ways to write the answer: without its article or preposition; a person by the last name. */
function acceptedOf(question: Candidate): string[] {
  const { answer, answerType } = question
  const accepted = new Set<string>(question.accepted)
  accepted.add(answer.replace(/^(?:the|a|an) /i, ''))
  accepted.add(answer.replace(/^(?:in|on|at|for|since|to|that|because of|because|due to) /i, ''))
  if (answerType === 'person' && answer.includes(' ')) accepted.add(answer.split(' ').at(-1)!)
  accepted.delete(answer)
  accepted.delete('')
  return [...accepted].slice(0, MOST_ACCEPTED)
}
