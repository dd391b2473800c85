import { splitTitleLead } from '@/lib/article/title-lead'
import { capitalise } from '@/lib/claim/render'
import { shuffled, type Random } from '@/lib/core/random'
import { acceptedAnswers } from './accepted-answers'
import type { Candidate } from './candidate'
import { difficultyOf } from './difficulty'
import { inOrder } from './distractors/in-order'
import { explain } from './explain'
import { GAP } from './gap'
import { withLetterCount } from './letter-count'
import type { ContentOf, Evidence, GeneratedQuestion, QuestionContent, QuestionNotes } from './question'

/** A verified candidate as a question with its evidence. Throws if the evidence is not found where it should stand. */
export function finish(
  question: Candidate,
  { score, isUnsure }: Pick<QuestionNotes, 'score' | 'isUnsure'>,
  text: string,
  random: Random,
): GeneratedQuestion {
  const { sentence, attribution, modality } = question.claim
  return {
    content: contentOf(question, text, random),
    notes: {
      family: question.family,
      evidence: evidenceOf(question, text),
      attribution: attribution?.source ?? null,
      modality,
      explanation: explain(question).slice(0, 2000),
      topic: sentence.topic,
      difficulty: difficultyOf(question),
      score,
      isUnsure,
    },
  }
}

/** The sentences that a question rests on, each once: the first claim's first, the others in the order of the text. */
function evidenceOf(question: Candidate, text: string): Evidence[] {
  const first = question.claim.sentence
  const others = [
    ...question.alsoFrom.map((claim) => claim.sentence),
    ...(question.passage?.sentences ?? []),
  ].sort((a, b) => a.start - b.start)
  const sentences = new Map([first, ...others].map((sentence) => [sentence.start, sentence]))
  return [...sentences.values()].map((sentence) => {
    const quote = text.slice(sentence.start, sentence.end)
    if (quote !== sentence.text || quote === '')
      throw new Error(`Evidence of “${question.stem}” is not where it should be.`)
    return { start: sentence.start, end: sentence.end, quote }
  })
}

function contentOf(question: Candidate, text: string, random: Random): QuestionContent {
  const { kind, stem } = question
  switch (kind) {
    case 'mcq':
      return choices(question, random)
    case 'tf':
      return {
        kind,
        stem,
        truth: question.answer === 'True',
        // The title stands before the statement that it corrects.
        correction: question.correction === null ? null : splitTitleLead(question.correction).rest,
      }
    case 'flashcard':
      return { kind, stem, answer: question.answer }
    case 'cloze':
      return {
        kind,
        stem: withLetterCount(stem, question.answer),
        answer: question.answer,
        accepted: acceptedAnswers(question, text),
      }
    case 'short':
      return { kind, stem, answer: capitalise(question.answer), accepted: acceptedAnswers(question, text) }
    case 'matching':
      return {
        kind,
        stem,
        pairs: question.pairs.map((pair, i) => ({ id: letter(i), ...pair })),
        distractors: question.wrongOptions.map((option, i) => ({
          id: letter(question.pairs.length + i),
          ...option,
        })),
      }
    case 'ordering':
      return { kind, stem, items: question.steps.map((step, i) => ({ id: letter(i), ...step })) }
  }
}

const letter = (i: number): string => String.fromCharCode(97 + i)

function choices(question: Candidate, random: Random): ContentOf<'mcq'> {
  const key = { text: question.answer, whyWrong: null }
  // What fills a gap inside a sentence has no capital of its own.
  const isInside = question.stem.includes(GAP) && /^\p{Ll}/u.test(question.answer)
  const mixed = shuffled([key, ...question.wrongOptions], random)
  const options = (inOrder(mixed, (option) => option.text) ?? mixed).map((option, i) => ({
    id: letter(i),
    option,
  }))
  return {
    kind: 'mcq',
    stem: question.stem,
    options: options.map(({ id, option }) => ({
      id,
      text: isInside ? option.text : capitalise(option.text),
      whyWrong: option.whyWrong,
    })),
    keyId: options.find(({ option }) => option === key)!.id,
  }
}
