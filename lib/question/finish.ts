import { capitalise } from '@/lib/claim/render'
import { shuffled, type Random } from '@/lib/core/random'
import { acceptedAnswers } from './accepted-answers'
import type { Candidate } from './candidate'
import { difficultyOf } from './difficulty'
import { explain } from './explain'
import type { ContentOf, GeneratedQuestion, QuestionContent } from './question'

/** A verified candidate as a question with its evidence. Throws if the evidence is not found where it should stand. */
export function finish(question: Candidate, score: number, text: string, random: Random): GeneratedQuestion {
  const { sentence, attribution, modality } = question.claim
  const quote = text.slice(sentence.start, sentence.end)
  if (quote !== sentence.text || quote === '')
    throw new Error(`Evidence of “${question.stem}” is not where it should be.`)
  return {
    content: contentOf(question, text, random),
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

function contentOf(question: Candidate, text: string, random: Random): QuestionContent {
  const { kind, stem } = question
  switch (kind) {
    case 'mcq':
      return choices(question, random)
    case 'tf':
      return { kind, stem, truth: question.answer === 'True', correction: question.correction }
    case 'flashcard':
      return { kind, stem, answer: question.answer }
    case 'cloze':
      return { kind, stem, answer: question.answer, accepted: acceptedAnswers(question, text) }
    case 'short':
      return { kind, stem, answer: capitalise(question.answer), accepted: acceptedAnswers(question, text) }
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
