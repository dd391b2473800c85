import { describe, expect, it } from 'vitest'
import { decodeModelFile, type ModelHeader } from './model-file'

const header: ModelHeader = {
  format: 'versed-language-2',
  tags: ['NOUN|NN'],
  labels: ['root'],
  entities: ['none'],
  lemmas: {},
  words: '<unknown>',
  vectorWords: 'the',
  matrices: [
    { name: 'arc', rows: 1, columns: 2, isExact: false },
    { name: 'arc bias', rows: 1, columns: 1, isExact: true },
  ],
}

function fileOf(header: object, ...parts: ArrayBufferView[]): Uint8Array {
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([
    length,
    head,
    ...parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  ])
}

describe('decodeModelFile', () => {
  const parts = [new Float32Array([0.5]), new Int8Array([3, -4]), new Float32Array([7])]

  it('reads matrices with their scales, and exact numbers', () => {
    const file = decodeModelFile(fileOf(header, ...parts))
    expect(file.matrices.get('arc')).toEqual({
      rows: 1,
      columns: 2,
      scales: new Float32Array([0.5]),
      codes: new Int8Array([3, -4]),
    })
    expect(file.vectors.get('arc bias')).toEqual(new Float32Array([7]))
  })

  it('refuses what is cut short, of another format or no model', () => {
    const whole = fileOf(header, ...parts)
    expect(() => decodeModelFile(whole.subarray(0, whole.length - 1))).toThrow('cut short')
    expect(() => decodeModelFile(new Uint8Array(2))).toThrow('cut short')
    expect(() => decodeModelFile(fileOf({ ...header, format: 'other' }))).toThrow('can read')
    expect(() => decodeModelFile(new Uint8Array([255, 255, 255, 255, 1]))).toThrow('can read')
  })
})
