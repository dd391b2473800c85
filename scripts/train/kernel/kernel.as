// The network's inner loops, in AssemblyScript: build.sh compiles them to WebAssembly with SIMD. All pointers are byte offsets into
// the memory that the caller owns; lengths that are summed over (`columns`, `size`) are multiples of 8. Weights and inputs are
// 16-bit whole numbers with scales beside them; sums are exact, so every run gives the same result.

/**
 * out[t][r] = bias[r] + scales[r] * inputScale * sum of inputs[t][k] * weights[r][k]; t < words, r < rows (a multiple of 4),
 * k < columns. `inputs` and `weights` are i16, the rest f32.
 */
export function multiply(
  inputs: usize, words: i32, columns: i32, inputScale: f32,
  weights: usize, scales: usize, bias: usize, rows: i32, out: usize,
): void {
  const width = <usize>columns << 1
  for (let r = 0; r < rows; r += 4) {
    const w0 = weights + <usize>r * width
    const rowScale = f32x4.mul(v128.load(scales + (<usize>r << 2)), f32x4.splat(inputScale))
    const rowBias = v128.load(bias + (<usize>r << 2))
    let t = 0
    for (; t + 1 < words; t += 2) {
      const x0 = inputs + <usize>t * width
      const x1 = x0 + width
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0)
      let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0)
      for (let k: usize = 0; k < width; k += 16) {
        const x = v128.load(x0 + k)
        const y = v128.load(x1 + k)
        let w = v128.load(w0 + k)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y, w))
        w = v128.load(w0 + width + k)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y, w))
        w = v128.load(w0 + 2 * width + k)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, w))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y, w))
        w = v128.load(w0 + 3 * width + k)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, w))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y, w))
      }
      const to = out + ((<usize>t * <usize>rows + <usize>r) << 2)
      v128.store(to, scaled(sums(a0, a1, a2, a3), rowScale, rowBias))
      v128.store(to + (<usize>rows << 2), scaled(sums(b0, b1, b2, b3), rowScale, rowBias))
    }
    if (t < words) {
      const sum = fourRows(inputs + <usize>t * width, w0, width)
      v128.store(out + ((<usize>t * <usize>rows + <usize>r) << 2), scaled(sum, rowScale, rowBias))
    }
  }
}

/** Products of one input with four rows of weights, each `width` bytes long. */
@inline
function fourRows(x0: usize, w0: usize, width: usize): v128 {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0)
  for (let k: usize = 0; k < width; k += 16) {
    const x = v128.load(x0 + k)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, v128.load(w0 + k)))
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, v128.load(w0 + width + k)))
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, v128.load(w0 + 2 * width + k)))
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, v128.load(w0 + 3 * width + k)))
  }
  return sums(a0, a1, a2, a3)
}

/** The sums of the lanes of four vectors, side by side. */
@inline
function sums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 1, 4, 5), v128.shuffle<i32>(a, b, 2, 3, 6, 7))
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 1, 4, 5), v128.shuffle<i32>(c, d, 2, 3, 6, 7))
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 2, 4, 6), v128.shuffle<i32>(ab, cd, 1, 3, 5, 7))
}

@inline
function scaled(sum: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias)
}

/**
 * One direction of an LSTM layer. `gates` holds words × 4 size f32: what comes from below for the input, forget and output gate and
 * the candidate. Writes the hidden state of word t as i16 (32767 is 1) at out + t * stride. `state` is scratch room: f32 cell
 * (size), f32 sums (4 size), i16 hidden (size). `weights` lie in blocks of 8 rows, in a block the first 8 columns of each row
 * first, then the next 8: so they are read one after another.
 */
