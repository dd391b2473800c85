import { HIDDEN_SCALE, type Kernel, type PlacedMatrix } from './kernel'
import { found, type ModelFile } from './model-file'
import { WordInput } from './word-input'

interface Layer {
  below: PlacedMatrix[]
  recurrent: PlacedMatrix[]
}

/** 32767, the largest number that an input of 16 bits holds. */
export const INPUT_LIMIT = 32767

/** The two layers of bidirectional LSTM over the words' features. Hidden states have 16 bits. */
export class Encoder {
  /** Numbers that it gives a word: both directions of the upper layer. */
  readonly width: number
  private readonly size: number
  private readonly input: WordInput
  private readonly layers: Layer[]
  private readonly room: { input: number; codes: number; gates: number; state: number; hidden: number[] }

  constructor(
    private readonly kernel: Kernel,
    file: ModelFile,
    mostWords: number,
  ) {
    this.input = new WordInput(file)
    this.layers = [0, 1].map((layer) => ({
      below: [0, 1].map((way) => {
        const name = `below-${layer}-${way}`
        return kernel.place(found(file.matrices, name), found(file.vectors, `${name} bias`))
      }),
      recurrent: [0, 1].map((way) =>
        kernel.placeRecurrent(found(file.matrices, `recurrent-${layer}-${way}`)),
      ),
    }))
    this.size = found(file.matrices, 'recurrent-0-0').columns
    this.width = 2 * this.size
    this.room = {
      input: kernel.reserve(4 * mostWords * this.input.width),
      codes: kernel.reserve(2 * mostWords * this.input.width),
      gates: kernel.reserve(4 * mostWords * 4 * this.size),
      state: kernel.reserve(4 * 6 * this.size),
      hidden: this.layers.map(() => kernel.reserve(2 * mostWords * this.width)),
    }
  }

  /** The address of words × width numbers of 16 bits (times HIDDEN_SCALE: -1 to 1); valid until the next call. */
  encode(words: readonly string[]): number {
    const { kernel, room, size } = this
    const numbers = words.length * this.input.width
    this.input.fill(words, kernel.floats(room.input, numbers))
    let inputs = room.codes
    let scale = kernel.code.quantize(room.input, numbers, inputs, INPUT_LIMIT)
    this.layers.forEach((layer, number) => {
      const out = room.hidden[number]!
      for (const way of [0, 1]) {
        const { weights, scales } = layer.recurrent[way]!
        const to = out + 2 * way * size
        kernel.multiply(inputs, words.length, scale, layer.below[way]!, room.gates)
        kernel.code.recur(room.gates, words.length, size, weights, scales, room.state, to, 4 * size, way)
      }
      inputs = out
      scale = HIDDEN_SCALE
    })
    return inputs
  }
}
