import { FeatureRow } from './hash'
import { bestIndex, type Scorer } from './linear-model'
import { ATTACH_TO_NEXT, ATTACH_TO_STACK, ParseState, SHIFT, parserInput } from './parse-state'
import { labelFeatures, moveFeatures } from './parser-features'

/** The weights of one parser; a reversed one reads from the last word to the first. */
export interface ParserModel {
  moves: Scorer
  labels: Scorer
  isReversed: boolean
}

/** heads[i] is the place of word i's head, or the number of words for the root. */
export interface ParseTree {
  heads: number[]
  labels: number[]
}

const row = new FeatureRow()

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: Float32Array): number {
  let best = -1
  for (const move of [SHIFT, ATTACH_TO_STACK, ATTACH_TO_NEXT]) {
    if (state.canDo(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  }
  return best
}

/** Turns head positions of a reversed sentence round; the root keeps its place after the last word. */
export const mirrorHeads = (heads: readonly number[]): number[] =>
  heads.map((head) => (head === heads.length ? head : heads.length - 1 - head)).reverse()

/** The tree a greedy parser builds over tagged words ('UPOS|XPOS'); 2n moves, each in constant time. */
export function parseWords(words: readonly string[], tags: readonly string[], model: ParserModel): ParseTree {
  const state = new ParseState(
    model.isReversed ? parserInput([...words].reverse(), [...tags].reverse()) : parserInput(words, tags),
  )
  const moveScores = new Float32Array(3)
  const labelScores = new Float32Array(model.labels.classCount)
  while (!state.isDone) {
    moveFeatures(row, state)
    model.moves.score(row, moveScores)
    const move = bestMove(state, moveScores)
    if (move === SHIFT) {
      state.shift()
      continue
    }
    const { head, child } = state.arcOf(move)
    labelFeatures(row, state, head, child)
    model.labels.score(row, labelScores)
    state.attach(head, child, bestIndex(labelScores, model.labels.classCount))
  }
  const heads = Array.from(state.heads.subarray(0, words.length))
  const labels = Array.from(state.labels.subarray(0, words.length))
  return model.isReversed ? { heads: mirrorHeads(heads), labels: labels.reverse() } : { heads, labels }
}
