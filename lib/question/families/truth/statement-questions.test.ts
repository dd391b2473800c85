import { describe, expect, it } from 'vitest'
import { readPlain } from '@/lib/article/read-plain'
import { readClaims } from '@/lib/claim/read-claims'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { isPlainStatement } from './plain-statement'

const model = loadLanguageModel()
const passagesOf = (text: string) => [...readClaims(readPlain(text), model, () => {}).passages.values()]

describe('a statement to judge', () => {
  it('is one plain sentence that weighs nothing and is sure of itself', () => {
    const isPlain = (text: string): boolean => passagesOf(text).some(isPlainStatement)
    expect(isPlain('The castle of Bergen stands on a rock above the old harbour.')).toBe(true)
    expect(isPlain('The castle of Bergen may stand on a rock above the old harbour.')).toBe(false)
    expect(isPlain('The castle of Bergen was purported to stand on a rock above the old harbour.')).toBe(
      false,
    )
    expect(isPlain('The masters of Bergen often purport to be guided by rules and not by birth.')).toBe(false)
    expect(isPlain('The castle of Bergen arguably stands on a rock above the old harbour.')).toBe(false)
    expect(isPlain('The castle of Bergen is the most beautiful castle of the coast.')).toBe(false)
    expect(isPlain('The castle of Bergen is a place where you can see the old harbour.')).toBe(false)
    expect(isPlain('Note that the castle of Bergen stands on a rock above the old harbour.')).toBe(false)
    expect(isPlain('The castle of Bergen, of course, stands on a rock above the harbour.')).toBe(false)
    expect(isPlain('The castle of Bergen fell, and the mayor of Bergen was killed in it.')).toBe(false)
  })

  it('denies nothing in part, and tells no doctrine as a fact', () => {
    const isPlain = (text: string): boolean => passagesOf(text).some(isPlainStatement)
    expect(isPlain('The castle of Bergen was not exclusively a fortress of the king.')).toBe(false)
    expect(isPlain('The sailors of Bergen are paid by a broader group of merchants, such as brewers.')).toBe(
      false,
    )
    const harbours = 'A harbour is a set of structures that fit together into a whole.'
    expect(
      isPlain(`Views of harbours\n\nFunctionalism\n\n${harbours}\n\nPilots\n\nPilots of Bergen know it.`),
    ).toBe(false)
    expect(
      isPlain(`Views of harbours\n\nHarbours\n\n${harbours}\n\nPilots\n\nPilots of Bergen know it.`),
    ).toBe(true)
  })

  it('is no definition by the word itself', () => {
    const isPlain = (text: string): boolean => passagesOf(text).some(isPlainStatement)
    expect(isPlain('Distillation is the process of distilling a liquid or a mixture of liquids.')).toBe(false)
    expect(isPlain('Distillation is the process of heating a liquid or a mixture of liquids.')).toBe(true)
  })
})