export function recur(
  gates: usize, words: i32, size: i32, weights: usize, scales: usize, state: usize, out: usize, stride: i32, isReversed: bool,
): void {
  const sumsAt = state + (<usize>size << 2)
  const hidden = sumsAt + (<usize>size << 4)
  const width = <usize>size << 1
  const block = <usize>size << 2
  memory.fill(state, 0, (<usize>size << 2) * 5 + width)
  const unit = f32x4.splat(1.0 / 32767.0)
  for (let step = 0; step < words; step++) {
    const t = isReversed ? words - 1 - step : step
    const below = gates + <usize>t * (block << 2)
    let w = weights
    for (let at: usize = 0; at < block << 2; at += 32) {
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0)
      let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0)
      for (let k: usize = 0; k < width; k += 16, w += 128) {
        const x = v128.load(hidden + k)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, v128.load(w)))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, v128.load(w, 16)))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, v128.load(w, 32)))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, v128.load(w, 48)))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, v128.load(w, 64)))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, v128.load(w, 80)))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x, v128.load(w, 96)))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x, v128.load(w, 112)))
      }
      const first = scaled(sums(a0, a1, a2, a3), f32x4.mul(v128.load(scales + at), unit), v128.load(below + at))
      const second = scaled(sums(b0, b1, b2, b3), f32x4.mul(v128.load(scales + at, 16), unit), v128.load(below + at, 16))
      v128.store(sumsAt + at, first)
      v128.store(sumsAt + at, second, 16)
    }
    const to = out + <usize>t * <usize>stride
    for (let at: usize = 0; at < block; at += 16) {
      const input = sigmoid(v128.load(sumsAt + at))
      const forget = sigmoid(v128.load(sumsAt + block + at))
      const output = sigmoid(v128.load(sumsAt + 2 * block + at))
      const candidate = tanh(v128.load(sumsAt + 3 * block + at))
      const cell = f32x4.add(f32x4.mul(forget, v128.load(state + at)), f32x4.mul(input, candidate))
      v128.store(state + at, cell)
      const next = i32x4.trunc_sat_f32x4_s(
        f32x4.nearest(f32x4.mul(f32x4.mul(output, tanh(cell)), f32x4.splat(32767.0))),
      )
      v128.store64_lane(hidden + (at >> 1), i16x8.narrow_i32x4_s(next, next), 0)
    }
    memory.copy(to, hidden, width)
  }
}

@inline
function sigmoid(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanh(f32x4.mul(x, half)), half), half)
}

/** Lambert's fraction, cut off behind the seventh power: within 0.0001 of the truth. */
@inline
function tanh(value: v128): v128 {
  const x = f32x4.max(f32x4.min(value, f32x4.splat(4.97)), f32x4.splat(-4.97))
  const square = f32x4.mul(x, x)
  let above = f32x4.add(square, f32x4.splat(378))
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(17325))
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(135135))
  let below = f32x4.add(f32x4.mul(square, f32x4.splat(28)), f32x4.splat(3150))
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(62370))
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(135135))
  return f32x4.div(f32x4.mul(x, above), below)
}

/** Writes `count` f32 (a multiple of 8) as i16 so that the largest becomes `limit`, and gives the scale that turns them back. */
export function quantize(from: usize, count: i32, to: usize, limit: f32): f32 {
  let most = f32x4.splat(1e-20)
  const end = <usize>count << 2
  for (let at: usize = 0; at < end; at += 16) most = f32x4.max(most, f32x4.abs(v128.load(from + at)))
  const largest: f32 = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  )
  const factor = f32x4.splat(limit / largest)
  for (let at: usize = 0; at < end; at += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at), factor)))
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at + 16), factor)))
    v128.store(to + (at >> 1), i16x8.narrow_i32x4_s(low, high))
  }
  return largest / limit
}

/** x for x > 0, x / 10 elsewhere, for `count` f32 (a multiple of 4) in place. */
export function leak(at: usize, count: i32): void {
  const end = at + (<usize>count << 2)
  const tenth = f32x4.splat(0.1)
  for (; at < end; at += 16) {
    const x = v128.load(at)
    v128.store(at, f32x4.max(x, f32x4.mul(x, tenth)))
  }
}

/** out[t][l] = sum of left[t][l][k] * right[t][k]; t < words, l < labels, k < size (a multiple of 4). All f32. */
export function contract(left: usize, right: usize, words: i32, labels: i32, size: i32, out: usize): void {
  const width = <usize>size << 2
  for (let t = 0; t < words; t++, right += width) {
    for (let l = 0; l < labels; l++, left += width, out += 4) {
      let sum = f32x4.splat(0)
      for (let k: usize = 0; k < width; k += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(left + k), v128.load(right + k)))
      }
      const total = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)
      f32.store(out, total + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)))
    }
  }
}
