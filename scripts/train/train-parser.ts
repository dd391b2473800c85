import { FeatureRow } from '../../lib/article/language/hash'
import { bestIndex } from '../../lib/article/language/linear-model'
import {
  ATTACH_TO_NEXT,
  ATTACH_TO_STACK,
  ParseState,
  SHIFT,
  parserInput,
} from '../../lib/article/language/parse-state'
import { labelFeatures, moveFeatures } from '../../lib/article/language/parser-features'
import { bestMove, mirrorHeads } from '../../lib/article/language/parser'
import { shuffled, type Random } from '../../lib/core/random'
import { AveragedPerceptron } from './averaged-perceptron'
import type { TreebankSentence } from './conllu'

export const MOVE_ROW_BITS = 21
export const LABEL_ROW_BITS = 18
/** From the second pass on, the parser follows its own wrong moves this often (Goldberg & Nivre 2013). */
const EXPLORATION = 0.9

export interface TrainedParser {
  moves: AveragedPerceptron
  labels: AveragedPerceptron
  isReversed: boolean
}

/** How many arcs of the true tree each move would put out of reach: the dynamic oracle of the arc-hybrid system. */
export function moveCosts(
  state: ParseState,
  heads: readonly number[],
  children: readonly number[][],
): number[] {
  const { stack, next } = state
  const root = heads.length
  const top = stack[stack.length - 1] ?? -1
  const below = stack[stack.length - 2] ?? -1
  const costs = [Infinity, Infinity, Infinity]
  const lostChildren = (children[top] ?? []).filter((child) => child >= next).length
  if (state.canDo(SHIFT)) {
    let cost = 0
    stack.forEach((place, i) => {
      if (heads[place] === next) cost++
      if (heads[next] === place && i < stack.length - 1) cost++
    })
    costs[SHIFT] = cost
  }
  if (state.canDo(ATTACH_TO_STACK)) {
    costs[ATTACH_TO_STACK] = lostChildren + (heads[top]! >= next && heads[top] !== below ? 1 : 0)
  }
  if (state.canDo(ATTACH_TO_NEXT)) {
    const losesHead = heads[top] !== next && (heads[top]! > next || heads[top] === below)
    costs[ATTACH_TO_NEXT] = lostChildren + (losesHead && next <= root ? 1 : 0)
  }
  return costs
}

/** A parser's averaged weights after `epochs` passes, learning from predicted tags and with exploration. */
export function trainParser(
  sentences: readonly TreebankSentence[],
  predictedTags: readonly string[][],
  labelNames: readonly string[],
  isReversed: boolean,
  epochs: number,
  random: Random,
  onEpoch: (epoch: number) => void,
): TrainedParser {
  const moves = new AveragedPerceptron(MOVE_ROW_BITS, 3)
  const labels = new AveragedPerceptron(LABEL_ROW_BITS, labelNames.length)
  const moveScores = new Float32Array(3)
  const labelScores = new Float32Array(labelNames.length)
  const row = new FeatureRow()
  const indexOfLabel = new Map(labelNames.map((label, index) => [label, index]))
  const order = sentences.map((_, i) => i)

  const learnSentence = (sentence: TreebankSentence, tags: readonly string[], mayExplore: boolean): void => {
    const turn = <T>(list: readonly T[]): T[] => (isReversed ? [...list].reverse() : [...list])
    const heads = isReversed ? mirrorHeads(sentence.heads) : sentence.heads
    const gold = turn(sentence.labels).map((label) => indexOfLabel.get(label) ?? 0)
    const children: number[][] = Array.from({ length: heads.length + 1 }, () => [])
    heads.forEach((head, child) => children[head]!.push(child))
    const state = new ParseState(parserInput(turn(sentence.words), turn(tags)))
    while (!state.isDone) {
      moveFeatures(row, state)
      moves.score(row, moveScores)
      const costs = moveCosts(state, heads, children)
      const least = Math.min(...costs)
      const guess = bestMove(state, moveScores)
      const right = [SHIFT, ATTACH_TO_STACK, ATTACH_TO_NEXT]
        .filter((move) => costs[move] === least)
        .reduce((a, b) => (moveScores[b]! > moveScores[a]! ? b : a))
      const isRight = costs[guess] === least
      moves.learn(row, right, isRight ? right : guess)
      const move = isRight || (mayExplore && random() < EXPLORATION) ? guess : right
      if (move === SHIFT) {
        state.shift()
        continue
      }
      const { head, child } = state.arcOf(move)
      labelFeatures(row, state, head, child)
      labels.score(row, labelScores)
      const label = bestIndex(labelScores, labelNames.length)
      if (heads[child] === head) labels.learn(row, gold[child]!, label)
      state.attach(head, child, label)
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(order, random)) learnSentence(sentences[i]!, predictedTags[i]!, epoch > 0)
    onEpoch(epoch)
  }
  moves.average()
  labels.average()
  return { moves, labels, isReversed }
}
